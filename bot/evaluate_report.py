"""An evaluation as tables on the terminal, and as one HTML file that loads nothing."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from rich.console import Console
from rich.table import Table

from bot.evaluate_figures import Answers, Evaluation, Share, Understanding
from knowledge import clock

TEMPLATES = Path(__file__).parent / "templates"
CONFUSED = 10  # pairs of intents shown for each language
WRONG = 5  # wrong answers told on the terminal for each language; the HTML file has all


def show(evaluation: Evaluation) -> None:
    """Print the figures by language, those of each group, and what is wrong or missing."""
    console = Console()
    if evaluation.answers:
        console.print(_by_group(evaluation))
    if evaluation.understanding:
        console.print(_by_language(evaluation))
    for language in evaluation.languages:
        for line in _remarks(evaluation, language):
            console.print(f"• {language}: {line}", markup=False, highlight=False)


def _by_group(evaluation: Evaluation) -> Table:
    """Return how each group of questions is answered, in each language."""
    languages = [code for code in evaluation.languages if code in evaluation.answers]
    table = Table("answered rightly", *languages)
    for group in groups(evaluation):
        cells = [evaluation.answers[code].groups.get(group, Share()) for code in languages]
        table.add_row(group, *map(str, cells))
    table.add_section()
    table.add_row("all", *(str(evaluation.answers[code].share) for code in languages))
    return table


def _by_language(evaluation: Evaluation) -> Table:
    """Return how sentences are understood in each language."""
    table = Table("sentences not learnt", *(name for name, _ in measures(Understanding())))
    for language, found in sorted(evaluation.understanding.items()):
        table.add_row(language, *(str(share) for _, share in measures(found)))
    return table


def groups(evaluation: Evaluation) -> list[str]:
    """Return the groups of all languages, by name."""
    return sorted({group for answers in evaluation.answers.values() for group in answers.groups})


def measures(found: Understanding) -> list[tuple[str, Share]]:
    """Return what is measured of understanding, each with its name."""
    return [
        ("intent right", found.intents),
        ("foreign ones recognised", found.caught),
        ("ours refused", found.refused),
        ("names found", found.found),
        ("found names there", found.named),
    ]


def _remarks(evaluation: Evaluation, language: str) -> list[str]:
    """Return in words the first wrong answers, the intents most taken for others, and what is lacking."""
    wrong = evaluation.answers.get(language, Answers()).wrong
    lines = [f"wrong: {one.said!r} ({one.group}): {'; '.join(one.faults)}" for one in wrong[:WRONG]]
    if len(wrong) > WRONG:
        lines.append(f"{len(wrong) - WRONG} more wrong answers; --report FILE has them all")
    confused = evaluation.understanding.get(language, Understanding()).confused.most_common(CONFUSED)
    if confused:
        lines.append("taken for another: " + ", ".join(f"{a} → {b} ({times})" for (a, b), times in confused))
    return lines + [f"lacks {line}" for line in evaluation.lacks.get(language, [])]


def write(evaluation: Evaluation, path: Path) -> None:
    """Write the evaluation as an HTML file: figures, plots in SVG, every wrong answer."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    page = environment.get_template("evaluation.html").render(
        evaluation=evaluation,
        groups=groups(evaluation),
        measures=measures,
        nothing=Share(),
        confused=CONFUSED,
        day=clock.today().isoformat(),
    )
    path.write_text(page, encoding="utf-8")
