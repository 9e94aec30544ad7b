"""RowTableModel and PatientListModel: Qt's own tester, texts made once, selection that survives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import DETAIL_ROLE, PatientListModel, PatientRow
from medibook_desktop.desktop.models.row_table_model import ROW_ROLE, Column, RowTableModel

Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Waiting:
    id: int
    name: str
    minutes: int


def model_of(*rows: Waiting) -> RowTableModel[Waiting]:
    made: RowTableModel[Waiting] = RowTableModel(
        [
            Column("Patient", lambda row: row.name, strong=True),
            Column("Waits", lambda row: f"{row.minutes} min", align_end=True, token="danger"),
        ],
        key=lambda row: row.id,
    )
    made.set_rows(rows)
    return made


def test_a_table_keeps_qt_s_rules_through_every_change(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = model_of(Waiting(1, "Maria", 5), Waiting(2, "Noah", 9))
    watched = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows([Waiting(2, "Noah", 10), Waiting(3, "Grace", 1), Waiting(1, "Maria", 6)])
    model.set_rows([])
    model.set_rows([Waiting(4, "Priya", 1)])
    qtmodeltester.check(model)
    assert watched.model() is model


def test_every_role_is_there(qtbot: QtBot) -> None:
    model = model_of(Waiting(1, "Maria", 5))
    cell = model.index(0, 1)
    assert cell.data(Role.DisplayRole) == "5 min"
    assert cell.data(Role.AccessibleTextRole) == "Waits: 5 min"
    assert cell.data(Role.ForegroundRole).color() == current_look().colour("danger")
    assert cell.data(ROW_ROLE) == Waiting(1, "Maria", 5)
    assert model.index(0, 0).data(Role.FontRole).bold()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Patient"
    assert model.row_of(1) == 0
    assert model.row_of(9) == -1


def test_a_change_is_announced_for_its_rows_only(qtbot: QtBot) -> None:
    model = model_of(*(Waiting(i, f"N{i}", i) for i in range(5)))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_rows([Waiting(i, f"N{i}", 99 if i == 3 else i) for i in range(5)])
    assert changed == [(3, 3)]


def test_the_selection_stays_on_its_row(qtbot: QtBot) -> None:
    model = model_of(Waiting(1, "Maria", 5), Waiting(2, "Noah", 9))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.set_rows([Waiting(7, "Grace", 0), Waiting(1, "Maria", 5), Waiting(2, "Noah", 11)])
    assert model.row(selection.currentIndex()) == Waiting(2, "Noah", 11)


def test_patients_keep_qt_s_rules_and_say_who_they_are(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = PatientListModel()
    watched = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    maria = PatientRow(1, "Maria Silva", date(1984, 3, 12), "+5527998124401", "Tue 1 Dec 09:15")
    model.set_rows([maria, PatientRow(0, "New patient “Mar”", None, "", is_new=True)])
    qtmodeltester.check(model)
    first = model.index(0)
    assert first.data() == "Maria Silva"
    assert first.data(DETAIL_ROLE) == "12 Mar 1984 · +55 27 99812-4401"
    assert (
        first.data(Role.AccessibleTextRole) == "Maria Silva, 12 Mar 1984, +55 27 99812-4401, Tue 1 Dec 09:15"
    )
    model.set_rows([PatientRow(2, "Mario Rossi", None, ""), maria])
    assert [row.patient_id for row in model.rows] == [2, 1]
    assert watched.model() is model
