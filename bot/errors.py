"""What a person who runs the program can put right: told in one line, never as a traceback."""


class OperatorError(Exception):
    """Something outside the program is wrong (a port, the database, a file); its text says what, and what to do."""

    exit_code = 1


class SettingsError(OperatorError):
    """A setting is wrong."""

    exit_code = 2
