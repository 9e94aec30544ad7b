"""Says a sentence through the screen reader, where Qt can."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

LOCKED = "medibook_locked"
"""A property of the window."""


def announce(widget: QWidget, text: str, assertive: bool = False) -> None:
    """Polite by default: spoken when the screen reader is free. `assertive` interrupts it."""
    if not text or not QAccessible.isActive():
        return
    if widget.window().property(LOCKED) and not widget.isVisible():
        return  # what is covered by the lock page is not read aloud either
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
