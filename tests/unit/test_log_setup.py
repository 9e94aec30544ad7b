"""The program's log: useful for finding a fault, and without patients."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from medibook_desktop.foundation.log_setup import get_logger, log_unexpected, set_up_logging


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, logging.raiseExceptions)
    yield set_up_logging(tmp_path / "logs")
    for handler in list(root.handlers):
        if handler not in before[0]:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(before[1])
    logging.raiseExceptions = before[2]
    structlog.reset_defaults()


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_an_event_is_one_json_line_with_time_and_level(log_file: Path) -> None:
    get_logger("medibook").info("slots made", doctor_id=7, days=120)
    (line,) = lines(log_file)
    assert (line["event"], line["doctor_id"], line["days"], line["level"]) == ("slots made", 7, 120, "info")
    assert line["timestamp"].endswith("Z")
    assert oct(log_file.stat().st_mode & 0o777) == "0o600"


def test_a_key_that_is_not_allowed_is_dropped_and_its_absence_told(log_file: Path) -> None:
    get_logger("medibook").info("found", patient="Annegret Geheimrat", phone="+49 30 1", seconds=1)
    text = log_file.read_text(encoding="utf-8")
    assert "Geheimrat" not in text
    assert "+49" not in text
    assert lines(log_file)[0]["what"] == "left out: patient, phone"


def test_an_error_is_logged_by_type_and_place_not_by_its_text(log_file: Path) -> None:
    def register() -> None:
        raise ValueError("duplicate: Annegret Geheimrat")

    try:
        register()
    except ValueError as error:
        log_id = log_unexpected(get_logger("medibook"), error, "patients")
    (line,) = lines(log_file)
    assert line["log_id"] == log_id
    assert line["error_type"] == "ValueError"
    assert any("register" in place for place in line["traceback"])
    assert "Geheimrat" not in json.dumps(line)


def test_other_packages_leave_what_they_filled_in_behind(log_file: Path) -> None:
    logging.getLogger("some.package").warning("row %s is bad", "Annegret Geheimrat")
    logging.getLogger("some.package").warning(
        "all about Annegret Geheimrat"
    )  # ready-made: it cannot be trusted
    first, second = lines(log_file)
    assert first["event"] == "row %s is bad"
    assert second["logger"] == "some.package"
    assert "Geheimrat" not in log_file.read_text(encoding="utf-8")


def test_passwords_of_addresses_are_hidden(log_file: Path) -> None:
    get_logger("medibook").info("connecting", host="postgresql://anna:hunter2@h/db")
    assert "hunter2" not in log_file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    root = logging.getLogger()
    before = list(root.handlers)
    set_up_logging(tmp_path / "file" / "logs")
    get_logger("medibook").warning("still here")
    for handler in [found for found in root.handlers if found not in before]:
        root.removeHandler(handler)
    structlog.reset_defaults()
    assert "still here" in capsys.readouterr().err
