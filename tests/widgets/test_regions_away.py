"""A region that does not answer: its columns are veiled and say why, to the eye and to a screen reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.language.shard_words import region_words
from medibook_desktop.desktop.models.agenda_entries import Entry
from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.screens.agenda.away import working_first
from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.domain.agenda import ColumnAway, DoctorDay
from medibook_desktop.domain.shards import Shard, ShardDown
from tests.widgets.agenda_days import AMARA, DAY, WEI, ZONE, agenda, column, visit

SINCE = datetime(2026, 11, 26, 14, 32, tzinfo=UTC)
AWAY = ColumnAway("Region North", SINCE, datetime(2026, 11, 26, 14, 30, tzinfo=UTC))
MARIA = visit(1, "08:15", 30)
_ACROSS = Qt.Orientation.Horizontal
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def away(shown: DoctorDay) -> DoctorDay:
    return replace(shown, away=AWAY, version=0)


def test_the_head_and_every_cell_say_that_the_region_does_not_answer() -> None:
    model = AgendaModel()
    model.set_day(agenda(column(MARIA), column(doctor=AMARA)))
    heads: list[int] = []
    cells: list[int] = []
    model.headerDataChanged.connect(lambda _across, first, _last: heads.append(first))
    model.dataChanged.connect(lambda first, _last, _roles: cells.append(first.column()))
    model.replace_columns([away(column(MARIA))])
    assert heads == [0]
    assert set(cells) == {0}
    assert model.is_away(0)
    assert not model.is_away(1)
    said = model.headerData(0, _ACROSS, _SPOKEN)
    assert said == ("Dr Wei Chen: Region North has not answered since 14:32; what is shown is from 14:30")
    assert "No answer since 14:32" in model.data(model.index_of_booking(1), _SPOKEN)
    free = next(slot for slot in column(MARIA).slots if slot.is_free)
    assert not any(entry.is_bookable for entry in entries_of(model, free.id))
    model.replace_columns([column(MARIA)])
    assert any(entry.is_bookable for entry in entries_of(model, free.id))
    assert "No answer" not in model.data(model.index_of_booking(1), _SPOKEN)
    assert model.headerData(0, _ACROSS, _SPOKEN).startswith("Dr Wei Chen, General")


def entries_of(model: AgendaModel, slot_id: int) -> list[Entry]:
    return [
        entry
        for covering in model._columns[0].rows
        for entry in covering
        if entry.slot is not None and entry.slot.id == slot_id
    ]


def test_only_the_columns_of_the_region_are_veiled(qtbot: QtBot) -> None:
    grid = AgendaGrid()
    qtbot.addWidget(grid)
    model = AgendaModel(grid)
    grid.setModel(model)
    model.set_day(agenda(column(MARIA), column(doctor=AMARA)))
    grid.resize(700, 600)
    with qtbot.waitExposed(grid):
        grid.show()
    before = pixels(grid)
    model.replace_columns([away(column(MARIA))])
    qtbot.waitUntil(lambda: pixels(grid)[0] != before[0])
    assert pixels(grid)[1] == before[1]


def pixels(grid: AgendaGrid) -> list[QImage]:
    """Each column as it is drawn."""
    viewport = grid.viewport()
    picture = viewport.grab().toImage()
    return [
        picture.copy(
            QRect(QPoint(grid.columnViewportPosition(n), 0), viewport.size()).intersected(
                QRect(grid.columnViewportPosition(n), 0, grid.columnWidth(n) - 1, viewport.height())
            )
        )
        for n in range(grid.agenda.columnCount())
    ]


def test_a_column_of_which_nothing_is_known_stays_among_the_others() -> None:
    empty = DoctorDay(WEI, DAY, (), (), (), 0.0, 0, replace(AWAY, as_of=None))
    off = DoctorDay(AMARA, DAY, (), (), (), 0.0, 0)
    assert working_first([off, empty], 0) == (empty, off)


def test_the_status_line_names_the_regions_and_since_when() -> None:
    zone = ZoneInfo(ZONE)
    north = ShardDown(Shard(1, "north", "Region North"), SINCE)
    south = ShardDown(Shard(2, "south-1", "Region South"), SINCE)
    assert region_words((), zone) == ("", "")
    assert region_words((north,), zone)[0] == "Region North has not answered since 14:32"
    assert region_words((north, south), zone)[0] == (
        "Region North, Region South · south-1 have not answered since 14:32"
    )
