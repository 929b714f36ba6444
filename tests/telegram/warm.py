"""Starts `passport …` again and again from a process that has everything imported and the model loaded.

A start from nothing takes seconds of computing, which says nothing about what a kill destroys: that is in the database.
So the kill tests fork: each line on standard input is a JSON object with `arguments` and `environment`, answered with
the number of a new process, which runs the command line as any other, on a model that is in memory already.
"""

import json
import os
import signal
import sys
from pathlib import Path
from unittest import mock


def main(model: str) -> None:
    """Load the model, then start a process for each line."""
    from nlu import placeholder  # noqa: PLC0415 - before Rasa is imported

    placeholder.hide_unused()
    import actions  # noqa: PLC0415
    import bot.telegram.channel  # noqa: F401, PLC0415
    from bot import assistant, cli, logs, turn  # noqa: PLC0415
    from knowledge import seed  # noqa: PLC0415

    logs.configure("info")
    loaded = assistant.Assistant(Path(model), actions)
    checked = seed.check(seed.FOLDER)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the killed
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        wanted = json.loads(line)
        if child := os.fork():
            sys.stdout.write(f"{child}\n")
            sys.stdout.flush()
            continue
        for name in [name for name in os.environ if name.startswith("PASSPORT_")]:
            del os.environ[name]
        os.environ.update(wanted["environment"])
        log = os.open(wanted["log"], os.O_CREAT | os.O_APPEND | os.O_WRONLY)
        os.dup2(log, 1)
        os.dup2(log, 2)
        sys.argv = ["passport", *wanted["arguments"]]
        with (
            mock.patch.object(assistant, "Assistant", return_value=loaded),
            mock.patch.object(seed, "check", return_value=checked),
            mock.patch.object(turn.Engine, "rehearse"),
        ):
            cli.main()
        os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
