"""A small card that points at a real thing of the window and says in a sentence what it is for."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.style import rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 340
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class Ring(QWidget):
    """A line around what is meant; the mouse goes through it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_around(self, area: QRect) -> None:
        self.setGeometry(area)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, self.rect(), None, current_look().colour("accent"), 8, 3.0)
        painter.end()


class GuideCard(FloatingCard):
    """Enter goes on, Esc ends it; any other key ends it too and reaches the program, so that it is never in the way."""

    next_requested = Signal()
    back_requested = Signal()
    ended = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        px = current_look().px
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = Ring(host)
        self._target: QWidget | None = None
        self._before: QWidget | None = None
        # Esc ends it from wherever the keys are, and before anything else that knows Esc.
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), host)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.activated.connect(self.end)
        self._escape.setEnabled(False)
        self.place = Text("", "secondary", "ink-3")
        self.title = Text("", "large", wrap=True)
        self.sentence = Text("", "body", "ink-2", wrap=True)
        self.skip = QuietButton(self.tr("Skip"), "Esc")
        self.back = QuietButton(self.tr("Back"))
        self.go_on = PrimaryButton("", "Enter")
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(self.back_requested)
        self.go_on.clicked.connect(self.next_requested)
        foot = QHBoxLayout()
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(12))
        column.setSpacing(px(6))
        for widget in (self.place, self.title, self.sentence):
            column.addWidget(widget)
        column.addSpacing(px(6))
        column.addLayout(foot)
        host.installEventFilter(self)

    def point_at(
        self, target: QWidget, title: str, sentence: str, step: str, go_on: str, *, first: bool
    ) -> None:
        if not self.isVisible():
            self._before = self.window().focusWidget()
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        target.installEventFilter(self)
        self.place.setText(step)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.go_on.setText(go_on)
        self.go_on.setAccessibleName(go_on)
        self.back.setVisible(not first)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._place()
        self.show()
        self.raise_()
        self.setFocus()
        announce(self, f"{step}. {title}. {sentence}")

    def end(self) -> None:
        """The keys go back to where they were, unless they have gone elsewhere by themselves."""
        if self.isHidden():
            return
        focused = cast("QWidget | None", self.window().focusWidget())
        has_keys = focused is None or focused is self or self.isAncestorOf(focused)
        self._ring.hide()
        self.hide()
        self.ended.emit()
        if has_keys and self._before is not None:
            self._before.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._escape.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._escape.setEnabled(False)
        self._ring.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.next_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif key == Qt.Key.Key_Backspace and not self.back.isHidden():
            self.back_requested.emit()
        elif event.key() in _MODIFIERS:
            super().keyPressEvent(event)
        else:
            self._hand_on(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and self.isVisible() and watched in (self.parent(), self._target):
            self._place()
        return super().eventFilter(watched, event)

    def _hand_on(self, event: QKeyEvent) -> None:
        """Somebody has begun to work: what was typed goes where it would have gone."""
        self.end()
        target = self.window().focusWidget()
        if target is not self:
            QApplication.sendEvent(
                target, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            )

    def _place(self) -> None:
        """The ring around the target; the card below it, else beside it, else inside it."""
        target, host = self._target, self.parentWidget()
        if target is None or host is None:
            return
        px = current_look().px
        area = QRect(target.mapTo(host, QPoint(0, 0)), target.size()).intersected(host.rect())
        self._ring.show_around(area.adjusted(-3, -3, 3, 3).intersected(host.rect()))
        self.setFixedWidth(min(px(WIDTH) + 2 * SHADOW, host.width()))
        self._fit_height()
        size, gap = self.size(), px(2)
        if area.bottom() + gap + size.height() <= host.height():
            x, y = area.center().x() - size.width() // 2, area.bottom() + gap
        elif area.top() - gap - size.height() >= 0:
            x, y = area.center().x() - size.width() // 2, area.top() - gap - size.height()
        else:
            after, before = area.right() + gap, area.left() - gap - size.width()
            y = area.center().y() - size.height() // 2
            if after + size.width() <= host.width():
                x = after
            else:
                x = before if before >= 0 else area.center().x() - size.width() // 2
        self.move(max(0, min(x, host.width() - size.width())), max(0, min(y, host.height() - size.height())))
