"""What `passport knowledge check` tells: by cluster, what is old, missing, contradictory, or has a broken address."""

from sqlalchemy.orm import Session

from bot.knowledge_report import _findings
from knowledge.database import Database
from knowledge.models import ContactChannel, Organisation
from tests.knowledge.conftest import new_url, postgresql_socket, seeded_url, store

__all__ = ["new_url", "postgresql_socket", "seeded_url", "store"]


def test_findings_stand_under_their_cluster(store: Database) -> None:
    """The secretariat's come last."""

    def spoil(session: Session) -> None:
        """Put in two telephone numbers, and an address that cannot be right."""
        record = session.get_one(Organisation, "ramboll")
        dated = {"as_of": "2026-11-01", "as_of_date": record.as_of_date, "sources": [{"url": "https://x.example"}]}
        for number in ("+27 21 811 0250", "+27 21 811 9999"):
            session.add(ContactChannel(cluster_id="greencape", kind="phone", value=number, **dated))
        record.website = "https://localhost/ramboll"

    store.write(spoil)
    with store.read() as session:
        lines = list(_findings(session))
        owner = session.get_one(Organisation, "ramboll").owner or "secretariat"
    sections: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("["):
            sections[line.strip("[]")] = []
        elif sections:
            sections[next(reversed(sections))].append(line)
    assert "+27 21 811 0250 and +27 21 811 9999" in "\n".join(sections["greencape"])
    assert "to confirm" in "\n".join(sections["greencape"])
    assert "no e-mail address" not in "\n".join(sections["greencape"])
    assert "no e-mail address" in "\n".join(sections["rtcc"])
    assert "https://localhost/ramboll" in "\n".join(sections[owner])
    assert list(sections)[-1] == "secretariat"
