"""The command line: `passport …`. Each command imports what it needs only when it runs, so that --help is quick."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot import memory
from bot.errors import OperatorError
from nlu import placeholder

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

app = typer.Typer(
    help="The Passport assistant.", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
knowledge = typer.Typer(help="The knowledge store.", no_args_is_help=True)
benches = typer.Typer()
app.add_typer(knowledge, name="knowledge")
staff = typer.Typer(help="The accounts of the staff console.", no_args_is_help=True)
app.add_typer(staff, name="staff")
app.add_typer(benches, name="bench")
telegram = typer.Typer(help="The Telegram channel alone, and help with setting it up.")
app.add_typer(telegram, name="telegram")


def main() -> None:
    """Run the command line; a problem that a person can put right is one line and an exit code other than 0."""
    # One message is quickest on one thread, and these are read when numpy is first imported.
    for name in THREADS:
        os.environ.setdefault(name, "1")
    placeholder.hide_unused()
    memory.share()
    try:
        app()
    except OperatorError as error:
        Console(stderr=True, soft_wrap=True).print(f"passport: {error}", style="red", markup=False, highlight=False)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8080,
) -> None:
    """Serve the assistant: prepares the database, the knowledge and the model where they are missing, then answers."""
    from bot import logs, settings

    found = settings.load()
    from bot.serve import serve as run  # takes seconds, which a wrong setting need not wait for

    logs.configure(found.log_level)
    run(found, host, port)


@app.command()
def chat() -> None:
    """Talk to the assistant in the terminal."""
    from bot import terminal

    terminal.chat()


@app.command()
def ask(
    text: Annotated[str, typer.Argument(help="The question.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print the messages with their metadata as JSON.")] = False,
) -> None:
    """Ask one question and print the answer."""
    from bot import terminal

    terminal.ask(text, as_json=json)


@app.command()
def train(
    *, force: Annotated[bool, typer.Option("--force", help="Train even when nothing has changed.")] = False
) -> None:
    """Train the model, unless the one at hand is of what stands here now."""
    from bot import settings, training
    from bot.progress import Progress

    models = settings.load().models_dir
    if not force and (found := training.present(models)):
        typer.echo(f"Nothing has changed: {found}")
        return
    with Progress() as progress:
        typer.echo(f"Trained: {training.ensure(models, progress.step, force=force)}")


@app.command()
def evaluate(
    *,
    language: Annotated[list[str] | None, typer.Option(help="Only this language; may be given several times.")] = None,
    questions: Annotated[
        Path | None, typer.Option(help="Folder with questions as <language>/*.yml, instead of the repository's.")
    ] = None,
    sentences: Annotated[
        Path | None, typer.Option(help="Folder with sentences of Rasa's form as <language>/*.yml that are not learnt.")
    ] = None,
    report: Annotated[Path | None, typer.Option(help="Write figures, plots and all errors to this HTML file.")] = None,
    fail_under: Annotated[
        float, typer.Option(help="Fail when a language is right for less than this percentage.", min=0, max=100)
    ] = 0,
    answers_only: Annotated[
        bool, typer.Option("--answers-only", help="Leave out understanding, for which a model is trained.")
    ] = False,
) -> None:
    """Measure answers and understanding on the repository's questions or on yours, per language and group."""
    from bot.evaluate import Wanted, run

    run(Wanted(tuple(language or ()), questions, sentences, report, fail_under, not answers_only))


@benches.callback(invoke_without_command=True)
def bench(
    context: typer.Context,
    report: Annotated[Path | None, typer.Option(help="Write the figures as JSON to this file.")] = None,
) -> None:
    """Measure latency, load, memory and the cost of long conversations, in a database of its own."""
    if context.invoked_subcommand is None:
        from bot.bench import run

        run(report)


@benches.command("nlu")
def bench_nlu(
    train: Annotated[Path, typer.Option(help="Rasa NLU file or folder to learn from.")],
    test: Annotated[Path, typer.Option(help="Rasa NLU file or folder to measure with.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    stock: Annotated[bool, typer.Option("--stock/--no-stock", help="Measure stock Rasa beside ours.")] = True,
) -> None:
    """Measure our intent pipeline beside stock Rasa's on any NLU files; examples of `out_of_scope` are of no intent."""
    from bot.bench_nlu import run

    run(train, test, as_json=json, stock=stock)


@knowledge.command("check")
def knowledge_check(
    years: Annotated[int, typer.Option(help="A record is stale when its facts are older than this.", min=1)] = 3,
) -> None:
    """Tell what is stale, missing or unconfirmed in the store."""
    from bot import knowledge_report

    knowledge_report.show(years)


@knowledge.command("load")
def knowledge_load(
    folder: Annotated[Path | None, typer.Option(help="Load the seed files of this folder, not the project's.")] = None,
) -> None:
    """Load the seed's files; what staff have changed since stays."""
    from bot import settings
    from bot.progress import Progress
    from bot.startup import open_store
    from knowledge import seed

    with Progress() as progress:
        open_store(settings.load(), progress.step, folder or seed.FOLDER).close()


@knowledge.command("import")
def knowledge_import(
    file: Annotated[Path, typer.Argument(help="A table (.csv, .xlsx) or a calendar (.ics).")],
    cluster: Annotated[str, typer.Option(help="Id of the cluster whose records they are.")] = "",
    kind: Annotated[str, typer.Option(help="What a table's rows are: event, organisation …")] = "",
    source: Annotated[str, typer.Option(help="Where new records come from, if their rows do not say.")] = "",
    zone: Annotated[str, typer.Option(help="Time zone of a calendar's times that have none.")] = "UTC",
    *,
    preview: Annotated[bool, typer.Option("--preview", help="Tell what would be done, and do nothing.")] = False,
    publish: Annotated[bool, typer.Option("--publish", help="Publish what is new; else it is a draft.")] = False,
) -> None:
    """Import a table or a calendar: all of it, or nothing."""
    from bot import exchange_command

    exchange_command.take_in(file, cluster, kind, source, zone, preview=preview, publish=publish)


@knowledge.command("export")
def knowledge_export(
    target: Annotated[Path, typer.Argument(help="A folder (for CSV files), or a file that ends with .xlsx.")],
    cluster: Annotated[str, typer.Option(help="Id of a cluster: only its records.")] = "",
) -> None:
    """Export the records; what is exported can be imported again."""
    from bot import exchange_command

    exchange_command.give_out(target, cluster)


@telegram.callback(invoke_without_command=True)
def telegram_run(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="Address to listen on, for Telegram's webhook and /health.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8080,
) -> None:
    """Serve the assistant on Telegram only; `passport serve` does so too, beside everything else."""
    if context.invoked_subcommand is None:
        from bot import logs, settings
        from bot.telegram.alone import run

        found = settings.load()
        logs.configure(found.log_level)
        run(found, host, port)


@telegram.command("check")
def telegram_check() -> None:
    """Ask the Bot API about the bot, and say what is wrong and how to mend it."""
    from bot import logs, settings
    from bot.telegram.alone import check

    found = settings.load()
    logs.configure(found.log_level)
    check(found)


@staff.command("add")
def staff_add(
    email: Annotated[str, typer.Argument(help="The person's e-mail address, with which he signs in.")],
    name: Annotated[str, typer.Option(help="The person's name, as colleagues see it.")] = "",
    role: Annotated[str, typer.Option(help="secretariat, editor or reader.")] = "secretariat",
    cluster: Annotated[str | None, typer.Option(help="Id of the cluster of an editor or reader.")] = None,
    *,
    invite: Annotated[bool, typer.Option("--invite", help="Print a link to set the password, do not ask.")] = False,
) -> None:
    """Make an account for the console; asks for its password (or reads it, one line, from a pipe)."""
    from bot import staff_command

    staff_command.add(email, name, role, cluster, invite=invite)


@staff.command("list")
def staff_list() -> None:
    """List the accounts."""
    from bot import staff_command

    staff_command.show()


@staff.command("remove")
def staff_remove(email: Annotated[str, typer.Argument(help="The account's e-mail address.")]) -> None:
    """Take an account away; its name and address are deleted, what it changed stays."""
    from bot import staff_command

    staff_command.remove(email)
