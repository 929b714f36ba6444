"""What people ask: questions without a good answer, and what becomes of them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.asked import LONGEST
from bot.console import groups
from bot.console.groups import Said
from bot.console.page import Page, Task, editor, person, texts_of
from bot.console.record import asked_for, said_in
from bot.settings import ROOT
from knowledge import clock, editing, examples, feedback, questions
from knowledge.digits import whole_number
from knowledge.gates import Asker, NotAllowedError, kept
from knowledge.kinds import CLUSTER, ENTRY, SECTOR
from knowledge.models import Cluster, Sector
from knowledge.spelling import plain
from knowledge.staff import Person

SHOWN = 50
LONGEST_ALIAS = 60
LARGEST = 2**31 - 1
CLOSED = ("Done", "Not ours")


class AskedPage(Page):
    """Questions that were not answered or whose answer was disliked, grouped by their meaning."""

    menu_label = "What people ask"
    path = "/asked"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show the groups, the most asked first."""
        asker, language = person(request).asker, request.query_params.get("language", "")[:10]
        said = await self.read(request, lambda session: groups.everything(session, asker))
        wanted = [one for one in said if language in ("", one.language)]
        found = await run_in_threadpool(groups.grouped, wanted)
        content: dict[str, Any] = {
            "groups": found[:SHOWN],
            "total": len(found),
            "languages": sorted({one.language for one in said}),
        }
        return self.show(request, "asked.html", language=language, may_change=asker.may_change, **content)

    @route("/group", name="asked-group")
    async def group(self, request: Request) -> Response:
        """Show the questions that the address names, and what can be made of them."""
        return await self._group(request, _named(request.query_params.multi_items()))

    @route("/entry", methods=["POST"], name="asked-entry")
    async def entry(self, request: Request) -> Response:
        """Answer the questions by a new record, which the next message finds."""
        form = await texts_of(request)
        named, said, publish = _posted(form), said_in(ENTRY, form), form.get("do") == ["publish"]

        def answering(session: Session) -> str:
            """Make the record and close the questions, together or not at all."""
            made = editing.create(session, editor(request), ENTRY, said, publish=publish)
            if publish:
                _settle(session, person(request).asker, named, made.id)
            return str(made.id)

        try:
            made = await self.write(request, answering)
        except editing.InvalidError as error:
            return await self._group(request, named, said, error.faults, 422)
        told = "Answered. The next message that asks this hears it." if publish else (
            "Kept as a draft, which only you and Ask the assistant know; the questions stay open until you publish it."
        )  # fmt: skip
        return self.go(request, f"/record/entry/{made}", told)

    @route("/alias", methods=["POST"], name="asked-alias")
    async def alias(self, request: Request) -> Response:
        """Add another name to a record, by which the next message understands it."""
        form = await texts_of(request)
        named, record, word, language = _posted(form), _one(form, "record"), _one(form, "word"), _one(form, "language")
        word = " ".join(word.split())
        if not plain(word) or len(word) > LONGEST_ALIAS or not record:
            fault = f"Choose a record, and write another name of it with at most {LONGEST_ALIAS} characters."
            return await self._group(request, named, faults={"record": fault}, status=422)

        def naming(session: Session) -> None:
            """Change the record and close the questions."""
            _add_name(session, editor(request), record, word, language or "en")
            _settle(session, person(request).asker, named, answered=True)

        try:
            await self.write(request, naming)
        except editing.InvalidError as error:
            return await self._group(request, named, faults=error.faults, status=422)
        return self.go(request, "/asked", f"“{word}” is understood from the next message on.")

    @route("/example", methods=["POST"], name="asked-example")
    async def example(self, request: Request) -> Response:
        """Keep the questions as examples of what the assistant can do, for the next training."""
        form = await texts_of(request)
        named, intent = _posted(form), _one(form, "intent")
        texts, languages = form.get("text", []), form.get("text_language", [])
        said = [(code[:10], " ".join(text.split())) for code, text in zip(languages, texts, strict=False)]
        said = [(code, text) for code, text in said if text and len(text) <= LONGEST]
        if intent not in intents() or not said:
            fault = "Choose what the question means, and leave at least one wording."
            return await self._group(request, named, faults={"intent": fault}, status=422)
        who = person(request)

        def keeping(session: Session) -> None:
            """Keep the examples and close the questions."""
            examples.add(session, who.asker, who.id, intent, said)
            _settle(session, who.asker, named, answered=True)

        await self.write(request, keeping)
        return self.go(request, "/asked", "Kept for the next training; until then the assistant does not know it.")

    @route("/close", methods=["POST"], name="asked-close")
    async def close(self, request: Request) -> Response:
        """Put questions aside; asked again, they stay so."""
        named = _posted(await texts_of(request))
        await self.write(request, lambda session: _settle(session, person(request).asker, named))
        return self.go(request, "/asked", "Put aside.")

    @route("/examples.yml", name="asked-examples")
    async def examples(self, request: Request) -> Response:
        """Return the kept examples as Rasa's NLU data, for who maintains the repository."""
        found = await self.read(request, lambda session: examples.examples(session, person(request).asker))
        headers = {"Content-Disposition": f'attachment; filename="examples-{clock.today()}.yml"'}
        return Response(_nlu(found), media_type="application/yaml", headers=headers)

    def tasks(self, session: Session, who: Person) -> Sequence[Task]:
        """Tell how many questions wait."""
        number = len(questions.unanswered(session, who.asker, most=LARGEST))
        if who.asker.role == "secretariat":
            number += len(feedback.disliked(session, who.asker))
        return [Task(number, "questions that got no good answer", self.path)]

    async def _group(
        self,
        request: Request,
        named: tuple[list[int], list[int]],
        said: Mapping[str, str] | None = None,
        faults: Mapping[str, str] | None = None,
        status: int = 200,
    ) -> Response:
        """Show a group of questions with the forms by which staff deal with them."""
        asker = person(request).asker

        def reading(session: Session) -> dict[str, Any]:
            """Read the questions and what the forms offer."""
            found = groups.chosen(session, asker, *named)
            given = dict(said or _suggested(found))
            fields = editing.shown_fields(ENTRY, asker)
            return {
                "said": found,
                "others": {one: groups.query([other for other in found if other != one]) for one in found},
                "asked": [asked_for(session, field, given.get(field.name, ""), faults or {}) for field in fields],
                "records": _nameable(session, asker),
            }

        content = await self.read(request, reading)
        may_change = asker.may_change and bool(content["said"])
        may_close = may_change and (asker.role == "secretariat" or all(one.owner for one in content["said"]))
        more: dict[str, Any] = {
            "intents": intents(),
            "faults": faults or {},
            "may_change": may_change,
            "may_close": may_close,
        }
        return self.show(request, "asked_group.html", status, **more, **content)


@cache
def intents() -> tuple[str, ...]:
    """Return what the assistant can be taught further: the intents that have sentences."""
    return tuple(sorted(path.stem for path in (ROOT / "nlu" / "en").glob("*.yml")))


def _named(items: Sequence[tuple[str, str]]) -> tuple[list[int], list[int]]:
    """Return the kept questions and the disliked answers that an address or a form names."""
    found: dict[str, list[int]] = {"question": [], "answer": []}
    for name, value in items:
        if name in found:
            found[name].append(whole_number(value) or 0)
    return found["question"], found["answer"]


def _posted(form: Mapping[str, list[str]]) -> tuple[list[int], list[int]]:
    """Return the questions that a form names.

    Raises:
        NotAllowedError: it names none, as no form of ours does.
    """
    found = _named([(name, value) for name in ("question", "answer") for value in form.get(name, [])])
    if not any(found):
        raise NotAllowedError("no question is named")
    return found


def _one(form: Mapping[str, list[str]], name: str) -> str:
    """Return a field of a form."""
    return "".join(form.get(name, []))


def _settle(
    session: Session,
    asker: Asker,
    named: tuple[list[int], list[int]],
    entry_id: str | None = None,
    *,
    answered: bool = False,
) -> None:
    """Close questions of both kinds."""
    questions.settle(session, asker, named[0], entry_id, answered=answered)
    feedback.settle(session, asker, named[1])


def _suggested(said: Sequence[Said]) -> dict[str, str]:
    """Return what stands in the form of an entry at first: the questions, and today."""
    wordings: dict[str, list[str]] = {}
    for one in said:
        text = " ".join(one.text.replace(";", ",").split())
        if one.text != groups.WITHHELD and text not in wordings.setdefault(one.language, []):
            wordings[one.language].append(text)
    asked = ENTRY.field("questions").show(wordings)
    return {"questions": asked, "answers": "en: ", "as_of": clock.today().isoformat()}


def _nameable(session: Session, asker: Asker) -> list[tuple[str, str]]:
    """Return the records to which the asker may give another name."""
    clusters = session.scalars(kept(select(Cluster), Cluster, asker).order_by(Cluster.short_name))
    found = [(f"cluster:{cluster.id}", cluster.short_name) for cluster in clusters]
    if asker.role == "secretariat":
        sectors = session.scalars(select(Sector).order_by(Sector.position))
        found += [(f"sector:{sector.id}", f"Sector: {sector.name}") for sector in sectors]
    return found


def _add_name(session: Session, who: editing.Editor, record: str, word: str, language: str) -> None:
    """Add an alias to a cluster, or a synonym to a sector.

    Raises:
        NoRecordError, NotAllowedError: it is not the editor's, or of a kind that has no other names.
    """
    name, _, record_id = record.partition(":")
    if name == "cluster":
        names = [*editing.get(session, who.asker, CLUSTER, record_id).aliases, word]
        said = {"aliases": CLUSTER.field("aliases").show(names)}
        editing.change(session, who, CLUSTER, record_id, said)
    elif name == "sector":
        synonyms = dict(editing.get(session, who.asker, SECTOR, record_id).synonyms or {})
        synonyms[language] = [*synonyms.get(language, []), word.replace(";", ",")]
        editing.change(session, who, SECTOR, record_id, {"synonyms": SECTOR.field("synonyms").show(synonyms)})
    else:
        raise editing.NoRecordError


def _nlu(found: Sequence[examples.TrainingExample]) -> str:
    """Write examples as Rasa's NLU data, by language and intent."""
    sorts = dict.fromkeys((one.language, one.intent) for one in found)
    blocks = [
        {
            "intent": intent,
            "metadata": {"language": language},
            "examples": "".join(f"- {one.text}\n" for one in found if (one.language, one.intent) == (language, intent)),
        }
        for language, intent in sorts
    ]
    return yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False)
