"""The rail at the side: places with icon, name and key, and who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.texts import isolated

_Align = Qt.AlignmentFlag


class RailButton(QAbstractButton):
    def __init__(self, icon_name: str, text: str, key_hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._key_hint = key_hint
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key_hint))
        self.setToolTip(f"{text} ({key_hint})")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Not Fixed: seven places, the account and 200 % of text have to fit into 560 pixels.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(62), look.px(56))

    def minimumSizeHint(self) -> QSize:
        """Large text in a low window: first the key goes, then the name; the tooltip keeps both."""
        return QSize(current_look().px(62), current_look().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            fill = look.colour("accent-soft" if self.isChecked() else "surface-3")
            rounded(painter, self.rect(), fill, None, RADIUS)
        if self.hasFocus():
            rounded(painter, self.rect(), None, look.colour("focus"), RADIUS, 2.0)
        ink = look.colour("accent" if self.isChecked() else "ink-2")
        size = look.px(20)
        has_name, has_key = self.height() >= look.px(42), self.height() >= look.px(54)
        icon_top = look.px(6) if has_name else (self.height() - size) // 2
        paint_icon(painter, QRect((self.width() - size) // 2, icon_top, size, size), self._icon_name, ink)
        if not has_name:
            painter.end()
            return
        painter.setPen(ink)
        painter.setFont(look.font("secondary-strong" if self.isChecked() else "secondary"))
        line = painter.fontMetrics().height()
        top = look.px(27)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(QRect(0, top, self.width(), line), _Align.AlignCenter, text)
        if not has_key:
            painter.end()
            return
        painter.setPen(look.colour("ink-3"))
        small = look.font("secondary")
        small.setPixelSize(look.px(10))
        painter.setFont(small)
        painter.drawText(QRect(0, top + line - 1, self.width(), line), _Align.AlignCenter, self._key_hint)
        painter.end()


class Avatar(QAbstractButton):
    """Initials in a circle; a click opens what concerns the signed-in person."""

    def __init__(self, initials: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_person(initials, accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_person(self, initials: str, accessible_name: str) -> None:
        self.setText(initials)
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)

    def sizeHint(self) -> QSize:
        side = current_look().px(36)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent-soft"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(look.colour("accent"))
        painter.setFont(look.font("strong"))
        painter.drawText(self.rect(), _Align.AlignCenter, self.text())
        painter.end()


class Rail(QWidget):
    """`chosen` comes with the name of the place that a person clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self.avatar = Avatar("", self.tr("Account"), self)
        self._box = QVBoxLayout(self)
        self._box.addStretch(1)
        self._box.addWidget(self.avatar, 0, _Align.AlignHCenter)
        self._space()

    def add(self, name: str, icon_name: str, text: str, key_hint: str) -> RailButton:
        button = RailButton(icon_name, text, key_hint, self)
        button.clicked.connect(lambda _=False: self._clicked(name))
        self._buttons[name] = button
        self._box.insertWidget(len(self._buttons) - 1, button)
        self._space()
        return button

    def set_current(self, name: str) -> None:
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def _clicked(self, name: str) -> None:
        self.set_current(name)
        self.chosen.emit(name)

    def _space(self) -> None:
        look = current_look()
        px = look.px
        # As wide as the longest name of a place: "Einstellungen" needs more than "Settings".
        metrics = QFontMetrics(look.font("secondary-strong"))
        longest = max((metrics.horizontalAdvance(b.text()) for b in self._buttons.values()), default=0)
        self.setFixedWidth(min(max(px(78), longest + px(22)), px(120)))
        self._box.setContentsMargins(px(8), px(64), px(8), px(16))
        self._box.setSpacing(px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.setPen(look.colour("line-strong"))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())
        painter.setPen(look.colour("accent"))
        painter.setFont(look.font("title"))
        painter.drawText(QRect(0, look.px(10), self.width(), look.px(36)), _Align.AlignCenter, isolated("M+"))
        painter.end()
