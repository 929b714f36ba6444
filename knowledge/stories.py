"""Success stories of the network by place, sector and cluster."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.matches import Matches
from knowledge.models import Story, story_cluster, story_place, story_sector
from knowledge.places import around


def find_stories(
    session: Session,
    places: Sequence[str] = (),
    sectors: Sequence[str] = (),
    clusters: Sequence[str] = (),
    *,
    names: Sequence[str] = (),
    targets: Sequence[str] = (),
    asker: Asker = PUBLIC,
) -> Matches[Story]:
    """Return the published stories that begin or end in these places (or their country), newest first.

    Within `sectors`, `clusters` and `names` any one suffices; a name is looked for in the company and as the id.
    Stories whose target names one of `targets` come first.
    """
    wanted = visible(select(Story), Story, asker)
    if places:
        listing = select(story_place.c.story_id).where(story_place.c.place_id.in_(around(places)))
        wanted = wanted.where(Story.id.in_(listing))
    if sectors:
        listing = select(story_sector.c.story_id).where(story_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(Story.id.in_(listing))
    if clusters:
        listing = select(story_cluster.c.story_id).where(story_cluster.c.cluster_id.in_(clusters))
        wanted = wanted.where(or_(Story.id.in_(listing), Story.cluster_id.in_(clusters)))
    if names:
        told = (Story.company.icontains(name, autoescape=True) for name in names)
        wanted = wanted.where(or_(Story.id.in_([name.casefold() for name in names]), *told))
    there = [or_(*(Story.target.icontains(target, autoescape=True) for target in targets)).desc()] if targets else []
    return Matches.of(session, Story, wanted.order_by(*there, Story.as_of_date.desc(), Story.id))


def story(session: Session, story_id: str, asker: Asker = PUBLIC) -> Story | None:
    """Return the story with this id, None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Story), Story, asker).where(Story.id == story_id))
