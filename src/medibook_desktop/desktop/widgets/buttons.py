"""Buttons that show their key: primary, outlined, quiet, dangerous, an icon alone, and a row to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from medibook_desktop.desktop.language.keys import key_text
from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.texts import isolated

_Align = Qt.AlignmentFlag


class _Button(QPushButton):
    """Draws itself from tokens; subclasses say which."""

    use = "body"

    def __init__(self, text: str, key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key_hint = key_text(key_hint)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key_hint:
            self.setAccessibleDescription(self.tr("Key {key}").format(key=self._key_hint))

    def let_shrink(self) -> None:
        """Where room is short and words are long, the end of the text may go; the tooltip has all of it."""
        self.setMinimumWidth(current_look().px(40))
        if not self.toolTip():
            self.setToolTip(_plain(self.text()))

    def set_key_hint(self, key_hint: str) -> None:
        self._key_hint = key_text(key_hint)
        self.updateGeometry()
        self.update()

    def colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        """(fill, line, ink) for the state that the button is in."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        look = current_look()
        width = QFontMetrics(look.font(self.use)).horizontalAdvance(_plain(self.text())) + look.px(22)
        if self._key_hint:
            width += QFontMetrics(look.font("secondary")).horizontalAdvance(self._key_hint) + look.px(8)
        return QSize(width, look.px(32))

    def minimumSizeHint(self) -> QSize:
        # A centred text needs less air: four steps of a visit stand side by side in the panel.
        spare = 0 if self._key_hint else current_look().px(14)
        return QSize(self.sizeHint().width() - spare, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        fill, line, ink = self.colours(look)
        rounded(painter, self.rect(), fill, line, RADIUS)
        if self.hasFocus():
            rounded(painter, self.rect(), None, look.colour("focus"), RADIUS, 2.0)
            if fill is not None and fill == look.colour("accent"):
                inner = self.rect().adjusted(3, 3, -3, -3)
                rounded(painter, inner, None, look.colour("accent-ink"), RADIUS - 2, 1.0)
        painter.setPen(ink)
        painter.setFont(look.font(self.use))
        text = _plain(self.text())
        text_width = QFontMetrics(look.font(self.use)).horizontalAdvance(text)
        hint_width = QFontMetrics(look.font("secondary")).horizontalAdvance(self._key_hint) + look.px(8)
        margin = min(look.px(11), max(1, (self.width() - text_width) // 2))
        area = self.rect().adjusted(margin, 0, -margin, 0)
        if not self._key_hint or area.width() < text_width + hint_width - look.px(4):
            shown = QFontMetrics(look.font(self.use)).elidedText(
                text, Qt.TextElideMode.ElideRight, self.width() - look.px(3)
            )
            painter.drawText(self.rect(), _Align.AlignCenter, shown)
        else:
            painter.setLayoutDirection(self.layoutDirection())
            painter.drawText(area, _Align.AlignLeading | _Align.AlignVCenter, isolated(text))
            painter.setFont(look.font("secondary"))
            muted = ink if fill == look.colour("accent") else look.colour("ink-3")
            painter.setPen(muted if self.isEnabled() else ink)
            painter.drawText(area, _Align.AlignTrailing | _Align.AlignVCenter, self._key_hint)
        painter.end()


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class PrimaryButton(_Button):
    """The one thing to do next."""

    use = "strong"

    def colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return look.colour("surface-3"), None, look.colour("ink-3")
        hovered = self.underMouse() or self.isDown()
        return look.colour("accent-hover" if hovered else "accent"), None, look.colour("accent-ink")


class OutlineButton(_Button):
    """Everything else that may be done."""

    def colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return look.colour("surface"), look.colour("line"), look.colour("ink-3")
        if self.isChecked():
            return look.colour("accent-soft"), look.colour("accent"), look.colour("accent")
        token = "surface-3" if self.isDown() else "surface-2" if self.underMouse() else "surface"
        return look.colour(token), look.colour("line-strong"), look.colour("ink")


class AccentButton(OutlineButton):
    """Outlined in the accent, as "Offer" in the waitlist."""

    use = "strong"

    def colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return super().colours(look)
        fill = look.colour("accent-soft" if self.underMouse() or self.isDown() else "surface")
        return fill, look.colour("accent"), look.colour("accent")


class QuietButton(_Button):
    """No line until it is pointed at."""

    def colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return None, None, look.colour("ink-3")
        fill = look.colour("surface-3" if self.isDown() else "surface-2") if self.underMouse() else None
        return fill, None, look.colour("accent")


class DangerButton(_Button):
    """For what takes something away."""

    use = "strong"

    def colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return look.colour("surface"), look.colour("line"), look.colour("ink-3")
        fill = look.colour("danger-soft" if self.underMouse() or self.isDown() else "surface")
        return fill, look.colour("danger"), look.colour("danger")


class IconButton(QPushButton):
    """An icon with a name for those who do not see it."""

    def __init__(
        self, icon_name: str, accessible_name: str, key_hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAccessibleName(accessible_name)
        self.setToolTip(f"{accessible_name} ({key_text(key_hint)})" if key_hint else accessible_name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_look().px(32)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        token = "surface-3" if self.isDown() else "surface-2" if self.underMouse() else "surface"
        rounded(painter, self.rect(), look.colour(token), look.colour("line-strong"), RADIUS)
        if self.hasFocus():
            rounded(painter, self.rect(), None, look.colour("focus"), RADIUS, 2.0)
        side = look.px(16)
        area = QRect(QPoint(0, 0), QSize(side, side))
        area.moveCenter(self.rect().center())
        name = self._icon_name
        if self.isRightToLeft() and name in ("previous", "next"):
            name = "next" if name == "previous" else "previous"
        paint_icon(painter, area, name, look.colour("ink-2" if self.isEnabled() else "line-strong"))
        painter.end()


class SegmentedControl(QWidget):
    """One of a few; arrows move, `chosen` comes only when a person chose."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        accessible_name: str,
        key_hints: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._buttons: dict[str, OutlineButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().px(4))
        for place, (value, text) in enumerate(options):
            hint = key_hints[place] if place < len(key_hints) else ""
            button = OutlineButton(text, parent=self)
            button.setCheckable(True)
            button.setAccessibleName(f"{accessible_name}: {text}")
            if hint:
                button.setToolTip(f"{text} ({key_text(hint)})")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, chosen=value: self._clicked(chosen))
            button.installEventFilter(self)
            self._buttons[value] = button
            row.addWidget(button)
        if options:
            self.set_value(options[0][0])

    def let_shrink(self) -> None:
        for button in self._buttons.values():
            button.let_shrink()

    def value(self) -> str:
        """ "" when none is chosen."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Shows a choice without announcing it; an unknown value clears it."""
        for each, button in self._buttons.items():
            button.setChecked(each == value)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == value else Qt.FocusPolicy.ClickFocus)
        if value not in self._buttons and self._buttons:
            next(iter(self._buttons.values())).setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_enabled_values(self, values: Iterable[str]) -> None:
        """The chosen one stays readable; the others can be chosen only when they are named."""
        allowed = set(values)
        for value, button in self._buttons.items():
            button.setEnabled(value in allowed or button.isChecked())

    def button(self, value: str) -> OutlineButton:
        return self._buttons[value]

    def _clicked(self, value: str) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that is alone takes Left and Right as Tab: they are the row's."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in arrows:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
        values = [value for value, button in self._buttons.items() if button.isEnabled()]
        if not way or not values:
            super().keyPressEvent(event)
            return
        here = self.value()
        place = values.index(here) + way if here in values else 0
        if 0 <= place < len(values):
            self._clicked(values[place])
            self._buttons[values[place]].setFocus(Qt.FocusReason.TabFocusReason)
