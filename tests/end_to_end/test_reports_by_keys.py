"""An administrator reads a report, goes back in time, saves it and prints it, by keys, on the real servers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.jobs import printing_job
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)",
    extend=True,
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(
    qtbot: QtBot,
    qapp: QApplication,
    clinic_database: ClinicDatabase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    apply_theme(qapp, "light", reduced_motion=True)
    monkeypatch.setattr(printing_job, "papers_folder", lambda: tmp_path)
    window = Window(qtbot, clinic_database, "ada", "Office")
    try:
        yield window
    finally:
        window.close()


def reports(window: Window) -> Any:
    job = next(job for job in window.desk.jobs if type(job).__name__ == "AdministrationJob")
    return next(topic for topic in job._topics if type(topic).__name__ == "ReportsTopic")


def test_a_report_by_keys(office: Window, clinic_database: ClinicDatabase, tmp_path: Path) -> None:
    office.activate()
    office.desk.carry_out("admin.reports")
    topic = reports(office)
    screen = topic.screen
    office.until(lambda: screen.table.model().rowCount() > 0)
    visits = topic.presenter.shown.figures[0].value
    [(truth,)] = clinic_database.rows(
        "SELECT count(*) FROM bookings WHERE lower(during) >= date_trunc('month', now())"
        " AND lower(during) < date_trunc('month', now()) + interval '1 month' AND status NOT IN ('held', 'expired')"
        " AND cancel_reason NOT IN ('undone', 'withdrawn', 'declined')"
    )
    assert int(visits.replace(",", "")) == truth

    screen.table.setFocus()
    office.press(Qt.Key.Key_S, CTRL)
    office.until(lambda: list(tmp_path.glob("*.csv")))
    [(of, form)] = clinic_database.rows(
        "SELECT detail ->> 'of', detail ->> 'format' FROM access_events WHERE what = 'exported'"
    )
    assert (of, form) == ("report", "csv")

    assert topic._sheet() is not None
    assert topic._sheet().title.startswith("Bookings")

    shown = topic.presenter.shown
    office.press(Qt.Key.Key_Left, CTRL)
    office.until(lambda: topic.presenter.shown is not shown)

    office.desk.carry_out("go.agenda")
    office.until(lambda: not screen.isVisible())
    assert topic._sheet() is None, "another place prints its own"
