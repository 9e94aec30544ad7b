"""The agenda screen: the grid, the side panel, the legend, and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.screens.agenda.cancel_box import CancelBox
from medibook_desktop.desktop.screens.agenda.visit_panel import VisitPanelView
from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.floating_card import card_of
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.status_legend import StatusLegend
from medibook_desktop.desktop.widgets.toast import Toast
from medibook_desktop.domain.agenda import AgendaDay, DoctorDay, Hold

PANEL_WIDTH = 324
PANEL_SHARE = 0.4


class AgendaScreen(QWidget):
    """Passive. The heading, the live mark and the busy mark stand in the window's bars: signals tell it."""

    heading_changed = Signal(object, object, str)
    mode_changed = Signal(str)
    specialties_changed = Signal(object, str)
    busy_changed = Signal(bool)
    live_changed = Signal(str, str, str)
    database_changed = Signal(str, str)
    regions_changed = Signal(str, str)
    columns_painted = Signal(object)
    undo_requested = Signal()
    try_again_requested = Signal()
    resized = Signal()
    _after_paint = Signal(object)

    def __init__(self, notice: NoticeBar, toast: Toast, parent: QWidget | None = None) -> None:
        """The notice and the toast are the window's: every place says in them what happened."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self.model = AgendaModel(self)
        self.grid = AgendaGrid()
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(self.tr("Agenda"))
        self.panel = VisitPanelView()
        self.legend = StatusLegend()
        self.notice = notice
        self.notice.action_requested.connect(self.try_again_requested)
        self.nothing_here = EmptyState("calendar", "", "")
        self.toast = toast
        middle = self.middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self.nothing_here)

        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(middle, 1)
        left.addWidget(self.legend)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self.panel)
        self.toast.action_requested.connect(self.undo_requested)
        self.cancel_box = CancelBox(self)
        self.cancel_box.closed.connect(self.grid.setFocus)
        self._painted_soon: list[DoctorDay] = []
        self._after_paint.connect(self.columns_painted, Qt.ConnectionType.QueuedConnection)
        self.grid.viewport().installEventFilter(self)
        self.setTabOrder(self.grid, self.panel)
        look = current_look()
        look.changed.connect(self._restyle)
        self._restyle()

    # --- AgendaView, ActionsView ----------------------------------------------------------------------

    def show_day(self, agenda: AgendaDay, holds: Sequence[Hold]) -> None:
        self.model.set_day(agenda, holds)
        self._painted_soon = list(agenda.columns)
        self.grid.viewport().update()

    def show_week(self, columns: Sequence[DoctorDay], zone: str, holds: Sequence[Hold]) -> None:
        self.model.set_week(columns, zone, holds)
        self._painted_soon = list(columns)
        self.grid.viewport().update()

    def replace_columns(self, columns: Sequence[DoctorDay]) -> None:
        self.model.replace_columns(columns)
        self._painted_soon.extend(columns)

    def show_holds(self, holds: Sequence[Hold]) -> None:
        self.model.set_holds(holds)

    def show_now(self, now: datetime) -> None:
        self.model.set_now(now)

    def show_heading(self, first: date, last: date, whose: str) -> None:
        self.heading_changed.emit(first, last, whose)

    def show_mode(self, mode: str) -> None:
        self.mode_changed.emit(mode)

    def show_specialties(self, specialties: Sequence[str], chosen: str) -> None:
        self.specialties_changed.emit(specialties, chosen)

    def show_busy(self, busy: bool) -> None:
        self.busy_changed.emit(busy)

    def show_read_only(self, read_only: bool) -> None:
        self.grid.set_read_only(read_only)

    def show_live(self, kind: str, text: str, tooltip: str) -> None:
        self.live_changed.emit(kind, text, tooltip)

    def show_database(self, text: str, tooltip: str) -> None:
        self.database_changed.emit(text, tooltip)

    def show_regions(self, text: str, tooltip: str) -> None:
        self.regions_changed.emit(text, tooltip)

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notice.show_notice(kind, sentence, next_step, action)

    def has_notice(self) -> bool:
        return not self.notice.isHidden() or self.notice.was_closed

    def clear_notice(self) -> None:
        self.notice.clear()

    def show_nothing_here(self, title: str, sentence: str) -> None:
        if title:
            self.nothing_here.set_texts(title, sentence)
        self._middle.setCurrentWidget(self.nothing_here if title else self.grid)

    def show_toast(self, text: str, action: str = "", key_hint: str = "") -> None:
        self.toast.show_toast(text, action, key_hint)

    def show_hint(self, text: str) -> None:
        """What the keys do in this mode, where it moves nothing; an empty text ends it."""
        self.toast.set_standing(text)

    def announce(self, text: str) -> None:
        announce(self.grid, text)

    def select_booking(self, booking_id: int) -> bool:
        found: bool = self.grid.select_booking(booking_id)
        focused = cast("QWidget | None", self.window().focusWidget())
        # Who types in the one bar or in a box meanwhile goes on typing there.
        if found and (focused is None or (self.isAncestorOf(focused) and card_of(focused) is None)):
            self.grid.setFocus()
        return found

    # --- Places for boxes -----------------------------------------------------------------------------

    def place_of_slot(self, slot_id: int) -> QRect:
        """The slot's rectangle in this screen's coordinates; the middle when it is not shown."""
        index = self.model.index_of_slot(slot_id)
        return self._place(self.grid.visualRect(index) if index.isValid() else QRect())

    def place_of_booking(self, booking_id: int) -> QRect:
        index = self.model.index_of_booking(booking_id)
        return self._place(self.grid.visualRect(index) if index.isValid() else QRect())

    def _place(self, in_viewport: QRect) -> QRect:
        viewport = self.grid.viewport()
        if in_viewport.isEmpty():
            in_viewport = QRect(viewport.rect().center(), viewport.rect().center())
        top_left = viewport.mapTo(self, in_viewport.topLeft())
        return QRect(top_left, in_viewport.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells when columns that changed have really been painted (the benchmark's last step)."""
        if self._painted_soon and event.type() == QEvent.Type.Paint and watched is self.grid.viewport():
            painted, self._painted_soon = self._painted_soon, []
            # The filter comes before the painting: the queued signal is delivered after it.
            self._after_paint.emit(painted)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()
        self.resized.emit()

    def _restyle(self) -> None:
        """Large text in a small window: the agenda keeps more room than the panel."""
        wanted = current_look().px(PANEL_WIDTH)
        self.panel.setFixedWidth(min(wanted, max(PANEL_WIDTH, round(self.width() * PANEL_SHARE))))
