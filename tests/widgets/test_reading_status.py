"""Where the desk reads, in the real window's status line."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.replicas import ReadPlaces, ReplicaState, Standing, Use
from tests.helpers.front_desks import Desk


def test_the_status_line_says_where_it_reads_and_why(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    desk = Desk(qtbot, frozenset({"book"}))
    assert desk.view.status.part("reading") == "", "one server: nothing is said"
    [(told,)] = desk.clinic.reading.watch.calls

    def state(standing: Standing, seconds: float) -> ReadPlaces:
        return ReadPlaces((ReplicaState("north-2", frozenset(Use), standing, seconds, 0),))

    told(state(Standing.GOOD, 0.0))
    assert desk.view.status.part("reading") == "Reading from north-2"
    told(state(Standing.BEHIND, 3.2))
    assert desk.view.status.part("reading") == "Reading from the main server: no replica is up to date"
    assert desk.view.status.hint("reading") == "north-2: behind by 3.2 s, so it is not read"
    desk.desk.close()
    told(state(Standing.GOOD, 0.0))
    assert desk.view.status.part("reading") == "Reading from the main server: no replica is up to date"
