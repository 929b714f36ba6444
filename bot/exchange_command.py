"""`passport knowledge import` and `export`: files in and out, without the console."""

from pathlib import Path

import typer

from bot import settings
from bot.errors import OperatorError
from bot.progress import Progress
from bot.startup import open_store
from knowledge import exchange, exchange_files, exchange_write, importing
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.exchange import Fault, Given
from knowledge.exchange_write import MeanwhileError
from knowledge.gates import Asker
from knowledge.kinds import KINDS, Kind
from knowledge.models import Cluster

SHOWN = 30


def take_in(file: Path, cluster: str, kind_name: str, source: str, zone: str, *, preview: bool, publish: bool) -> None:
    """Import a file as a cluster's editor, or as the secretariat without a cluster: all of it or nothing.

    Raises:
        OperatorError: the file, or something in it, is wrong; nothing was imported.
    """
    kind = _kind(kind_name) if kind_name else None
    try:
        content = file.read_bytes()
    except OSError as error:
        raise OperatorError(f"{file} cannot be read: {error.strerror}.") from error
    with Progress() as progress:
        database = open_store(settings.load(), progress.step)
        try:
            editor = _editor(database, cluster)
            told = [0]

            def tell(done: int, total: int) -> None:
                """Tell each tenth of the way."""
                if total and done * 10 // total > told[0]:
                    told[0] = done * 10 // total
                    progress.step(f"Checked {done} of {total}")

            given = Given(publish=publish, source=source)
            found = importing.prepare(database, editor, content, given, kind=kind, zone=zone, tell=tell)
            plan = found.plan
            if plan.faults:
                for fault in plan.faults[:SHOWN]:
                    typer.echo(described(fault))
                raise OperatorError(f"{len(plan.faults)} things are wrong in {file.name}; nothing was imported.")
            counts = f"{len(plan.added)} new, {len(plan.changed)} changed, {plan.unchanged} unchanged"
            if not preview:
                progress.step("Storing")
                database.write(lambda session: exchange_write.write(session, editor, found.batches))
        except MeanwhileError as error:
            raise OperatorError("Somebody changed one of these meanwhile; nothing was imported. Try again.") from error
        finally:
            database.close()
    typer.echo(f"{'Preview, nothing was imported' if preview else 'Imported'}: {counts}.")


def give_out(target: Path, cluster: str) -> None:
    """Export all records, or a cluster's: into a folder as CSV, or into one file, .xlsx with a sheet for each kind.

    Raises:
        OperatorError: it cannot be written.
    """
    with Progress(lines=False) as progress:
        database = open_store(settings.load(), progress.step)
        try:
            asker = _editor(database, cluster).asker
            with database.read() as session:
                tables = {kind.name: exchange.table(session, asker, kind) for kind in exchange.open_kinds(asker)}
        finally:
            database.close()
    try:
        if target.suffix.lower() == ".xlsx":
            target.write_bytes(exchange_files.write_xlsx(tables.values()))
        elif target.suffix:
            raise OperatorError("Name a folder (for CSV) or a file that ends with .xlsx.")
        else:
            target.mkdir(parents=True, exist_ok=True)
            for name, table in tables.items():
                (target / f"{name}.csv").write_bytes(exchange_files.write_csv(table))
    except OSError as error:
        raise OperatorError(f"{target} cannot be written: {error.strerror}.") from error
    typer.echo(f"Exported {sum(len(table.rows) for table in tables.values())} records to {target}.")


def described(fault: Fault) -> str:
    """Return a fault as one line."""
    where = [fault.sheet, f"row {fault.row}" if fault.row else "", fault.column]
    return ": ".join([", ".join(part for part in where if part) or "The file", fault.words])


def _kind(name: str) -> Kind:
    """Return the kind of this name.

    Raises:
        OperatorError: there is none.
    """
    if name not in KINDS:
        raise OperatorError(f"{name} is no kind of record. There are: {', '.join(KINDS)}.")
    return KINDS[name]


def _editor(database: Database, cluster: str) -> Editor:
    """Return the editor of a cluster, or the secretariat.

    Raises:
        OperatorError: there is no such cluster.
    """
    if not cluster:
        return Editor(None, Asker("secretariat"))
    with database.read() as session:
        if session.get(Cluster, cluster) is None:
            raise OperatorError(f"There is no cluster {cluster}; ids are such as greencape.")
    return Editor(None, Asker("editor", cluster))
