"""AgendaModel: what covers a cell, what is said of it, and that a change touches its cells only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.models.agenda_entries import EntryKind
from medibook_desktop.desktop.models.agenda_model import AgendaModel, AgendaRole
from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay, Hold
from medibook_desktop.domain.bookings import BookingStatus
from tests.widgets.agenda_days import AMARA, DAY, WEI, ZONE, agenda, at, column, slot_id, visit

Role = Qt.ItemDataRole


def shown(*columns: DoctorDay, holds: tuple[Hold, ...] = ()) -> AgendaModel:
    model = AgendaModel()
    model.set_day(agenda(*columns), holds)
    return model


def spoken(model: AgendaModel, row: int, column_number: int = 0) -> str:
    return model.index(row, column_number).data(Role.AccessibleTextRole)


class Changes:
    """The cells that dataChanged named, and whether a reset came."""

    def __init__(self, model: AgendaModel) -> None:
        self.cells: list[tuple[int, int]] = []
        self.resets = 0
        self.heads: list[int] = []
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)
        model.headerDataChanged.connect(lambda _way, first, _last: self.heads.append(first))

    def _changed(self, first: object, last: object) -> None:
        for row in range(first.row(), last.row() + 1):  # type: ignore[attr-defined]
            self.cells.append((row, first.column()))  # type: ignore[attr-defined]

    def _reset(self) -> None:
        self.resets += 1


def test_it_keeps_qt_s_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = AgendaModel()
    watched = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    qtmodeltester.check(model)
    model.set_day(agenda(column(visit(1, "08:15", 30)), column(doctor=AMARA)))
    qtmodeltester.check(model)
    model.replace_columns([column(visit(1, "09:15", 30))])
    model.set_week([column(), column(day=date(2026, 11, 27))], ZONE)
    qtmodeltester.check(model)
    model.clear()
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    assert watched.model() is model


def test_rows_are_the_steps_that_all_slots_share(qtbot: QtBot) -> None:
    assert shown(column()).rowCount() == 16
    assert shown(column(minutes=20), column(doctor=AMARA, minutes=30)).layout_rows.step == 10
    assert (
        shown(column(first="08:30", last="11:30", minutes=30)).headerData(0, Qt.Orientation.Vertical)
        == "08:00"
    )


def test_what_is_said_of_each_kind_of_cell(qtbot: QtBot) -> None:
    wei = column(
        visit(1, "08:15", 30, status=BookingStatus.ARRIVED),
        blocked=(BlockedTime(1, at("10:00"), at("10:30"), "Ward round"),),
        closed=("11:00", "11:30"),
    )
    held = Hold(slot_id(WEI, at("09:00")), 1, DAY, "Anna", "Desk 2")
    mine = Hold(slot_id(WEI, at("09:15")), 1, DAY, "Ben", "Desk 1", is_mine=True)
    model = shown(wei, holds=(held, mine))
    assert spoken(model, 0) == "08:00, Dr Wei Chen, free"
    assert spoken(model, 1) == spoken(model, 2) == "08:15, Dr Wei Chen, Maria Silva, Follow-up, arrived"
    assert spoken(model, 4) == "09:00, Dr Wei Chen, Anna at Desk 2 is booking this"
    assert spoken(model, 5) == "09:15, Dr Wei Chen, You are booking this"
    assert spoken(model, 8) == "10:00 to 10:30, Dr Wei Chen, blocked: Ward round"
    assert spoken(model, 12) == "11:00, Dr Wei Chen, no consultation"
    assert model.index(1, 0).data(AgendaRole.APPOINTMENT).booking_id == 1
    assert model.index(0, 0).data(AgendaRole.SLOT).id == slot_id(WEI, at("08:00"))
    assert model.index(4, 0).data(AgendaRole.HOLD) == held
    assert model.index(8, 0).data(AgendaRole.BLOCKED).why == "Ward round"
    assert "Follow-up · arrived" in model.index(1, 0).data(Role.ToolTipRole)


def test_a_week_names_the_day(qtbot: QtBot) -> None:
    model = AgendaModel()
    model.set_week([column(), column(day=date(2026, 11, 27))], ZONE)
    assert spoken(model, 0, 1) == "08:00, Dr Wei Chen, Fri 27 Nov, free"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Fri 27 Nov"


def test_a_squeezed_in_visit_stands_beside_the_other(qtbot: QtBot) -> None:
    model = shown(column(visit(1, "08:15", 30), visit(2, "08:30", 15, name="Noah Fischer", squeezed=True)))
    first, second = model.entries(2, 0)
    assert (first.lane, second.lane, first.lanes, second.lanes) == (0, 1, 2, 2)
    assert model.entries(1, 0) == (first,)
    assert "squeezed in" in spoken(model, 2)


def test_one_change_touches_its_cells_only(qtbot: QtBot) -> None:
    model = shown(column(visit(1, "08:15", 30), visit(2, "10:00")), column(doctor=AMARA))
    changes = Changes(model)
    model.replace_columns(
        [column(visit(1, "08:15", 30, version=2, status=BookingStatus.ARRIVED), visit(2, "10:00"))]
    )
    assert changes.cells == [(1, 0), (2, 0)]
    assert (changes.resets, changes.heads) == (0, [])


def test_a_move_touches_where_it_was_and_where_it_is(qtbot: QtBot) -> None:
    model = shown(column(visit(1, "08:15")), column(doctor=AMARA))
    changes = Changes(model)
    model.replace_columns([column(), column(visit(1, "09:00", doctor=AMARA), doctor=AMARA)])
    assert sorted(changes.cells) == [(1, 0), (4, 1)]
    assert changes.heads == [0, 1]


def test_the_same_again_and_strangers_change_nothing(qtbot: QtBot) -> None:
    model = shown(column(visit(1, "08:15")))
    changes = Changes(model)
    model.replace_columns([column(visit(1, "08:15")), column(doctor=AMARA)])
    model.set_day(agenda(column(visit(1, "08:15"))))
    model.set_holds([])
    assert (changes.cells, changes.resets) == ([], 0)


def test_holds_come_and_go_one_cell_at_a_time(qtbot: QtBot) -> None:
    model = shown(column(), column(doctor=AMARA))
    changes = Changes(model)
    hold = Hold(slot_id(AMARA, at("08:30")), 2, DAY, "Anna", "Desk 2")
    model.set_holds([hold])
    model.set_holds([hold])
    assert changes.cells == [(2, 1)]
    model.set_holds([])
    assert changes.cells == [(2, 1), (2, 1)]


def test_a_visit_outside_of_the_rows_makes_room(qtbot: QtBot) -> None:
    model = shown(column())
    changes = Changes(model)
    model.replace_columns([column(visit(1, "13:00"), last="14:00")])
    assert changes.resets == 1
    assert model.index_of_booking(1).row() == 20


def test_what_is_asked_by_id(qtbot: QtBot) -> None:
    model = shown(column(visit(1, "08:15", 30)), column(doctor=AMARA))
    assert model.index_of_booking(1) == model.index(1, 0)
    assert model.index_of_slot(slot_id(WEI, at("08:30"))) == model.index(1, 0)
    assert not model.index_of_booking(99).isValid()
    assert not model.index_of_slot(99).isValid()
    assert isinstance(model.item(model.index(2, 0)), Appointment)
    assert model.column_of(AMARA.id, DAY) == 1


def test_the_present_moment_belongs_to_its_day(qtbot: QtBot) -> None:
    model = AgendaModel()
    model.set_week([column(day=date(2026, 11, 25)), column(), column(day=date(2026, 11, 27))], ZONE)
    model.set_now(at("09:54"))
    assert [model.now_minute(number) for number in range(3)] == [24 * 60, 9 * 60 + 54, 0]
    assert model.now_row_minute() == 9 * 60 + 54


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_days_when_clocks_change_show_wall_clock_times(qtbot: QtBot, day: date) -> None:
    model = AgendaModel()
    model.set_week([column(visit(1, "09:00", 30, day=day), day=day)], ZONE)
    index = model.index_of_booking(1)
    assert model.headerData(index.row(), Qt.Orientation.Vertical) == "09:00"
    assert spoken(model, index.row()).startswith("09:00")


quarters = st.lists(st.tuples(st.integers(0, 15), st.integers(1, 3), st.booleans()), max_size=8)


@given(quarters, quarters)
@settings(deadline=None, max_examples=60)
def test_a_changed_model_equals_a_fresh_one(
    qapp: object, before: list[tuple[int, int, bool]], after: list[tuple[int, int, bool]]
) -> None:
    old, new = _column_of(before), _column_of(after)
    model = shown(old, column(doctor=AMARA))
    model.replace_columns([new])
    fresh = shown(new, column(doctor=AMARA))
    if model.layout_rows == fresh.layout_rows:
        assert model.column_rows(0) == fresh.column_rows(0)
    for entries in model.column_rows(0):
        assert entries
        assert len({entry.kind for entry in entries}) == 1
        assert len(entries) == 1 or entries[0].kind == EntryKind.APPOINTMENT


def _column_of(chosen: list[tuple[int, int, bool]]) -> DoctorDay:
    visits = [
        replace(
            visit(number + 1, f"{8 + place // 4:02}:{place % 4 * 15:02}", 15 * length), is_overbooked=squeezed
        )
        for number, (place, length, squeezed) in enumerate(chosen)
    ]
    return column(*visits, last="13:00")


def test_buffers_are_stops_of_their_own_that_belong_to_their_visit() -> None:
    surgery = replace(visit(1, "09:00", 30), buffer_before=15, buffer_after=15)
    day = column(surgery)
    kept = [
        replace(slot, is_booked=True, booking_id=1) if slot.starts_at in (at("08:45"), at("09:30")) else slot
        for slot in day.slots
    ]
    model = shown(replace(day, slots=tuple(kept)))
    before, after = model.entries(3, 0)[0], model.entries(6, 0)[0]
    assert [entry.kind for entry in (before, after)] == [EntryKind.BUFFER] * 2
    assert (before.texts.name, after.texts.name) == ("Preparation", "Clean-up")
    assert spoken(model, 3) == "08:45, Dr Wei Chen, preparation for Maria Silva"
    assert spoken(model, 6) == "09:30, Dr Wei Chen, clean-up after Maria Silva"
    assert before.item == after.item == surgery
    assert not before.is_bookable
    assert model.entry_of_booking(1)[1].kind is EntryKind.APPOINTMENT  # type: ignore[index]
    assert model.entries(7, 0)[0].kind is EntryKind.FREE


def test_only_the_first_slot_of_a_long_buffer_says_what_it_is_for() -> None:
    surgery = replace(visit(1, "09:00", 20), buffer_after=40)
    day = column(surgery)
    kept = [
        replace(slot, is_booked=True, booking_id=1) if at("09:00") <= slot.starts_at < at("10:00") else slot
        for slot in day.slots
    ]
    model = shown(replace(day, slots=tuple(kept)))
    assert [model.entries(row, 0)[0].kind for row in (5, 6, 7, 8)] == [
        EntryKind.APPOINTMENT,  # the visit ends in this row
        EntryKind.BUFFER,
        EntryKind.BUFFER,
        EntryKind.FREE,
    ]
    assert [model.entries(row, 0)[0].texts.name for row in (6, 7)] == ["Clean-up", ""]


def test_a_squeezed_in_visit_says_why_and_a_blocked_time_in_words() -> None:
    beside = replace(visit(2, "09:00", squeezed=True), overbook_reason="Pain")
    model = shown(
        column(visit(1, "09:00"), beside, blocked=(BlockedTime(WEI.id, at("10:00"), at("10:30"), "Meeting"),))
    )
    assert "Squeezed in: Pain" in model.index(4, 0).data(Role.ToolTipRole)
    assert model.entries(8, 0)[0].texts.name == "Meeting"
