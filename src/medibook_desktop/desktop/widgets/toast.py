"""What was just done, at the bottom of the window, with its way back; goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.language.keys import key_text
from medibook_desktop.desktop.look.style import rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.texts import isolated

_Align = Qt.AlignmentFlag
_WRAPPED = int(_Align.AlignLeading | _Align.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class Toast(QWidget):
    """Floats over its host and takes no focus: its action has a key."""

    action_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._text = self._action = self._key = self._standing = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide_toast)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        host.installEventFilter(self)
        self.hide()

    def set_host(self, host: QWidget) -> None:
        """Float over another place of the window; what is shown stays."""
        if host is self._host:
            return
        was_shown = not self.isHidden()
        self._host.removeEventFilter(self)
        self._host = host
        host.installEventFilter(self)
        self.setParent(host)
        if was_shown:
            self._place()
            self.show()
            self.raise_()

    def show_toast(self, text: str, action: str = "", key_hint: str = "", milliseconds: int = 8000) -> None:
        self._text, self._action, self._key = text, action, key_text(key_hint)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor)
        self._place()
        self.show()
        self.raise_()
        self.update()
        if milliseconds:
            self._timer.start(milliseconds)
        else:
            self._timer.stop()
        announce(self, f"{text}. {action} {self._key}".strip())

    def set_standing(self, text: str) -> None:
        """A sentence that comes back after every other one, until it is taken away with an empty text."""
        was_shown, self._standing = self._standing, text
        if text:
            self.show_toast(text, milliseconds=0)
        elif was_shown and self.text == was_shown:
            self.hide_toast()

    def hide_toast(self) -> None:
        self._timer.stop()
        self.hide()
        if self._standing and self._text != self._standing:
            self.show_toast(self._standing, milliseconds=0)

    @property
    def text(self) -> str:
        return self._text if not self.isHidden() else ""

    def sizeHint(self) -> QSize:
        look = current_look()
        width = QFontMetrics(look.font("body")).horizontalAdvance(self._text)
        if self._action:
            width += QFontMetrics(look.font("strong")).horizontalAdvance(
                f"{self._action}  {self._key}"
            ) + look.px(48)
        return QSize(width + look.px(40), look.px(40))

    def _place(self) -> None:
        look = current_look()
        size = self.sizeHint()
        width = min(size.width(), self._host.width() - look.px(32))
        height = size.height()
        if width < size.width():
            # The whole sentence, in as many lines as it needs.
            room = QRect(0, 0, max(look.px(80), width - look.px(40) - self._hint_width()), look.px(400))
            metrics = QFontMetrics(look.font("body"))
            height = max(height, metrics.boundingRect(room, _WRAPPED, self._text).height() + look.px(20))
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - height - look.px(16), width, height)

    def _hint_width(self) -> int:
        hint = f"{self._action}  {self._key}".strip()
        look = current_look()
        strong = QFontMetrics(look.font("strong"))
        return strong.horizontalAdvance(hint) + look.px(24) if hint else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._action and self.rect().contains(event.position().toPoint()):
            self.hide_toast()
            self.action_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("toast"), None, 8)
        area = self.rect().adjusted(look.px(18), 0, -look.px(18), 0)
        hint = f"{self._action}  {self._key}".strip()
        room = max(look.px(80), area.width() - self._hint_width())
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("toast-ink"))
        # Leading and trailing follow the direction of reading by themselves.
        painter.setLayoutDirection(self.layoutDirection())
        of_text = QRect(area)
        if self.isRightToLeft():
            of_text.setLeft(area.right() - room)
        else:
            of_text.setWidth(room)
        painter.drawText(of_text, _WRAPPED, isolated(self._text))
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("toast-accent"))
        painter.drawText(QRect(area), _Align.AlignTrailing | _Align.AlignVCenter, isolated(hint))
        painter.end()
