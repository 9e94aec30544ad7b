"""The pages Import and Export in a window: by keys, by a dropped file, and read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.imports.kinds import Outcome
from tests.helpers.accessible import choices_without_a_purpose, same_named, unnamed
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.imports import ADMIN, number_of
from tests.helpers.windows import Window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Window]:
    apply_theme(qapp, "light", reduced_motion=True)
    window = Window(qtbot, clinic_database, ADMIN, "Desk 1")
    try:
        yield window
    finally:
        window.close()


def page(window: Window, name: str) -> Any:
    """The screen of a page of the place Clinic."""
    window.desk.carry_out(f"admin.{name}")
    return window.view.places.shown.stack.currentWidget()


def said_by(screen: Any) -> list[str]:
    return [*unnamed(screen), *same_named(screen), *choices_without_a_purpose(screen)]


def test_a_dropped_file_is_checked_decided_by_keys_and_imported(
    window: Window, qtbot: QtBot, clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    [(name, born)] = clinic_database.rows(
        "SELECT name, birth_date FROM patients WHERE birth_date IS NOT NULL AND is_active"
        " AND name ~ '^[A-Za-z ]+$' LIMIT 1"
    )
    people = tmp_path / "people.csv"
    people.write_text(f"Nr;Name;Born\n1;{name};{born}\n2;Quite New;1980-02-01\n3;;1980-02-01\n", "utf-8")
    before = number_of(clinic_database, "patients")
    screen = page(window, "imports")
    assert said_by(screen) == []

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(people))])
    screen.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    window.until(lambda: screen.columns.isVisible())
    assert said_by(screen) == []
    qtbot.mouseClick(screen.columns.check_button, Qt.MouseButton.LeftButton)
    window.until(lambda: screen.report.isVisible() and screen.report.model.rowCount())
    assert said_by(screen) == []
    assert number_of(clinic_database, "patients") == before

    qtbot.mouseClick(screen.report.groups.button(str(Outcome.DOUBT)), Qt.MouseButton.LeftButton)
    window.until(lambda: screen.report.same_button.isVisible())
    screen.report.table.setFocus()
    qtbot.keyClick(screen.report.table, Qt.Key.Key_S)
    window.until(lambda: "2" in screen.report.import_button.text())
    qtbot.mouseClick(screen.report.import_button, Qt.MouseButton.LeftButton)
    window.until(lambda: screen.report.anew_button.isVisible())
    assert number_of(clinic_database, "patients") == before + 1
    assert number_of(clinic_database, "import_keys") == 2


def test_the_export_page_says_what_each_kind_is(window: Window, tmp_path: Path) -> None:
    screen = page(window, "exports")
    assert said_by(screen) == []
    assert not screen.which.isVisible()
    screen.kind_chosen.emit("appointments")
    assert screen.which.isVisible()
    assert said_by(screen) == []
    screen.kind_chosen.emit("everything")
    assert screen.forms.value() == "zip"
