"""What a screen reader or a person with poor sight would miss in a window."""

from __future__ import annotations

from collections import Counter
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from medibook_desktop.desktop.widgets.floating_card import FloatingCard


def name_of(widget: QWidget) -> str:
    interface = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(widget))
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def reached(window: QWidget) -> list[QWidget]:
    """What Tab reaches of what is shown."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def unnamed(window: QWidget) -> list[str]:
    """Widgets that Tab reaches and that a screen reader could not name."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in reached(window)
        if not name_of(widget)
    ]


def same_named(box: QWidget) -> list[str]:
    """Names that two widgets of one box have: nobody could tell them apart by ear."""
    counted = Counter((type(widget).__name__, name_of(widget)) for widget in reached(box))
    return [f"{number} × {kind} “{name}”" for (kind, name), number in counted.items() if number > 1]


def choices_without_a_purpose(window: QWidget) -> list[str]:
    """On Linux the name of a list of choices is what is chosen; a label or a description says what it is for."""
    labelled = {label.buddy() for label in window.findChildren(QLabel)}
    return [
        name_of(box)
        for box in window.findChildren(QComboBox)
        if box.isVisible() and box not in labelled and not box.accessibleDescription()
    ]


def labels_without_a_field(box: QWidget) -> list[str]:
    """An underlined letter that leads nowhere."""
    return [
        label.text()
        for label in box.findChildren(QLabel)
        if label.isVisible() and "&" in label.text().replace("&&", "") and label.buddy() is None
    ]


def seen_part(widget: QWidget) -> QRect:
    """What all that it stands in leaves of it, in the coordinates of its window."""
    window = widget.window()
    seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    above: QWidget | None = widget.parentWidget()
    while above is not None:
        seen = seen.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
        above = above.parentWidget() if above is not window else None
    return seen


def picture(widget: QWidget) -> QImage:
    """The widget with what surrounds it: a frame may be drawn outside."""
    window = widget.window()
    area = widget.rect().adjusted(-6, -6, 6, 6)
    area.moveTopLeft(widget.mapTo(window, area.topLeft()))
    return window.grab(area.intersected(window.rect())).toImage()


def unseen_focus(box: QWidget) -> list[str]:
    """Widgets that look the same with the keys as without them."""
    found = []
    for widget in reached(box):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        focused = picture(widget)
        widget.clearFocus()
        if picture(widget) == focused:
            found.append(f"{type(widget).__name__} “{name_of(widget)}”")
    return found


def tab_round(box: QWidget) -> list[QWidget]:
    """Where Tab leads from where the keys are, until it comes back to a widget that it was at before."""
    seen: list[QWidget] = []
    focused = QApplication.focusWidget()
    while focused is not None and focused not in seen and len(seen) < 80:
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
    return seen


def open_card(window: QWidget) -> FloatingCard | None:
    cards = [card for card in window.findChildren(FloatingCard) if card.isVisible() and card.takes_keys]
    return max(cards, key=lambda card: card.opened, default=None)
