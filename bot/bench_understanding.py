"""Measures how long it takes to understand one message, by language: all of Rasa's graph, the encoder included."""

import asyncio
import statistics
from collections.abc import Sequence
from functools import partial
from itertools import groupby

from sqlalchemy.orm import Session

from bot.assistant import Assistant
from bot.evaluate_sentences import Sentence, sentences, understander
from bot.settings import ROOT
from bot.startup import Running
from knowledge import clock

PER_LANGUAGE = 100  # sentences; the first tenth is not counted


async def measure(running: Running) -> dict[str, float]:
    """Return median and 95th percentile by language, in milliseconds."""
    found: dict[str, float] = {}
    for language, those in groupby(sentences(ROOT / "nlu"), key=lambda sentence: sentence.language):
        known = list(dict.fromkeys(those))
        chosen = known[:: max(len(known) // PER_LANGUAGE, 1)][:PER_LANGUAGE]
        work = running.database.submit(partial(_times, running.engine.assistant, chosen))
        times: list[float] = await asyncio.wrap_future(work)
        times.sort()
        found[f"understanding, {language}, median (ms)"] = statistics.median(times)
        found[f"understanding, {language}, 95 % (ms)"] = times[int(len(times) * 0.95)]
    return found


def _times(assistant: Assistant, chosen: Sequence[Sentence], session: Session) -> list[float]:
    """Return the milliseconds that each sentence takes, in the thread that turns run on."""
    times = []
    with asyncio.Runner() as runner:
        understand = understander(assistant, session, runner.run)
        for sentence in chosen:
            began = clock.monotonic()
            understand(sentence.text, sentence.language)
            times.append((clock.monotonic() - began) * 1000)
    return times[len(times) // 10 :]
