"""How often messages may be sent: to all chats together, to a private chat, to a group with all its topics."""

from collections import defaultdict, deque
from collections.abc import Iterable

from knowledge import clock

ALL_SECONDS = 1 / 25
PRIVATE = (1, 1.02)  # so many messages in so many seconds, with a little more for what the network does to them
GROUP = (20, 60.5)


class Pace:
    """Remembers what was sent when. A private chat's id is positive, a group's negative."""

    def __init__(self) -> None:
        self._next = 0.0
        self._sent: dict[int, deque[float]] = defaultdict(deque)

    def remember(self, sent: Iterable[tuple[int, float]]) -> None:
        """Take over what another process has sent: chats, each with how many seconds ago it was."""
        now = clock.monotonic()
        for chat_id, seconds in sorted(sent, key=lambda one: -one[1]):
            self._sent[chat_id].append(now - seconds)

    def take_slot(self) -> float:
        """Take the next place among all messages; return in how many seconds it is."""
        now = clock.monotonic()
        place = max(self._next, now)
        self._next = place + ALL_SECONDS
        return place - now

    def wait(self, chat_id: int) -> float:
        """Return in how many seconds a chat may get its next message."""
        number, seconds = PRIVATE if chat_id > 0 else GROUP
        sent = self._sent[chat_id]
        while sent and clock.monotonic() - sent[0] >= seconds:
            sent.popleft()
        if len(sent) < number:
            if not sent:
                del self._sent[chat_id]
            return 0.0
        return seconds - (clock.monotonic() - sent[-number])

    def note(self, chat_id: int) -> None:
        """Remember that a message is being sent to a chat now."""
        self._sent[chat_id].append(clock.monotonic())

    def arrived(self, chat_id: int) -> None:
        """Count the message that was being sent from now on: it is its arrival that Telegram counts."""
        if sent := self._sent[chat_id]:
            sent.pop()
        sent.append(clock.monotonic())

    def holding(self) -> dict[int, float]:
        """Return the chats that must wait, and for how many seconds."""
        waits = {chat_id: self.wait(chat_id) for chat_id in list(self._sent)}
        return {chat_id: seconds for chat_id, seconds in waits.items() if seconds > 0}
