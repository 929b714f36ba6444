"""What a person who runs the program can put right: told in one line, never as a traceback."""


class Problem(Exception):
    """Something outside the program is wrong (a setting, a port, the database); its text says what and what to do."""
