"""A model is trained when something that it depends on has changed, and only then."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from bot import training
from bot.errors import OperatorError

TINY = Path(__file__).parent / "tiny"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a copy of the small assistant's project."""
    return shutil.copytree(TINY, tmp_path / "project")


@pytest.mark.parametrize("changed", ["config.yml", "domain/tiny.yml", "nlu/tiny.yml", "nlu/component.py"])
def test_every_source_counts(project: Path, changed: str) -> None:
    """Configuration, domain, training data and the components' code are in the fingerprint."""
    before = training.fingerprint(project)
    with (project / changed).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert training.fingerprint(project) != before


def test_caches_do_not_count(project: Path) -> None:
    """What Python leaves beside the code changes nothing."""
    before = training.fingerprint(project)
    (project / "nlu" / "__pycache__").mkdir()
    (project / "nlu" / "__pycache__" / "x.pyc").touch()
    assert training.fingerprint(project) == before


def test_unchanged_project_is_not_trained_again(tiny_model: Path) -> None:
    """The model at hand is returned, and no step is told."""
    steps: list[str] = []
    stamp = tiny_model.stat().st_mtime_ns
    assert training.ensure(tiny_model.parent, steps.append, TINY) == tiny_model
    assert steps == []
    assert tiny_model.stat().st_mtime_ns == stamp


def test_two_starts_at_once_train_once(project: Path, tmp_path: Path) -> None:
    """The second waits for the first and takes its model."""
    steps: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        starts = [pool.submit(training.ensure, tmp_path / "models", steps.append, project) for _ in range(2)]
    assert starts[0].result() == starts[1].result()
    assert starts[0].result().exists()
    assert steps.count("Training the model") == 1


def test_training_ends_with_its_block(project: Path, tmp_path: Path) -> None:
    """A start that fails while the model is trained leaves neither the training nor half a model."""
    with training.begun(tmp_path / "models", lambda _step: None, project):
        begun = [child for child in psutil.Process().children() if "bot.training" in child.cmdline()]
    assert len(begun) == 1
    assert not begun[0].is_running()
    assert list((tmp_path / "models").glob("*.tar.gz")) == []


def test_broken_project_is_told_in_one_line(project: Path, tmp_path: Path) -> None:
    """Training that fails names its reason and its log, and leaves no half model."""
    (project / "config.yml").write_text("recipe: default.v1\npipeline: [{name: NoSuchComponent}]\n", encoding="utf-8")
    with pytest.raises(OperatorError, match=r"NoSuchComponent.*training\.log") as caught:
        training.ensure(tmp_path / "models", lambda _step: None, project)
    assert "\n" not in str(caught.value)
    assert list((tmp_path / "models").glob("*.tar.gz")) == []


def test_folder_without_a_project_is_told(tmp_path: Path) -> None:
    """Run from an installed package, there is nothing to train."""
    with pytest.raises(OperatorError, match=r"config\.yml is missing"):
        training.ensure(tmp_path / "models", lambda _step: None, tmp_path)
