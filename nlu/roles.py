"""What a name in a message is to the company that asks: its home, or expressly not meant."""

from collections.abc import Sequence

from nlu.lexicon import SPAN, lexicon
from nlu.text import Word

# Asked in this order: "we are not from Denmark" denies before it tells a home.
_ROLES = ("negated", "home")
_WIDEST_JOINT = 3
# Words on each side that tell the role of a name, and what stands for those that are left out.
_AROUND, _CUT = 30, "…"


def roles(words: Sequence[Word], spans: Sequence[tuple[int, int]], languages: Sequence[str]) -> list[str | None]:
    """Tell the role of each name.

    Args:
        words: the folded words of the message.
        spans: word indices [first, last) of the names, in order.
        languages: the languages that it is read in.

    Returns:
        One of "home", "negated" or None per span; a name that "and" joins to the name before it shares its role.
    """
    found: list[str | None] = []
    for index, (first, last) in enumerate(spans):
        role = _role(words, first, last, languages)
        if role is None and index and _joined(words, spans[index - 1][1], first, languages):
            role = found[-1]
        found.append(role)
    return found


def _role(words: Sequence[Word], first: int, last: int, languages: Sequence[str]) -> str | None:
    """Ask the patterns of the languages about one span."""
    around = marked(words, first, last)
    for role in _ROLES:
        for language in languages:
            pattern = lexicon(language).roles.get(role)
            if pattern is not None and pattern.search(around):
                return role
    return None


def marked(words: Sequence[Word], first: int, last: int) -> str:
    """Return a folded message with the words [first, last) replaced by the sign that the lexicons' patterns use.

    Of a longer text only what stands around these words, so that its cost does not grow with its square.
    """
    before, after = words[max(first - _AROUND, 0) : first], words[last : last + _AROUND]
    cut = (_CUT if first > _AROUND else "", _CUT if last + _AROUND < len(words) else "")
    said = [cut[0], *(word.text for word in before), SPAN, *(word.text for word in after), cut[1]]
    return " ".join(filter(None, said))


def _joined(words: Sequence[Word], end: int, begin: int, languages: Sequence[str]) -> bool:
    """Tell whether a joining word stands between two names, and beside it only small words ("et de")."""
    between = [word.text for word in words[end:begin]]
    if not 0 < len(between) <= _WIDEST_JOINT:
        return False
    entries = [lexicon(language) for language in languages]
    small = (any(word in entry.fillers for entry in entries) for word in between[1:])
    return any(between[0] in entry.joiners for entry in entries) and all(small)
