"""What a key means in the agenda: on a visit a letter is a command, on a free time it begins a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from medibook_desktop.desktop.widgets.agenda_cursor import step
from medibook_desktop.desktop.widgets.agenda_lengths import longer, shorter
from medibook_desktop.desktop.widgets.agenda_selection import AgendaSelection
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
STEPS: dict[int, BookingStatus] = {
    _Key.Key_A: BookingStatus.ARRIVED,
    _Key.Key_R: BookingStatus.IN_ROOM,
    _Key.Key_D: BookingStatus.DONE,
    _Key.Key_X: BookingStatus.NO_SHOW,
    _Key.Key_B: BookingStatus.BOOKED,
}
OFFER_ANSWERS: dict[int, str] = {
    _Key.Key_T: "offer.taken",
    _Key.Key_B: "offer.taken",
    _Key.Key_D: "offer.declined",
}
"""On a time that is held for an offer the answer counts: Done and the slip are for visits."""


def handle(grid: AgendaSelection, event: QKeyEvent) -> bool:
    """True when the key was for the agenda."""
    model, key = grid.agenda, event.key()
    modifiers = event.modifiers() & ~_Mod.KeypadModifier
    if modifiers in (_Mod.NoModifier, _Mod.ControlModifier):
        ctrl = modifiers == _Mod.ControlModifier
        # Ctrl with Left and Right turns the day: that belongs to the window.
        if not ctrl or key in (_Key.Key_Home, _Key.Key_End):
            page = max(1, grid.viewport().height() // max(1, grid.rowHeight(0)) - 2)
            cursor = step(model, grid.place, _as_read(grid, key), page, to_ends=ctrl)
            if cursor is not None:
                grid.move_cursor(cursor)
                return True
    if modifiers == _Mod.ControlModifier:
        return _with_ctrl(grid, key)
    if modifiers == _Mod.AltModifier and _Key.Key_0 <= key <= _Key.Key_9:
        grid.number_pressed.emit(int(key) - int(_Key.Key_0))
        return True
    if modifiers == _Mod.ShiftModifier and key in (_Key.Key_Down, _Key.Key_Up):
        return _change_length(grid, by=1 if key == _Key.Key_Down else -1)
    if modifiers not in (_Mod.NoModifier, _Mod.ShiftModifier):
        return False
    if key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
        activate(grid)
        return True
    if key == _Key.Key_Escape:
        if grid.hands.is_dragging or grid.hands.moving is not None:
            grid.end_move() if not grid.hands.is_dragging else grid.hands.drop()
            return True
        return False
    entry = grid.place.entry
    if entry is None or grid.is_read_only:
        return False
    if entry.appointment is not None:
        return _on_visit(grid, entry.appointment, key)
    if entry.blocked is not None and key in (_Key.Key_Delete, _Key.Key_Backspace):
        grid.unblock_requested.emit(entry.blocked)
        return True
    text = event.text()
    return bool(text) and text.isprintable() and typed(grid, text)


def typed(grid: AgendaSelection, text: str) -> bool:
    """A name begins on a free time; while a visit is in hand letters do nothing."""
    entry = grid.place.entry
    if entry is None or entry.slot is None or not entry.is_bookable or grid.is_read_only:
        return False
    if grid.hands.moving is None and text.strip():
        grid.typed_on_slot.emit(entry.slot, text)
    return True


def activate(grid: AgendaSelection) -> None:
    """Enter or double click: put down what is in hand, open a visit, or book a free time."""
    entry = grid.place.entry
    if entry is None:
        return
    visit = grid.hands.moving
    if visit is not None:
        if entry.is_bookable and entry.slot is not None and not grid.is_read_only:
            slot = entry.slot
            grid.end_move()
            grid.move_requested.emit(visit, slot)
        elif not grid.is_read_only:
            grid.move_refused.emit(visit, entry.item)
    elif entry.appointment is not None:
        grid.appointment_activated.emit(entry.appointment)
    elif entry.is_bookable and entry.slot is not None and not grid.is_read_only:
        grid.slot_activated.emit(entry.slot)


def _on_visit(grid: AgendaSelection, visit: Appointment, key: int) -> bool:
    is_letter = _Key.Key_A <= key <= _Key.Key_Z or key in (_Key.Key_Delete, _Key.Key_Backspace)
    if is_letter and grid.is_strange(visit):
        grid.strange_key_pressed.emit(visit)
        return True
    if visit.offer_until is not None and key in OFFER_ANSWERS:
        grid.visit_command.emit(OFFER_ANSWERS[key])
    elif key in STEPS:
        grid.step_requested.emit(visit, STEPS[key])
    elif key in (_Key.Key_Delete, _Key.Key_Backspace):
        grid.cancel_requested.emit(visit)
    elif key == _Key.Key_M:
        grid.start_move(visit)
    elif key == _Key.Key_N:
        grid.next_visit_requested.emit(visit)
    elif _Key.Key_A <= key <= _Key.Key_Z and (letter := chr(key)) in grid.visit_keys:
        grid.visit_command.emit(grid.visit_keys[letter])
    else:
        return False
    return True


def _change_length(grid: AgendaSelection, by: int) -> bool:
    entry = grid.place.entry
    if entry is None or entry.appointment is None or grid.is_read_only:
        return False
    column, step = grid.agenda.columns[grid.place.column], grid.agenda.layout_rows.step
    minutes = (longer if by > 0 else shorter)(column, entry.appointment, step)
    if minutes is not None:
        grid.length_requested.emit(entry.appointment, minutes)
    return True


def _with_ctrl(grid: AgendaSelection, key: int) -> bool:
    entry = grid.place.entry
    if grid.is_read_only or entry is None:
        return False
    if key == _Key.Key_X and entry.appointment is not None:
        grid.start_move(entry.appointment)
        return True
    if key == _Key.Key_V and grid.hands.moving is not None:
        activate(grid)
        return True
    return False


def _as_read(grid: AgendaSelection, key: int) -> int:
    """Left and right in the order of reading: the next doctor stands to the left in Arabic."""
    if grid.isRightToLeft() and key in (_Key.Key_Left, _Key.Key_Right):
        return int(_Key.Key_Right if key == _Key.Key_Left else _Key.Key_Left)
    return key
