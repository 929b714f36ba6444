"""Rasa's own action server runs the assistant's actions, and lets none of them write."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.serve import listen
from bot.settings import Settings

RASA = Path(sys.executable).with_name("rasa")
START_SECONDS = 60
OFFERED_DELETION = {"offer": {"intent": "delete_data", "entities": {}}}


def call(url: str, action: str, intent: str, frame: dict[str, Any] | None = None) -> dict[str, Any]:
    """Run an action as Rasa's server does; return its first response."""
    latest = {"intent": {"name": intent, "confidence": 1.0}, "entities": [], "text": intent}
    tracker = {"sender_id": "1", "slots": {"frame": frame, "language": None}, "latest_message": latest, "events": []}
    body = {"next_action": action, "sender_id": "1", "tracker": tracker, "domain": {}}
    reply = httpx.post(f"{url}/webhook", json=body, timeout=30)
    assert reply.status_code == 200, reply.text
    response: dict[str, Any] = reply.json()["responses"][0]
    return response


@pytest.mark.slow
def test_actions_run_on_rasas_server(settings: Settings, tmp_path: Path) -> None:
    """With the README's flags: an answer comes from the store, and what would write refuses."""
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    command = [str(RASA), "run", "actions", "--actions", "bot.action_server", "--port", str(port)]
    environment = {
        "PASSPORT_DATA_DIR": str(tmp_path),
        "PASSPORT_SECRET_KEY": settings.secret_key,
        "PATH": "/usr/bin:/bin",
    }
    url = f"http://127.0.0.1:{port}"
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            deadline = time.monotonic() + START_SECONDS
            while time.monotonic() < deadline and not _answers(url):
                time.sleep(0.2)
            answer = call(url, "action_passport", "passport_cost")
            refused = call(url, "action_reply_to_offer", "affirm", OFFERED_DELETION)
        finally:
            process.terminate()
    assert answer["metadata"]["kind"] == "not_published"
    assert refused["metadata"]["kind"] == "error"


def _answers(url: str) -> bool:
    """Tell whether the server is up."""
    try:
        return httpx.get(f"{url}/health").is_success
    except httpx.TransportError:
        return False
