"""The enrolment file: no secret in it, and every change, age and mix-up is said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.enrolment import Enrolment, _digest, code_of, from_text, to_text, without_secrets
from medibook_desktop.domain.errors import EnrolmentUnusable, InvalidInput, SettingsInvalid
from medibook_desktop.foundation import setting_values
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.enrolling import (
    accept_enrolment,
    make_enrolment,
    read_enrolment,
    write_enrolment,
)
from medibook_desktop.start.cli import main

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MADE = Enrolment(
    database_url="postgresql://db.example/medibook",
    terminal_name="Desk 3",
    made_at=NOW,
    valid_until=NOW + timedelta(days=30),
    redis_url="rediss://live.example",
    clinic_name="Praxis Müller",
    made_by="Anna",
    redis_needs_password=True,
)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This computer's settings folder, empty."""
    folder = tmp_path / "config"
    monkeypatch.setattr("medibook_desktop.foundation.resource_paths.config_dir", lambda: folder)
    for name in ("DATABASE_URL", "REDIS_URL", "TERMINAL_NAME", "SETUP"):
        monkeypatch.delenv(f"MEDIBOOK_{name}", raising=False)
    assert setting_values.settings_file().parent == folder
    return folder


@given(st.text(min_size=1, max_size=50), st.text(max_size=50))
def test_what_is_written_is_read(name: str, clinic: str) -> None:
    made = replace(MADE, terminal_name=name, clinic_name=clinic)
    assert from_text(to_text(made), now=NOW) == made


def test_every_changed_value_is_noticed() -> None:
    told = json.loads(to_text(MADE))
    for key, value in told.items():
        if key in ("kind", "form"):
            continue
        changed = told | {key: not value if isinstance(value, bool) else f"{value}x"}
        with pytest.raises(EnrolmentUnusable):
            from_text(json.dumps(changed), now=NOW)
    del told["made_by"]
    with pytest.raises(EnrolmentUnusable) as refused:
        from_text(json.dumps(told), now=NOW)
    assert "changed after it was made" in refused.value.message


def test_who_renews_the_digest_gets_another_code() -> None:
    assert code_of(MADE) == code_of(from_text(to_text(MADE), now=NOW))
    assert code_of(replace(MADE, database_url="postgresql://evil.example/medibook")) != code_of(MADE)
    assert len(code_of(MADE)) == 9


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no enrolment file"),
        ("[]", "no enrolment file"),
        ('{"kind": "something"}', "no enrolment file"),
        (to_text(MADE).replace('"form": 1', '"form": 2'), "newer MediBook"),
    ],
)
def test_what_is_none(text: str, said: str) -> None:
    with pytest.raises(EnrolmentUnusable) as refused:
        from_text(text, now=NOW)
    assert said in refused.value.message


def test_a_day_without_a_time_zone_is_no_day() -> None:
    told = json.loads(to_text(MADE))
    told |= {"made_at": "2026-11-22T12:00:00", "valid_until": "2026-12-22T12:00:00"}
    del told["digest"]
    with pytest.raises(EnrolmentUnusable):
        from_text(json.dumps(told | {"digest": _digest(told)}), now=NOW)


def test_an_editor_has_put_a_mark_before_it(tmp_path: Path) -> None:
    path = tmp_path / "desk.medibook"
    path.write_text(to_text(MADE), "utf-8-sig")
    assert read_enrolment(path, now=NOW) == MADE


def test_a_password_file_that_is_no_text(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write_enrolment(
        replace(MADE, valid_until=datetime.now(UTC) + timedelta(days=1)), tmp_path / "desk"
    )
    secret = tmp_path / "redis"
    secret.write_bytes("müller".encode("latin-1"))
    assert main(["enrol", "--accept", str(file), "--redis-password-file", str(secret)]) == 2
    assert "holds no text" in capsys.readouterr().err
    assert not setting_values.settings_file().exists()


def test_an_old_one_says_until_when_it_was_good() -> None:
    with pytest.raises(EnrolmentUnusable) as refused:
        from_text(to_text(MADE), now=NOW + timedelta(days=31))
    assert "2026-12-22" in refused.value.message


def test_no_secret_leaves_this_computer(config: Path) -> None:
    settings = Settings(
        database_url="postgresql://anna:geheim@db.example:5433/medibook?sslmode=verify-full&sslrootcert=/home/x/ca.pem",
        redis_url="rediss://:auchgeheim@live.example:6380/0",
        replica_urls=("postgresql://r:geheim@replica.example/medibook",),
    )
    with pytest.raises(InvalidInput):
        make_enrolment(settings, "Desk 3")  # the authority that the address names is not there
    settings = replace(settings, database_url="postgresql://anna:geheim@db.example:5433/medibook")
    made = make_enrolment(settings, "  Desk   3 ")
    text = to_text(made)
    assert "geheim" not in text
    assert made.terminal_name == "Desk 3"
    assert made.redis_needs_password
    assert made.replica_urls == ("postgresql://replica.example/medibook",)
    assert without_secrets("postgresql://a,b/x") == ("postgresql://a,b/x", False)


def test_a_clinic_of_this_computer_alone_cannot_be_joined(config: Path, tmp_path: Path) -> None:
    for url in (None, "postgresql:///medibook?host=/run/postgresql"):
        with pytest.raises(SettingsInvalid) as refused:
            make_enrolment(Settings(database_url=url, data_dir=tmp_path), "Desk 3")
        assert "no other one can reach it" in refused.value.message


def test_accepted_it_is_this_terminals_settings(config: Path, tmp_path: Path) -> None:
    path = write_enrolment(MADE, tmp_path / "desk-3")
    assert path.suffix == ".medibook"
    written = accept_enrolment(read_enrolment(path, now=NOW), redis_password="p@ss/word")
    settings = Settings()
    assert settings.database_url == "postgresql://db.example/medibook"
    assert settings.redis_url == "rediss://:p%40ss%2Fword@live.example"
    assert (settings.terminal_name, settings.clinic_name, settings.setup) == (
        "Desk 3",
        "Praxis Müller",
        "clinic",
    )
    assert written.stat().st_mode & 0o077 == 0


def test_by_the_command_line(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "desk 3.medibook"
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", "postgresql://127.0.0.1:1/medibook")
    assert main(["enrol", "--terminal", "Desk 3", "--out", str(target)]) == 0
    shown = capsys.readouterr()
    assert shown.out.strip() == str(target)
    code = code_of(read_enrolment(target))
    assert code in shown.err

    assert main(["enrol", "--accept", str(target)]) == 2
    assert "--replace" in capsys.readouterr().err
    monkeypatch.delenv("MEDIBOOK_DATABASE_URL")
    assert main(["enrol", "--accept", str(target), "--code", "AAAA-AAAA"]) == 2
    assert "code" in capsys.readouterr().err
    assert not setting_values.settings_file().exists()
    assert main(["enrol", "--accept", str(target), "--code", code.lower().replace("-", " ")]) == 0
    assert Settings().terminal_name == "Desk 3"

    for missing in (tmp_path / "nowhere.medibook", tmp_path):
        assert main(["enrol", "--accept", str(missing)]) == 2
        assert "cannot be read" in capsys.readouterr().err
    huge = tmp_path / "huge.medibook"
    huge.write_bytes(b"{" * 300_000)
    assert main(["enrol", "--accept", str(huge)]) == 2
