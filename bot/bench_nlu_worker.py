"""Trains or measures one NLU pipeline: the same script for ours and for stock Rasa, each in its own environment.

It runs as a file, by Python 3.10 too, and imports nothing but Rasa and its logging:
`train CONFIG DATA FOLDER` writes FOLDER/model.tar.gz; `read FOLDER` reads texts, a JSON list, from standard input.
The last line of standard output is the result as JSON.
"""

import asyncio
import json
import logging
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import structlog

MODEL = "model"
REHEARSED = 5  # messages that are read once before any is measured


def train(config: str, data: str, folder: str) -> dict[str, Any]:
    """Train a model and return the seconds that it took and its size."""
    from rasa.model_training import train_nlu  # noqa: PLC0415 - its memory does not belong to reading

    began = time.monotonic()
    path = train_nlu(config, data, folder, fixed_model_name=MODEL)
    seconds = time.monotonic() - began
    if path is None:
        raise SystemExit("Rasa found nothing to train on")
    return {"training_seconds": seconds, "model_bytes": Path(path).stat().st_size}


def read(folder: str, texts: list[str]) -> dict[str, Any]:
    """Read each text once and return what was understood, milliseconds, and the memory of the process."""
    from rasa.core.agent import Agent  # noqa: PLC0415 - takes seconds that training need not wait for

    agent = Agent.load(str(Path(folder) / f"{MODEL}.tar.gz"))
    for text in texts[:REHEARSED]:
        asyncio.run(agent.parse_message(text))
    return {**asyncio.run(_all(agent, texts)), "memory_bytes": _resident()}


async def _all(agent: Any, texts: list[str]) -> dict[str, Any]:
    """Read all texts one after the other."""
    found, times = [], []
    for text in texts:
        began = time.perf_counter()
        parsed = await agent.parse_message(text)
        times.append((time.perf_counter() - began) * 1000)
        found.append({key: parsed.get(key) for key in ("intent_ranking", "scope")})
    return {"readings": found, "milliseconds": times}


def _resident() -> int:
    """Return the bytes of memory that the process holds now."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    command, *given = sys.argv[1:]
    result = train(*given) if command == "train" else read(given[0], json.load(sys.stdin))
    sys.stdout.write(f"{json.dumps(result)}\n")
