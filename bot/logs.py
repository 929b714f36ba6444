"""What the program writes about itself: events with ids and durations, never what a user wrote."""

import logging
import sys
import traceback
import warnings
from pathlib import Path
from typing import Any

import structlog

NOISY = ("rasa", "rasa_sdk", "apscheduler", "asyncio", "httpx", "httpcore", "telegram", "uvicorn.access")
FRAMES = 4  # of a trace; enough to find the place, short enough for one line

logger: Any = structlog.wrap_logger(
    logging.getLogger("passport"),
    processors=[
        structlog.stdlib.filter_by_level,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0, pad_level=False),
    ],
    wrapper_class=structlog.stdlib.BoundLogger,
)


def configure(level: str) -> None:
    """Send our events and libraries' warnings to standard error, one line each; Rasa's quote users: none."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s", force=True)
    logging.getLogger("passport").setLevel(level.upper())
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    warnings.simplefilter("ignore")


def trace(error: BaseException) -> dict[str, str]:
    """Return an error's types and where it arose, without the texts of errors: those may quote a user."""
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or step.__context__
    frames = traceback.extract_tb(chain[-1].__traceback__)[-FRAMES:]
    places = (f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno}" for frame in frames)
    return {"error": " < ".join(type(link).__name__ for link in chain), "at": " > ".join(places)}
