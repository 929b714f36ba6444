"""City challenges, and needs heard outside any programme."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.gates import PUBLIC, Asker, visible
from knowledge.matches import Matches
from knowledge.models import Challenge, Need, challenge_sector, need_sector
from knowledge.places import around, inside


def find_challenges(
    session: Session,
    places: Sequence[str] = (),
    sectors: Sequence[str] = (),
    *,
    words: Sequence[str] = (),
    open_only: bool = False,
    asker: Asker = PUBLIC,
) -> Matches[Challenge]:
    """Return the published challenges of cities in these places (ids) on one of these sectors (ids), newest first.

    Of `words` any one suffices that stands in a challenge's text. Open are those with a deadline on record that has not
    passed.
    """
    wanted = visible(select(Challenge), Challenge, asker)
    if places:
        wanted = wanted.where(Challenge.place_id.in_(inside(places)))
    if sectors:
        listing = select(challenge_sector.c.challenge_id).where(challenge_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(Challenge.id.in_(listing))
    if words:
        wanted = wanted.where(or_(*(Challenge.challenge.icontains(word, autoescape=True) for word in words)))
    if open_only:
        wanted = wanted.where(Challenge.closes_on >= clock.today())
    return Matches.of(session, Challenge, wanted.order_by(Challenge.as_of_date.desc(), Challenge.city))


def challenge(session: Session, challenge_id: str, asker: Asker = PUBLIC) -> Challenge | None:
    """Return the challenge with this id ("athens"), None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Challenge), Challenge, asker).where(Challenge.id == challenge_id))


def is_open(challenge: Challenge) -> bool:
    """Tell whether a challenge has a deadline on record that has not passed."""
    return challenge.closes_on is not None and challenge.closes_on >= clock.today()


def needs(
    session: Session, places: Sequence[str] = (), sectors: Sequence[str] = (), *, asker: Asker = PUBLIC
) -> list[Need]:
    """Return the published needs of these places or the states around them, on one of these sectors, newest first."""
    wanted = visible(select(Need), Need, asker)
    if places:
        wanted = wanted.where(Need.place_id.in_(around(places)))
    if sectors:
        listing = select(need_sector.c.need_id).where(need_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(Need.id.in_(listing))
    return list(session.scalars(wanted.order_by(Need.as_of_date.desc(), Need.city)))
