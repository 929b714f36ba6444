"""What is wrong with a seed file, told so that its author finds the spot."""


class SeedError(Exception):
    """A seed file was refused whole: the file, the record in it, the field, and the reason."""

    def __init__(self, file: str, record: str, field: str, reason: str) -> None:
        super().__init__(f"{file}: {record}: {field}: {reason}" if field else f"{file}: {record}: {reason}")
        self.file = file
        self.record = record
        self.field = field
        self.reason = reason
