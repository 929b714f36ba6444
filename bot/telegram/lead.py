"""Of several processes on one database, one at a time handles and sends for a bot; another one takes over from it."""

import fcntl
import os
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from knowledge.database import Database


class Lead:
    """A lock that ends with the process that holds it: a file beside a SQLite database, a session's on PostgreSQL."""

    def __init__(self, database: Database, bot_id: int) -> None:
        self._database = database
        self._bot_id = bot_id
        self._file: Any = None
        self._connection: Connection | None = None

    def take(self) -> bool:
        """Try to take the lead; tell whether this process has it, also where it has had it before."""
        return self._take_file() if self._database.file is not None else self._take_session()

    def release(self) -> None:
        """Let another process lead."""
        if self._file is not None:
            self._file.close()
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
        self._file = self._connection = None

    def _take_file(self) -> bool:
        """Lock a file beside the database."""
        if self._file is not None:
            return True
        path = f"{self._database.file}.telegram-{self._bot_id}.lock"
        file = os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR, 0o600), "r+b")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def _take_session(self) -> bool:
        """Take PostgreSQL's lock of this number, on a connection that is kept; a lost connection has lost it."""
        try:
            if self._connection is not None:
                self._connection.execute(text("SELECT 1"))
                return True
            self._connection = self._database.connection()
            taken = self._connection.scalar(text("SELECT pg_try_advisory_lock(:bot)"), {"bot": self._bot_id})
        except SQLAlchemyError:
            self.release()
            return False
        if not taken:
            self.release()
        return bool(taken)
