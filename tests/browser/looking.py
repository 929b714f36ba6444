"""How the browser's tests talk to the widget and look at it."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import NODE_MODULES

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
LAST = "document.querySelector('passport-chat').client.messages.at(-1)"
ANSWERED = """(before) => {
  const { stored, messages } = document.querySelector("passport-chat").client;
  const last = messages.at(-1);
  return stored.pending.length === 0 && last && last.sender === "assistant" && last.number > before;
}"""

# Writes down what a screen reader is told: whatever is added to a live region, unless a part of it is silent.
LISTEN = """() => {
  window.heard = [];
  const root = document.querySelector("passport-chat").shadowRoot;
  const mute = "[aria-live=off], [aria-hidden=true], [hidden], details:not([open]) > :not(summary)";
  const silent = (node) => node.closest?.(mute);
  const told = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    return silent(node) ? "" : [...node.childNodes].map(told).join("");
  };
  const note = (node) => {
    const parent = node.parentElement;
    if (!parent || silent(parent) || !parent.closest("[role=log], [role=status]")) return;
    const text = told(node).trim();
    if (text) heard.push(text);
  };
  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(note)))
    .observe(root, { childList: true, subtree: true });
}"""


def say(page: Page, text: str) -> None:
    """Type a message and send it."""
    page.get_by_label("Your message").fill(text)
    page.get_by_role("button", name="Send", exact=True).click()


def ask(page: Page, text: str) -> dict[str, Any]:
    """Say something, wait for the whole answer, and return the last message of it."""
    before = page.evaluate(f"{LAST}?.number ?? 0")
    say(page, text)
    page.wait_for_function(ANSWERED, arg=before, polling=20, timeout=30_000)
    found: dict[str, Any] = page.evaluate(LAST)
    return found


def check(page: Page, state: str) -> None:
    """Let axe-core look at the page as it is."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    told = [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found["violations"]]
    assert told == [], f"{state}: {told}"
