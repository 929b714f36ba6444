"""Reads the seed files and checks each record's shape."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from knowledge.seed_error import SeedError
from knowledge.seed_shapes import Meta

S = TypeVar("S", bound=BaseModel)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class SeedFile:
    """One parsed seed file."""

    name: str
    content: Any

    def section(self, *keys: str) -> Any:
        """Return what stands under these keys, one inside the other.

        Raises:
            SeedError: it is not there.
        """
        found = self.content
        for key in keys:
            if not isinstance(found, dict) or key not in found:
                raise SeedError(self.name, ".".join(keys), "", "this section is missing")
            found = found[key]
        return found

    def records(self, shape: type[S], *keys: str) -> list[S]:
        """Return the records under these keys (without any: the whole file), each checked against its shape.

        Raises:
            SeedError: a record does not have the shape, or an id stands twice.
        """
        entries = self.section(*keys)
        if not isinstance(entries, list):
            raise SeedError(self.name, ".".join(keys) or "file", "", "a list of records is expected here")
        parsed = [self.record(shape, entry, number) for number, entry in enumerate(entries, start=1)]
        self._refuse_doubles(parsed)
        return parsed

    def record(self, shape: type[S], entry: object, number: int = 1) -> S:
        """Return one record, checked against its shape.

        Raises:
            SeedError: it does not have the shape.
        """
        try:
            return shape.model_validate(entry)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            field = ".".join(str(part) for part in first["loc"])
            raise SeedError(self.name, label(entry, number), field, _reason(first["msg"])) from error

    def _refuse_doubles(self, parsed: Iterable[BaseModel]) -> None:
        """Refuse an id that stands twice."""
        seen: set[str] = set()
        for record in parsed:
            record_id = getattr(record, "id", None)
            if record_id in seen:
                raise SeedError(self.name, str(record_id), "id", "this id stands twice in the file")
            if record_id is not None:
                seen.add(record_id)

    @property
    def compiled(self) -> str:
        """Return the day on which the file's sources were read."""
        return self.record(Meta, self.section("meta")).compiled


def read(folder: Path, name: str) -> SeedFile:
    """Read one seed file.

    Raises:
        SeedError: the file is missing, is not UTF-8, or is not YAML.
    """
    try:
        content = yaml.load((folder / name).read_text(encoding="utf-8"), LOADER)  # noqa: S506 - it is the safe loader
    except OSError as error:
        raise SeedError(name, "file", "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SeedError(name, f"byte {error.start}", "", "the file is not UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1}" if mark else "file"
        raise SeedError(name, line, "", f"not YAML: {getattr(error, 'problem', None) or error}") from error
    return SeedFile(name, content)


def label(entry: object, number: int) -> str:
    """Return how a person finds a record in its file: its id or name, else its number."""
    if isinstance(entry, dict):
        for key in ("id", "name", "city", "code", "place"):
            if isinstance(entry.get(key), str):
                return str(entry[key])
    return f"record {number}"


def _reason(message: str) -> str:
    """Return pydantic's message as a plain phrase."""
    plain = message.removeprefix("Value error, ")
    return {"Field required": "is missing", "Extra inputs are not permitted": "is no field of this record"}.get(
        plain, plain
    )
