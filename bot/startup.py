"""What happens before the first question: database, knowledge, model, assistant; each step told."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot import memory, training
from bot.errors import OperatorError
from bot.settings import Settings
from bot.training import Step
from knowledge import clock, current, questions, recurrence, seed, shown
from knowledge.database import Database
from knowledge.keys import Keys
from knowledge.store_error import StoreError
from nlu import resources

if TYPE_CHECKING:
    from bot.turn import Engine


@dataclass(frozen=True)
class Running:
    """A program that can answer."""

    database: Database
    engine: "Engine"


def open_store(settings: Settings, step: Step, folder: Path = seed.FOLDER) -> Database:
    """Return the database, migrated (after a back-up) and with the seed of `folder` loaded, as every command uses it.

    Raises:
        OperatorError: it cannot be reached or written, or the seed is broken.
    """
    clock.freeze(settings.clock)
    keys = Keys.from_secret(settings.secret())
    step("Preparing the database")
    try:
        database = Database(settings.database(), keys)
        database.upgrade()
        current.configure(database)
        step("Loading the knowledge")
        loaded = database.write(lambda session: seed.load(session, folder))
        database.write(shown.prune)
        database.write(recurrence.extend)
    except StoreError as error:
        raise OperatorError(f"The store cannot be used: {error}") from error
    except seed.SeedError as error:
        raise OperatorError(f"The seed in {folder} is refused, and nothing of it loaded: {error}") from error
    if new := loaded.added.total() + loaded.changed.total():
        step(f"Loaded {new} new or changed records of {loaded.total}")
    return database


def start(settings: Settings, step: Step) -> Running:
    """Make everything ready to answer; trains the model when it is missing or out of date.

    Raises:
        OperatorError: something outside the program is wrong.
    """
    resources.keep_in(settings.encoders_dir)
    with training.begun(settings.models_dir, step) as model:
        database = open_store(settings, step)
        import actions  # noqa: PLC0415 - Rasa takes seconds to import; what fails before should fail at once
        from bot.assistant import Assistant  # noqa: PLC0415 - as above
        from bot.turn import Engine  # noqa: PLC0415 - as above

        actions.texts.read_all()
        trained = model()
    step("Loading the model")
    engine = Engine(database, Assistant(trained, actions), settings.message_limit, settings.question_days)
    engine.rehearse()
    database.write(lambda session: questions.prune(session, settings.question_days))
    memory.settle()
    return Running(database, engine)
