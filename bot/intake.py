"""What a message from outside is allowed to be, before anything tries to understand it."""

COMMANDS = {"start": "greet", "greet": "greet", "help": "bot_capabilities", "privacy": "privacy_policy"}


def clean(text: str) -> str:
    """Return the text without outer blanks and without what no encoding can carry (lone surrogates)."""
    return text.encode("utf-8", "replace").decode("utf-8").strip()


def refusal(text: str, limit: int) -> str | None:
    """Return the key of the text that asks back when a message cannot be understood as it is; None when it can."""
    if not any(character.isalnum() for character in text):
        return "turn-empty"
    return "turn-too-long" if len(text) > limit else None


def obeyed(text: str, offered: set[str]) -> str:
    """Return a message as Rasa may read it: only known commands and payloads once offered keep a leading slash.

    Rasa would take any `/intent{…}` as understood, so that a user could act as every button of the assistant.
    """
    if not text.startswith("/") or text in offered:
        return text
    command = COMMANDS.get(text[1:].lower())
    return f"/{command}" if command else text.lstrip("/ ")
