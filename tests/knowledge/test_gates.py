"""The gates: who sees and who changes what."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import lookup
from knowledge.database import Database
from knowledge.gates import PUBLIC, Asker, NotAllowedError, require_change, visible
from knowledge.models import DRAFT, PUBLISHED, WITHDRAWN, Cluster, Organisation, Statement, Topic

SECRETARIAT = Asker("secretariat")
OWN = Asker("editor", "rtcc")
OWN_READER = Asker("reader", "rtcc")
FOREIGN = Asker("editor", "tenerrdis")
NOBODYS = Asker("editor")


@pytest.mark.parametrize("status", [DRAFT, WITHDRAWN])
@pytest.mark.parametrize(
    ("asker", "sees"),
    [(PUBLIC, False), (FOREIGN, False), (NOBODYS, False), (Asker("reader"), False), (OWN_READER, True), (OWN, True),
     (SECRETARIAT, True)],
)  # fmt: skip
def test_unpublished_records_are_seen_by_their_owners_only(
    store: Database, status: str, asker: Asker, sees: bool
) -> None:
    """A cluster's staff see their own drafts and withdrawn records, the secretariat all, others none."""

    def hide(session: Session) -> None:
        session.get_one(Organisation, "sas").status = status
        session.get_one(Cluster, "rtcc").status = status

    store.write(hide)
    with store.read() as session:
        assert (lookup.by_key(session, "organisation:sas", asker) is not None) is sees
        assert (lookup.by_key(session, "cluster:rtcc", asker) is not None) is sees
        assert lookup.by_key(session, "organisation:ramboll", asker) is not None


def test_records_of_the_secretariat_are_nobody_elses(store: Database) -> None:
    """A draft of a topic has no owning cluster: only the secretariat sees it."""
    store.write(lambda session: setattr(session.get_one(Topic, "passport"), "status", DRAFT))

    def sees(session: Session, asker: Asker) -> bool:
        return lookup.by_key(session, "topic:passport", asker) is not None

    with store.read() as session:
        assert not sees(session, PUBLIC)
        assert not sees(session, OWN)
        assert sees(session, SECRETARIAT)


def test_every_kind_of_record_passes_the_gate(session: Session) -> None:
    """The gate narrows each model, for each asker, to a statement that the database accepts."""
    models: list[type[Any]] = [*lookup.MODELS.values(), Statement]
    for model in models:
        for asker in (PUBLIC, OWN, SECRETARIAT):
            rows = session.scalars(visible(select(model), model, asker)).all()
            assert asker is SECRETARIAT or all(row.status == PUBLISHED for row in rows)


@pytest.mark.parametrize(
    ("asker", "allowed"),
    [(PUBLIC, False), (FOREIGN, False), (NOBODYS, False), (OWN_READER, False), (OWN, True), (SECRETARIAT, True)],
)
def test_only_the_owner_and_the_secretariat_change(session: Session, asker: Asker, allowed: bool) -> None:
    """A cluster's records, and the cluster itself, are changed by its editors."""
    for key in ("cluster:rtcc", "organisation:sas"):
        record = lookup.by_key(session, key)
        assert record is not None
        if allowed:
            require_change(asker, record)
        else:
            with pytest.raises(NotAllowedError):
                require_change(asker, record)


def test_record_without_owner_is_the_secretariats(session: Session) -> None:
    """An editor cannot change what belongs to no cluster, not even an editor without a cluster."""
    topic = session.get_one(Topic, "passport")
    for asker in (OWN, NOBODYS):
        with pytest.raises(NotAllowedError):
            require_change(asker, topic)
    require_change(SECRETARIAT, topic)


@pytest.mark.parametrize("asker", [OWN, FOREIGN])
def test_record_cannot_be_moved_between_clusters(session: Session, asker: Asker) -> None:
    """Neither the old nor the new owner alone may move it: it must be theirs before and after."""
    record = session.get_one(Organisation, "sas")
    record.cluster_id = "tenerrdis"
    with session.no_autoflush, pytest.raises(NotAllowedError):
        require_change(asker, record)
    require_change(SECRETARIAT, record)


def test_new_record_belongs_to_whom_it_is_made_for(session: Session) -> None:
    """An editor may make a record for the own cluster only."""
    require_change(OWN, Organisation(id="new", cluster_id="rtcc"))
    for owner in ("tenerrdis", None):
        with pytest.raises(NotAllowedError):
            require_change(OWN, Organisation(id="new", cluster_id=owner))
