"""The form of web addresses that are to be published."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

NO_HOSTS = ("localhost", "example.com", "example.org", "example.net")


def link_fault(address: str) -> str:
    """Tell what is wrong with the form of a web address, "" when nothing is; nobody is asked whether it answers."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".")
        _ = parts.port
    except ValueError:
        return "This is no web address."
    if parts.scheme not in ("http", "https") or not host or re.search(r"\s|[<>\"\\]", address):
        return "This is no web address."
    if parts.username or parts.password:
        return "A web address with a name or password in it must not be published."
    if "." not in host or host in NO_HOSTS or host.endswith((".local", ".internal", ".invalid", ".test")):
        return "This address cannot be reached from outside."
    return "This address cannot be reached from outside." if _is_private(host) else ""


def _is_private(host: str) -> bool:
    """Tell whether a host is a number that only a local network knows."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return False
