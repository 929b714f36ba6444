"""How clusters, places and sectors are put into words, the same in every answer."""

from collections.abc import Iterable, Sequence

from babel import Locale

from actions.message import RECORDED_IN
from actions.reference import around
from actions.texts import join, locale, show_date
from actions.turn import Turn
from knowledge import current
from knowledge.models import Cluster
from knowledge.places import place_name
from knowledge.sectors import sector_name

PAGE = 8  # matches in one message; "more" gives the rest


def place_names(turn: Turn, ids: Iterable[str], style: str = "standard") -> str:
    """Join the names of places, each once, in the language of the turn; "" for none."""
    session = current.session()
    return join(turn.language, dict.fromkeys(place_name(session, place, turn.language) for place in ids), style)


def asked_names(turn: Turn, ids: Iterable[str]) -> str:
    """Join the names of the places asked for, as the message located them: "Sydney, Australia"."""
    return join(turn.language, dict.fromkeys(_located(turn, place) for place in ids))


def _located(turn: Turn, place: str) -> str:
    """Write a place with the one around it that the message has named."""
    name, outer = place_names(turn, [place]), place_names(turn, around(turn, place)[:1])
    return turn.says("location", city=name, country=outer) if outer else name


def sector_names(turn: Turn, ids: Iterable[str], style: str = "standard") -> str:
    """Join the names of sectors in the language of the turn, as they stand within a sentence."""
    session = current.session()
    names = [sector_name(session, sector, turn.language) for sector in ids]
    if turn.says("nouns-within-a-sentence") == "small":
        names = [name[0].lower() + name[1:] for name in names]
    return join(turn.language, names, style)


def location(turn: Turn, cluster: Cluster) -> str:
    """Say where a cluster sits: city and country, or one of them where both are the same."""
    country = place_name(current.session(), f"country:{cluster.country_code}", turn.language)
    city = city_of(turn, cluster)
    return country if city == country else turn.says("location", city=city, country=country)


def city_of(turn: Turn, cluster: Cluster) -> str:
    """Return the city of a cluster: in English as its record has it, else as the language of the turn calls it."""
    own = turn.language == RECORDED_IN or not cluster.place_id.startswith("city:")
    return cluster.city if own else place_name(current.session(), cluster.place_id, turn.language)


def membership(turn: Turn, cluster: Cluster) -> str:
    """Say since when, until when or as of when a cluster is known as a member, after its name."""
    status = cluster.member_status
    dated = cluster.member_status_as_of if status == "former" else cluster.last_confirmed
    return turn.says(f"membership-{status}", date=show_date(turn.language, dated))


def membership_note(turn: Turn, clusters: Sequence[Cluster]) -> str:
    """Ask to confirm what is only known as of a date; empty where every membership is current or former."""
    if not any(found.member_status == "unknown" for found in clusters):
        return ""
    return turn.says("membership-confirm" if len(clusters) == 1 else "memberships-confirm")


def languages(turn: Turn, names: Sequence[str]) -> str:
    """Join the names of languages, put into the language of the turn where CLDR knows them."""
    english, own = Locale("en").languages, Locale.parse(locale(turn.language)).languages
    codes = {name: code for code, name in english.items()}
    return join(turn.language, [own.get(codes.get(name, ""), name) for name in names])


def paragraphs(*parts: str) -> str:
    """Put parts on lines of their own, leaving out the empty ones."""
    return "\n".join(part for part in parts if part)
