"""Inert stand-ins for libraries that Rasa imports at module level and this project does not have.

Rasa 3.6 imports TensorFlow (and clients of channels and clouds) even when no component of the pipeline uses them.
`install()` adds a finder behind all others, so a library that is really installed always wins. What it hands out can be
imported, subclassed and used as a decorator-free annotation; *using* it raises `PlaceholderError`, which is an
`ImportError`, so that libraries that try TensorFlow and fall back do fall back.

`placeholder.pth` installs it at every start of the environment's Python: the stock `rasa` command works too.
"""

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

NAMES = frozenset((
    "aio_pika", "aiogram", "aiormq", "boto3", "botocore", "fbmessenger", "google", "keras", "matplotlib",
    "mattermostwrapper", "pymongo", "redis", "rocketchat_API", "sklearn_crfsuite", "slack_sdk", "tensorflow",
    "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "twilio", "webexteamssdk",
))  # fmt: skip


# Installed, because the stock `rasa` command and training need them, but only in the way where messages are answered:
# web servers and terminals that Rasa could use, and what only training calculates with.
UNUSED = frozenset(
    ("apscheduler", "prompt_toolkit", "questionary", "sanic", "sanic_cors", "sanic_jwt", "scipy", "sklearn")
)


class PlaceholderError(ImportError):
    """Something of a library that is not installed was used, not just imported."""


class _Inert(type):
    """Metaclass of the stand-in classes: attributes are stand-ins again, calling one fails."""

    def __getattr__(cls, name: str) -> Any:
        """Return a stand-in for any attribute but Python's own."""
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{cls.__module__}.{cls.__qualname__}", name)

    def __call__(cls, *_args: object, **_kwargs: object) -> Any:
        """Refuse to make an object of a class that is not there."""
        name = f"{cls.__module__}.{cls.__qualname__}"
        raise PlaceholderError(f"{name} was used, but that library is not part of this project")


def _stand_in(module: str, name: str) -> type:
    """Return a class that stands for anything of a library that is not there."""
    return _Inert(name, (), {"__module__": module})


class _Placeholder(ModuleType):
    """A module that has everything, of which nothing can be used."""

    def __getattr__(self, name: str) -> Any:
        """Return a stand-in for any attribute but Python's own, the same each time."""
        if name.startswith("__"):
            raise AttributeError(name)
        value = _stand_in(self.__name__, name)
        setattr(self, name, value)
        return value


class _Finder:
    """Finds the modules of some libraries; loads them too."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module comes from when it is one of ours, or inside one."""
        if any(fullname == name or fullname.startswith(f"{name}.") for name in self.names):
            return ModuleSpec(fullname, self, is_package=True)  # type: ignore[arg-type]
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Make the module."""
        return _Placeholder(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module as it is: it makes its content when asked."""


def install() -> None:
    """Add the finder, once; and switch Rasa's telemetry off, which is on by default and reports to third parties."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder(NAMES))


def hide_unused() -> None:
    """Put placeholders before what is installed and unused where messages are answered; call before importing Rasa."""
    if not any(isinstance(finder, _Finder) and finder.names is UNUSED for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder(UNUSED))
