"""Starts `passport …` again and again from a process that has everything imported, and the model loaded and tried.

A start from nothing takes seconds of computing, which says nothing about what a kill destroys: that is in the database.
So the kill tests fork: each line on standard input is a JSON object with `arguments`, `environment` and `log`, answered
with the number of a new process, which runs the command line as any other, on a model that is in memory already.
"""

import gc
import json
import os
import signal
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock


def main(model: Path) -> None:
    """Load a model, start with it on a database that is thrown away, then start a process for each line."""
    from nlu import placeholder  # noqa: PLC0415 - before Rasa is imported

    placeholder.hide_unused()
    import actions  # noqa: PLC0415
    import bot.telegram.alone  # noqa: F401, PLC0415 - so that no process need import it
    from bot import assistant, logs, startup  # noqa: PLC0415
    from bot.settings import Settings  # noqa: PLC0415
    from bot.telegram import profile  # noqa: PLC0415
    from knowledge import seed  # noqa: PLC0415

    logs.configure("info")
    seed.check = cache(seed.check)
    with mock.patch.object(assistant, "Assistant", return_value=assistant.Assistant(model, actions)):
        with TemporaryDirectory() as folder:
            for kept in (model.parent, model.parent.with_name("encoders")):
                (Path(folder) / kept.name).symlink_to(kept)
            settings = Settings(data_dir=Path(folder), _env_file=None)  # type: ignore[call-arg]
            startup.start(settings, lambda _step: None).database.close()
        profile.fingerprint()  # reads the texts of all languages
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the killed
        gc.collect()
        gc.freeze()  # what a process never looks through, it need not copy
        _tell("ready")
        for line in sys.stdin:
            if child := os.fork():
                _tell(child)
            else:
                _run(**json.loads(line))


def _tell(word: object) -> None:
    """Answer with a line."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _run(arguments: list[str], environment: dict[str, str], log: str) -> Any:
    """Be a process of the command line, to the end."""
    from bot import cli  # noqa: PLC0415

    for name in [name for name in os.environ if name.startswith("PASSPORT_")]:
        del os.environ[name]
    os.environ.update(environment)
    file = os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    os.dup2(file, 1)
    os.dup2(file, 2)
    sys.argv = ["passport", *arguments]
    cli.main()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
