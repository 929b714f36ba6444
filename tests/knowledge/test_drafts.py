"""Drafts that are published for one answer: the asker's own only, and under a count of changes that nobody shares."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import drafts, editing
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.gates import Asker, visible
from knowledge.kinds import EVENT
from knowledge.models import Event
from knowledge.revision import revision

CLUSTERS = ("greencape", "rtcc")


def test_only_ones_own_drafts_are_shown_and_only_until_the_end(store: Database) -> None:
    """Afterwards nothing of it is left, not even in the count."""

    def fill(session: Session) -> None:
        """Make a draft for each of two clusters."""
        for cluster in CLUSTERS:
            said = {"name": f"Draft of {cluster}", "kind": "workshop", "zone": "UTC", "cluster_id": cluster}
            editing.create(session, Editor(None, Asker("secretariat")), EVENT, said)

    def shown(session: Session) -> set[str]:
        """Return the drafts that everybody sees."""
        names = session.scalars(visible(select(Event.name), Event))
        return {name for name in names if name.startswith("Draft of")}

    def trying(session: Session) -> tuple[set[str], int]:
        """Look with the drafts, and take it back."""
        drafts.publish_for_now(session, Asker("editor", "greencape"))
        found = shown(session), revision(session)
        session.rollback()
        return found

    store.write(fill)
    with store.read() as session:
        before = revision(session)
    names, within = store.write(trying)
    assert names == {"Draft of greencape"}
    assert within < 0
    with store.read() as session:
        assert (shown(session), revision(session)) == (set(), before)
