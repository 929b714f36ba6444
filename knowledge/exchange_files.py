"""Tables as files: CSV in the encodings that spreadsheet programs write, and XLSX; nothing in them is ever a formula.

A text that a spreadsheet program would take for a formula goes out behind an apostrophe, and loses it on the way in;
one that stands behind apostrophes already gets one more, so that every text comes back as it was.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from knowledge.exchange import Table

LARGEST = 20 * 1024 * 1024
LARGEST_UNPACKED = 300 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 100
ACTIVE = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - spreadsheet programs take the wide ones, too
FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # by XML, in which XLSX is written
DELIMITERS = (",", ";", "\t")


class FileError(ValueError):
    """A file cannot be read; the message says what to do."""


def safe(text: str) -> str:
    """Return a text as it may stand in a cell."""
    return f"'{text}" if ACTIVE.match(text) else text


def plain_text(cell: str) -> str:
    """Return the text that a cell made by `safe` stands for."""
    return cell[1:] if cell.startswith("'") and ACTIVE.match(cell) else cell


def write_csv(table: Table) -> bytes:
    """Return a table as CSV, in UTF-8 with the mark by which Excel knows it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([safe(cell) for cell in row] for row in (table.header, *(row for _, row in table.rows)))
    return out.getvalue().encode("utf-8-sig")


def write_xlsx(tables: Iterable[Table]) -> bytes:
    """Return tables as the sheets of an XLSX file; every cell is text, so that no program turns it into a date."""
    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(table.title or "Table")
        sheet.freeze_panes = "B2"
        for number in range(len(table.header)):
            sheet.column_dimensions[get_column_letter(number + 1)].width = 24
        sheet.append([_cell(sheet, head, bold=True) for head in table.header])
        for _, row in table.rows:
            sheet.append([_cell(sheet, text) if text else None for text in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, text: str, *, bold: bool = False) -> Any:
    """Return a cell of text; `bold` for the header."""
    cell = WriteOnlyCell(sheet, FORBIDDEN.sub("", safe(text)))
    cell.data_type, cell.number_format = "s", "@"
    if bold:
        cell.font = Font(bold=True)
    return cell


def read(content: bytes, heads: Sequence[str] = ()) -> list[Table]:
    """Return the tables of a CSV or XLSX file; `heads` (of columns) tell by which sign a CSV file parts its cells.

    Raises:
        FileError: it is neither, too large, or has nothing in it.
    """
    if len(content) > LARGEST:
        raise FileError(f"The file is larger than {LARGEST // 1024 // 1024} MB. Divide it into several.")
    if content.startswith(b"PK\x03\x04"):
        tables = _read_xlsx(content)
    elif content.startswith(b"\xd0\xcf\x11\xe0"):
        raise FileError("This is an old Excel file (.xls), or one with a password. Save it as .xlsx or .csv.")
    else:
        tables = [_read_csv(_decoded(content), heads)]
    found = [table for table in tables if table.rows or any(table.header)]
    if not found:
        raise FileError("There is nothing in this file. Its first row must name the columns.")
    return found


def _decoded(content: bytes) -> str:
    """Return the text of a file in one of the encodings that spreadsheet programs write.

    Raises:
        FileError: it is no text.
    """
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ("utf-16",) if is_wide else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise FileError("This is neither a table (.csv, .xlsx) nor a calendar (.ics).")


def _read_csv(text: str, heads: Sequence[str]) -> Table:
    """Read CSV, parted by the sign with which most of the header is known."""
    known = {head.casefold() for head in heads}
    first, rest = text.partition("\n")[::2]
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        text, signs = rest, (first.strip()[-1],)
    else:
        signs = DELIMITERS  # type: ignore[assignment]
    csv.field_size_limit(1_000_000)

    def fits(sign: str) -> tuple[int, int]:
        """Tell how many of the first row's cells are known, and how many there are."""
        try:
            cells = next(csv.reader(io.StringIO(text, newline=""), delimiter=sign), [])
        except csv.Error:
            return 0, 0
        return sum(cell.strip().casefold() in known for cell in cells), len(cells)

    sign = max(signs, key=fits)
    try:
        return _table("", csv.reader(io.StringIO(text, newline=""), delimiter=sign))
    except csv.Error as error:
        raise FileError(f"The table cannot be read: {error}.") from error


def _read_xlsx(content: bytes) -> list[Table]:
    """Read all sheets of an XLSX file.

    Raises:
        FileError: it is none, or far larger than it looks.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > LARGEST_UNPACKED:
                raise FileError("The file is too large once it is unpacked. Divide it into several.")
        book = load_workbook(io.BytesIO(content), read_only=True)
        return [_table(sheet.title, (map(_text, row) for row in sheet.iter_rows())) for sheet in book.worksheets]
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError, TypeError, SyntaxError) as error:
        if isinstance(error, FileError):
            raise
        raise FileError("This is no spreadsheet that can be read. Save it as .xlsx or .csv and try again.") from error


def _text(cell: Any) -> str:
    """Return what a person sees in a cell of XLSX, dates as year-month-day; a formula as itself."""
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return f"{FORMULA}{value}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, datetime | time):
        return value.isoformat(timespec="minutes")
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


FORMULA = "\x00"  # stands before a cell that is a formula


def _table(title: str, lines: Iterable[Iterable[str]]) -> Table:
    """Make a table of lines of cells: the first that is not empty names the columns; empty ones are left out.

    Raises:
        FileError: there is too much of it.
    """
    header: list[str] = []
    rows = []
    for number, line in enumerate(lines, 1):
        cells = [plain_text(cell.strip(" \u00a0")).replace("\r\n", "\n") for cell in line]
        if not any(cells):
            continue
        if not header:
            header = [" ".join(cell.split()) for cell in cells]
            while header and not header[-1]:
                header.pop()
            if len(header) > MOST_COLUMNS:
                raise FileError(f"There are more than {MOST_COLUMNS} columns.")
            continue
        rows.append((number, cells))
        if len(rows) > MOST_ROWS:
            raise FileError(f"There are more than {MOST_ROWS} rows. Divide the file into several.")
    return Table(title, header, rows)
