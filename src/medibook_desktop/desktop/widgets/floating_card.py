"""A card that floats above the screen: for boxes that are open in place, not dialogs."""

from __future__ import annotations

from contextlib import suppress
from itertools import count
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from medibook_desktop.desktop.look.theme import current_look

SHADOW = 10
RADIUS = 8


class FloatingCard(QFrame):
    """A child of `host`, hidden at first; keeps its tab order inside and stays within the host.

    A card that is opened lies above the others; when it goes, the keys go back to where they were before.
    """

    takes_keys = True
    opened = 0
    """Counts upwards: the card that was opened last has the highest number."""
    _openings = count(1)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._keys_before: QWidget | None = None
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_moved)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        focused = cast("QWidget | None", self.window().focusWidget())
        has_keys = focused is not None and (focused is self or self.isAncestorOf(focused))
        if visible and self.isHidden():
            self.opened = next(FloatingCard._openings)
            self._keys_before = None if has_keys else focused
        elif not visible and has_keys:
            # Before Qt looks for a neighbour in the order of Tab, which may be anything.
            before = self._keys_before
            with suppress(RuntimeError):  # the widget may be gone by now
                if before is not None and before.isVisible() and before.isEnabled():
                    before.setFocus()
        super().setVisible(visible)

    def place_beside(self, target: QRect, width: int) -> None:
        """Beside a rectangle of the host, on the side with more room, never covering it when it fits."""
        host = self._host.rect()
        self.setFixedWidth(min(width + 2 * SHADOW, host.width()))
        self._fit_height()
        size = self.size()
        after = target.right() + 1
        before = target.left() - size.width()
        if self.isRightToLeft():
            x = before if before >= 0 else after
        else:
            x = after if after + size.width() <= host.width() else before
        x = max(0, min(x, host.width() - size.width()))
        y = max(0, min(target.top() - SHADOW, host.height() - size.height()))
        self.move(QPoint(x, y))

    def keep_inside(self) -> None:
        """After its contents grew or the host shrank."""
        self._fit_height()
        host = self._host.rect()
        x = max(0, min(self.x(), host.width() - self.width()))
        y = max(0, min(self.y(), host.height() - self.height()))
        self.move(x, y)
        self._focus_moved(None, QApplication.focusWidget())

    # --- Higher than its host: large text in a small window ---------------------------------------------

    def _focus_moved(self, _old: QWidget | None, focused: QWidget | None) -> None:
        """It moves up and down so far that what has the keys is seen."""
        if focused is None or not self.isVisible() or not self.isAncestorOf(focused):
            return
        above = focused.parentWidget()
        while above is not None and above is not self:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(focused)
            above = above.parentWidget()
        if self.height() <= self._host.height():
            return
        top = focused.mapTo(self, QPoint(0, 0)).y() - 2 * SHADOW
        bottom = top + focused.height() + 4 * SHADOW
        if self.y() + bottom > self._host.height():
            self._pan(self._host.height() - bottom)
        if self.y() + top < 0:
            self._pan(-top)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.height() > self._host.height():
            self._pan(self.y() + event.angleDelta().y() // 2)
        event.accept()

    def _pan(self, y: int) -> None:
        self.move(self.x(), min(0, max(y, self._host.height() - self.height())))

    def _fit_height(self) -> None:
        """As high as the contents need at this width: wrapped sentences need more than their size hint says."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        height = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else -1
        self.resize(self.width(), max(height, self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 7 if not look.theme.is_dark else 22))
            grown = card.adjusted(-step, -step + 3, step, step)
            painter.drawRoundedRect(grown, RADIUS + step, RADIUS + step)
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.colour("line-strong"), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.isVisible():
            self.keep_inside()
            self.update()

    def focusNextPrevChild(self, next_child: bool) -> bool:
        """Tab goes round inside the card while it is open."""
        moved = super().focusNextPrevChild(next_child)
        focused = cast("QWidget | None", self.window().focusWidget())
        if focused is None or not self.isAncestorOf(focused):
            fields = [
                child
                for child in self.findChildren(QWidget)
                if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
            ]
            if fields:
                fields[0 if next_child else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return moved


def card_of(widget: QWidget) -> FloatingCard | None:
    """The open card in which a widget stands."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, FloatingCard):
            return above if above.isVisible() else None
        above = above.parentWidget()
    return None


def topmost_card(host: QWidget) -> FloatingCard | None:
    """The card that was opened last of those that one can work in."""
    cards = [card for card in host.findChildren(FloatingCard) if card.isVisible() and card.takes_keys]
    return max(cards, key=lambda card: card.opened, default=None)
