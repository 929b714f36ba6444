"""Settings are checked, explained in one line, and documented."""

import os
import stat
from pathlib import Path

import pytest

from bot.errors import OperatorError, SettingsError
from bot.settings import PREFIX, ROOT, Settings, load, unknown

WRONG = {
    "PUBLIC_URL": "http://passport.example.org",
    "CLOCK": "2026-11-22T12:00:00",
    "ALLOWED_ORIGINS": "https://a.org, www.b.org",
    "SECRET_KEY": "short",
    "DATABASE_URL": "mysql://localhost/x",
    "LOG_LEVEL": "loud",
    "MESSAGE_LIMIT": "many",
    "BODY_LIMIT": "-1",
}


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take all settings out of the environment, and the file .env out of reach."""
    for name in list(os.environ):
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.setitem(Settings.model_config, "env_file", None)


@pytest.mark.parametrize(("name", "value"), WRONG.items())
def test_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """The message names the setting, in one line, and the exit code is 2."""
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(SettingsError) as caught:
        load()
    assert PREFIX + name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither when settings are printed, nor when another one is wrong."""
    monkeypatch.setenv("PASSPORT_SECRET_KEY", "s3cret" * 8)
    monkeypatch.setenv("PASSPORT_REST_TOKEN", "t0ken" * 8)
    assert "s3cret" not in repr(load())
    assert "t0ken" not in repr(load())


def test_origins_are_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comma-separated; a slash at the end or capitals do not matter."""
    monkeypatch.setenv("PASSPORT_ALLOWED_ORIGINS", "https://A.org/, http://localhost:3000")
    assert load().allowed_origins == ("https://a.org", "http://localhost:3000")


def test_misspelt_setting_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PASSPORT_ name that is no setting is most likely a mistake."""
    monkeypatch.setenv("PASSPORT_DATABSE_URL", "sqlite:///x")
    monkeypatch.setenv("PASSPORT_REST_TOKEN", "x")
    assert unknown() == ["PASSPORT_DATABSE_URL"]


def test_key_file_is_made_once_and_private(tmp_path: Path) -> None:
    """The first start makes it with mode 0600; later ones read the same."""
    settings = Settings(data_dir=tmp_path / "new")
    secret = settings.secret()
    assert len(secret) >= 32
    assert settings.secret() == secret
    assert stat.S_IMODE((tmp_path / "new" / "secret.key").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["secret.key"]


def test_lost_key_is_not_replaced_beside_its_database(tmp_path: Path) -> None:
    """A new key could read nothing of what the old one encrypted."""
    (tmp_path / "passport.db").touch()
    with pytest.raises(OperatorError, match=r"secret\.key is missing"):
        Settings(data_dir=tmp_path).secret()


def test_postgresql_driver_is_ours(tmp_path: Path) -> None:
    """The usual form of the address works; no driver need be named."""
    settings = Settings(data_dir=tmp_path, database_url="postgresql://u:p@localhost/x")
    assert settings.database() == "postgresql+psycopg://u:p@localhost/x"


def test_every_setting_stands_in_the_readme() -> None:
    """What can be set is documented, and nothing that cannot."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    documented = {line.split("`")[1] for line in readme.splitlines() if line.startswith(f"| `{PREFIX}")}
    assert documented == {PREFIX + name.upper() for name in Settings.model_fields}
