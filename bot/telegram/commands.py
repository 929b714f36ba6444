"""The bot's commands: what each one asks the assistant, and where it is offered."""

from dataclasses import dataclass

from bot.telegram.reading import Command

START = "start"


@dataclass(frozen=True)
class Meaning:
    """What a command asks: an intent of the assistant's, or ("") something that the channel answers itself.

    `personal` ones are for private chats only; `listed` ones stand in the menu of the chats where they work.
    """

    intent: str = ""
    personal: bool = False
    listed: bool = True


COMMANDS: dict[str, Meaning] = {
    START: Meaning("greet", listed=False),
    "help": Meaning("bot_capabilities"),
    "events": Meaning("find_event"),
    "apply": Meaning("apply", personal=True),
    "status": Meaning("enquiry_status", personal=True),
    "human": Meaning("talk_to_human"),
    "language": Meaning("switch_language"),
    "settings": Meaning(personal=True),
    "privacy": Meaning("privacy_policy"),
    "stop": Meaning("unsubscribe", personal=True),
    "cancel": Meaning(personal=True),
    "delete_me": Meaning("delete_data", personal=True),
}
# What a deep link into the private chat may ask for, besides records and conversations.
STARTS = {"apply": "apply", "status": "status", "delete": "delete_me", "settings": "settings", "help": "help"}
RECORDS = {"event": "find_event", "cluster": "cluster_profile"}  # kinds of records that a link may lead to
CARRIED = "w-"  # begins the token of a conversation that is carried over


def of_start(argument: str) -> Command:
    """Return the command that a deep link stands for, `/start` itself where it is none of ours."""
    return Command(STARTS[argument]) if argument in STARTS else Command(START, argument)


def record_link(argument: str) -> tuple[str, str]:
    """Return the kind and id of the record that a deep link leads to, ("", "") where it leads to none."""
    kind, _, record_id = argument.partition("-")
    return (kind, record_id) if kind in RECORDS and record_id else ("", "")
