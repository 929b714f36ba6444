"""Rasa without TensorFlow: importing what is not there works, using it fails clearly, what is there is untouched."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from nlu.placeholder import NAMES, PlaceholderError

RASA = Path(sys.executable).with_name("rasa")


def test_stock_rasa_command_runs() -> None:
    """The placeholder is installed at every start of the environment's Python, so `rasa` works as it is."""
    result = subprocess.run([RASA, "--version"], capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    assert "3.6.21" in result.stdout


def test_telemetry_is_off() -> None:
    """Rasa reports to nobody, without any setting of the user's."""
    code = "import rasa.telemetry; print(rasa.telemetry.is_telemetry_enabled())"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert result.stdout.strip() == "False"


def test_using_a_placeholder_fails_clearly() -> None:
    """What is used, not just imported, names itself and says why it is not there."""
    tensorflow = importlib.import_module("tensorflow")
    with pytest.raises(PlaceholderError, match=r"tensorflow.*not part of this project"):
        tensorflow.constant(1)
    with pytest.raises(PlaceholderError, match="keras"):
        importlib.import_module("tensorflow.keras.layers").Dense(1)


def test_placeholders_are_plain_classes() -> None:
    """Other libraries look into sys.modules["tensorflow"] and call isinstance with what they find."""
    tensorflow = importlib.import_module("tensorflow")
    assert isinstance(tensorflow.Tensor, type)
    assert not isinstance(1, tensorflow.Tensor)


@pytest.mark.parametrize("name", ["scipy.stats", "sklearn.linear_model"])
def test_libraries_that_try_tensorflow_still_work(name: str) -> None:
    """Whoever tries TensorFlow and falls back, falls back."""
    assert importlib.import_module(name)


def test_installed_library_always_wins() -> None:
    """The placeholder's finder stands behind the one that finds what is installed."""
    finders = [type(finder).__name__ if not isinstance(finder, type) else finder.__name__ for finder in sys.meta_path]
    assert finders.index("_Finder") > finders.index("PathFinder")
    assert "numpy" not in NAMES


def test_what_is_unused_can_be_hidden() -> None:
    """Where messages are answered Rasa loads without web servers and statistics; using those fails clearly."""
    code = (
        "from nlu import placeholder; placeholder.hide_unused()\n"
        "import rasa.core.processor, sanic, scipy.stats, nlu.intent_classifier, numpy\n"
        "numpy.zeros((2, 2))\n"
        "try: sanic.Sanic('x')\n"
        "except placeholder.PlaceholderError as error: print(error)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert "sanic.Sanic was used" in result.stdout


def test_the_server_listens_before_rasa_is_imported() -> None:
    """Rasa takes seconds to import, and a port in use is to be told at once."""
    code = "import bot.serve, sys; print('rasa' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert result.stdout.strip() == "False"
