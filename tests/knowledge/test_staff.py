"""Accounts: who may sign in, until when, and what an invitation is good for."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from knowledge import staff
from knowledge.database import Database
from knowledge.gates import Asker
from knowledge.staff import Account, StaffError, StaffSession

PASSWORD = "quite a long password"


def hired(session: Session, role: str = "editor", cluster: str | None = "greencape", name: str = "thandi") -> Account:
    """Make an account with a password."""
    found = staff.add(session, f"{name}@staff.example", name, role, cluster)
    staff.set_password(session, found, PASSWORD)
    return found


def test_password_opens_its_account_only(empty: Database, store: Database) -> None:
    """Case and spaces of the address do not count; an account without a password opens to nobody."""
    store.write(hired)
    store.write(lambda session: staff.add(session, "new@staff.example", "New", "secretariat"))
    with store.read() as session:
        assert staff.checked(session, " Thandi@Staff.example", PASSWORD) is not None
        for email, password in (
            ("thandi@staff.example", "another password"), ("new@staff.example", ""), ("nobody@staff.example", PASSWORD),
            ("thandi@staff.example", PASSWORD + "x" * 300),
        ):  # fmt: skip
            assert staff.checked(session, email, password) is None


def test_session_ends(store: Database) -> None:
    """By time, by signing out, by a new password, by removal."""
    store.write(lambda session: hired(session, "secretariat", None, "sara"))
    account_id = store.write(hired).id

    def opened() -> str:
        return store.write(lambda session: staff.sign_in(session, staff.account(session, account_id)))

    def is_open(token: str) -> bool:
        with store.read() as session:
            return staff.signed_in(session, token) is not None

    token = opened()
    with store.read() as session:
        found = staff.signed_in(session, token)
        assert found is not None
        assert found.asker == Asker("editor", "greencape")
        assert token not in str(session.execute(select(StaffSession)).all())
    assert not is_open("")
    past = datetime.now(UTC) - timedelta(seconds=1)
    store.write(lambda session: session.execute(update(StaffSession).values(expires_at=past)))
    assert not is_open(token)
    token = opened()
    store.write(lambda session: staff.sign_out(session, token))
    assert not is_open(token)
    token = opened()
    store.write(lambda session: staff.change_password(session, account_id, PASSWORD, "another long password"))
    assert not is_open(token)
    token = opened()
    store.write(lambda session: staff.remove(session, staff.account(session, account_id)))
    assert not is_open(token)


def test_invitation_is_good_once_and_for_a_week(store: Database) -> None:
    """A newer one, its use, and its end make it worthless."""
    account_id = store.write(lambda session: staff.add(session, "new@staff.example", "New", "secretariat").id)

    def invited() -> str:
        return store.write(lambda session: staff.invite(session, staff.account(session, account_id)))

    old, token = invited(), invited()
    for worthless in (old, "", "x"):
        with pytest.raises(StaffError):
            store.write(partial(staff.accept, token=worthless, password=PASSWORD))
    with pytest.raises(StaffError, match="12"):
        store.write(lambda session: staff.accept(session, token, "short"))
    store.write(lambda session: staff.accept(session, token, PASSWORD))
    with pytest.raises(StaffError):
        store.write(lambda session: staff.accept(session, token, PASSWORD))
    late = invited()
    past = datetime.now(UTC) - timedelta(seconds=1)
    store.write(lambda session: session.execute(update(staff.Invitation).values(expires_at=past)))
    with pytest.raises(StaffError):
        store.write(lambda session: staff.accept(session, late, PASSWORD))


def test_removed_person_is_forgotten_and_the_last_secretary_stays(store: Database) -> None:
    """The row that changes refer to stays; the address may have an account again."""
    sara = store.write(lambda session: hired(session, "secretariat", None, "sara")).id
    thandi = store.write(hired).id
    with pytest.raises(StaffError, match="last"):
        store.write(lambda session: staff.remove(session, staff.account(session, sara)))
    store.write(lambda session: staff.remove(session, staff.account(session, thandi)))
    with store.read() as session:
        row = session.get_one(Account, thandi)
        assert (row.email, row.name, row.email_hash, row.password_hash) == (None, None, None, None)
        assert staff.names(session)[thandi] == "a former colleague"
    store.write(hired)


@pytest.mark.parametrize(
    ("email", "role", "cluster"),
    [("nobody", "secretariat", None), ("a@b.example", "king", None), ("a@b.example", "editor", None),
     ("a@b.example", "reader", "atlantis"), ("thandi@staff.example", "secretariat", None)],
)  # fmt: skip
def test_account_that_cannot_be_is_refused(store: Database, email: str, role: str, cluster: str | None) -> None:
    """No address, no such role, no such cluster, or an address that has one."""
    store.write(hired)
    with pytest.raises(StaffError):
        store.write(lambda session: staff.add(session, email, "x", role, cluster))
