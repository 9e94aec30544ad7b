"""Settings: where they come from, what is refused, and that no password is shown."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.settings import (
    BookingSettings,
    Settings,
    hide_passwords,
    settings_file,
    write_settings,
)


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty configuration folder, and no variable of the tester's own."""
    import os

    for name in list(os.environ):
        if name.startswith("MEDIBOOK_"):
            monkeypatch.delenv(name)
    monkeypatch.setattr(resource_paths, "config_dir", lambda: tmp_path / "config")
    (tmp_path / "config").mkdir()
    return tmp_path / "config"


def write(config: Path, text: str) -> None:
    (config / "medibook.toml").write_text(text, encoding="utf-8")


def test_without_any_configuration_everything_has_a_default() -> None:
    settings = Settings()
    assert settings.embedded
    assert not settings.is_set_up
    assert settings.booking.strategy == "hybrid"
    assert settings.horizon_days == 120
    assert settings.terminal_name
    assert settings.data_dir == resource_paths.data_dir()


def test_an_argument_beats_the_environment_which_beats_the_file(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(config, 'redis_url = "redis://file/0"\ntheme = "dark"\nhorizon_days = 30\n')
    monkeypatch.setenv("MEDIBOOK_REDIS_URL", "redis://environment/0")
    monkeypatch.setenv("MEDIBOOK_THEME", "light")
    settings = Settings(theme="high_contrast")
    assert settings.redis_url == "redis://environment/0"
    assert settings.theme == "high_contrast"
    assert settings.horizon_days == 30


def test_an_empty_variable_is_no_variable(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(config, 'redis_url = "redis://file/0"\n')
    monkeypatch.setenv("MEDIBOOK_REDIS_URL", "")
    assert Settings().redis_url == "redis://file/0"


def test_lists_are_divided_by_commas_and_host_lists_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDIBOOK_REPLICA_URLS", "postgresql://a,b:5433/medibook, postgresql://c/medibook")
    assert Settings().replica_urls == ("postgresql://a,b:5433/medibook", "postgresql://c/medibook")
    assert Settings(shard_urls=["postgres://a/s0"]).shard_urls == ("postgresql://a/s0",)  # type: ignore[arg-type]


def test_the_file_takes_lists_and_tables(config: Path) -> None:
    write(
        config,
        'shard_urls = ["postgresql://a/s0", "postgresql://b/s1"]\n[booking]\nstrategy = "optimistic"\n',
    )
    settings = Settings()
    assert settings.shard_urls == ("postgresql://a/s0", "postgresql://b/s1")
    assert settings.booking.strategy == "optimistic"


def test_the_strategy_can_be_set_by_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDIBOOK_BOOKING_STRATEGY", "pessimistic")
    assert Settings().booking.strategy == "pessimistic"
    assert Settings(booking=BookingSettings(strategy="hybrid")).booking.strategy == "hybrid"


def test_sqlalchemy_s_spelling_of_an_address_is_understood() -> None:
    assert Settings(database_url="postgresql+psycopg://h/db").database_url == "postgresql://h/db"


@pytest.mark.parametrize(
    ("key", "raw"),
    [
        ("database_url", "mysql://u:hunter2@h/db"),
        ("database_url", "h/db"),
        ("redis_url", "http://h"),
        ("horizon_days", "many"),
        ("horizon_days", "0"),
        ("text_scale", "9"),
        ("text_scale", "nan"),
        ("theme", "pink"),
        ("language", "../../etc"),
        ("terminal_name", "a\nb"),
        ("booking.strategy", "hopeful"),
    ],
)
def test_an_unusable_value_names_its_key_and_the_next_step(
    key: str, raw: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = "MEDIBOOK_" + key.upper().replace(".", "_")
    monkeypatch.setenv(variable, raw)
    with pytest.raises(SettingsInvalid) as caught:
        Settings()
    assert key in caught.value.message
    assert variable in caught.value.next_step
    assert "hunter2" not in str(caught.value)


def test_an_argument_is_checked_too() -> None:
    with pytest.raises(SettingsInvalid, match="theme"):
        Settings(theme="pink")  # type: ignore[arg-type]


def test_a_misspelt_key_is_not_ignored(config: Path) -> None:
    write(config, 'databse_url = "postgresql://h/db"\n')
    with pytest.raises(SettingsInvalid, match="Did you mean database_url"):
        Settings()


def test_a_broken_file_is_a_sentence_with_its_path(config: Path) -> None:
    write(config, "database_url = \n")
    with pytest.raises(SettingsInvalid, match=r"medibook\.toml") as caught:
        Settings()
    assert "Mend or remove" in caught.value.next_step


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://anna:hunter2@h/db",
        "postgresql://anna:hunt%40er2@h1,h2/db?x=1",
        "unix://:hunter2@/run/valkey.sock?db=0",
        "redis://:hunter2@h:6379/0 and amqp://u:hunter2@h//",
        "postgresql:///db?host=%2Frun&user=anna&password=hunter2",
    ],
)
def test_no_password_is_shown(text: str) -> None:
    hidden = hide_passwords(text)
    assert "hunt" not in hidden
    assert "***" in hidden


def test_repr_hides_passwords() -> None:
    settings = Settings(
        database_url="postgresql://anna:hunter2@h/db",
        replica_urls=("postgresql://anna:hunter2@r/db",),
        redis_url="redis://:hunter2@h/0",
    )
    assert "hunter2" not in repr(settings)
    assert "anna" in repr(settings)


def test_settings_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().theme = "dark"  # type: ignore[misc]


def test_what_is_written_is_read_again(config: Path) -> None:
    path = write_settings(
        {"database_url": "postgresql://h/db", "terminal_name": 'Desk "2"\\ä', "setup": "clinic"}
    )
    assert path == settings_file()
    assert oct(path.stat().st_mode & 0o777) == "0o600"
    write_settings({"booking.strategy": "optimistic", "text_scale": 1.25, "database_url": None})
    settings = Settings()
    assert settings.database_url is None
    assert (settings.terminal_name, settings.setup, settings.text_scale) == ('Desk "2"\\ä', "clinic", 1.25)
    assert settings.booking.strategy == "optimistic"


def test_nothing_unusable_is_written(config: Path) -> None:
    with pytest.raises(SettingsInvalid, match="theme"):
        write_settings({"theme": "pink"})
    with pytest.raises(SettingsInvalid, match="no setting"):
        write_settings({"colour": "pink"})
    assert not settings_file().exists()


def test_reading_settings_pulls_in_nothing_heavy() -> None:
    code = (
        "import sys; from medibook_desktop.foundation.settings import Settings; Settings();"
        "print([name for name in ('asyncio', 'pydantic', 'psycopg', 'redis', 'structlog', 'PySide6', 'psutil')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
