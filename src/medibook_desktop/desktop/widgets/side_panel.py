"""The panel beside the agenda: headings, lines, rows and the keys of what may be done next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.language.keys import key_text
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.texts import Divider, SectionHeading, Text, isolated

_Align = Qt.AlignmentFlag
_ELIDE = Qt.TextElideMode.ElideRight
W = TypeVar("W", bound=QWidget)


class PanelRow(QAbstractButton):
    """Three texts in a line; a button when it can be clicked, else a plain row."""

    def __init__(
        self,
        left: str,
        middle: str,
        right: str,
        right_token: str = "ink-3",  # noqa: S107 - a name of a colour
        strong: bool = False,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts = (left, middle, right)
        self._right_token, self._strong = right_token, strong
        said = ", ".join(text for text in self._texts if text)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on_click else Qt.FocusPolicy.NoFocus)
        if on_click is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: on_click())
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(200), current_look().px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_look().px(120), current_look().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        if self.underMouse():
            rounded(painter, self.rect(), look.colour("surface-2"), None, RADIUS)
        if self.hasFocus():
            rounded(painter, self.rect(), None, look.colour("focus"), RADIUS, 2.0)
        left, middle, right = self._texts
        width = self.width()
        # Two more than measured: fractions of a pixel would cut the last letter off.
        end = QFontMetrics(look.font("secondary")).horizontalAdvance(right) + 2 if right else 0 + 2
        first = min(
            max(QFontMetrics(look.font("strong")).horizontalAdvance(left), round(width * 0.42)), width - end
        )
        if not middle:
            first = width - end - look.px(8)
        parts = (
            (left, 0, first, "strong" if self._strong else "body", "ink", False),
            (middle, first + look.px(8), width - first - end - look.px(16), "body", "ink-2", False),
            (right, width - end, end, "secondary", self._right_token, True),
        )
        for text, x, room, use, token, at_end in parts:
            if not text or room <= 0:
                continue
            font = look.font(use)
            painter.setFont(font)
            painter.setPen(look.colour(token))
            place = x if not self.isRightToLeft() else width - x - room
            side = _Align.AlignRight if at_end != self.isRightToLeft() else _Align.AlignLeft
            painter.drawText(
                QRect(place, 0, room, self.height()),
                side | _Align.AlignVCenter | _Align.AlignAbsolute,
                isolated(QFontMetrics(font).elidedText(text, _ELIDE, room)),
            )
        painter.end()


class KeyHints(Text):
    """A arrived   R in room   D done"""

    def __init__(self, pairs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("", "secondary", "ink-3", wrap=True, parent=parent)
        self.set_pairs(pairs)

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        # A no-break space keeps a key beside its word when the line breaks.
        said = ((key_text(key), text) for key, text in pairs)
        self.setText("   ".join(f"{key}\u00a0{text}".replace(" ", "\u00a0") for key, text in said))


def key_hints(pairs: Sequence[tuple[str, str]]) -> KeyHints:
    return KeyHints(pairs)


class SidePanel(QScrollArea):
    """Filled from top to bottom by the add_ methods; `clear` empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Selected"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._new_body()
        self._space()

    def clear(self) -> None:
        """Everything goes at once, without a frame in between."""
        self._new_body()
        self._space()

    def add_title(self, text: str) -> Text:
        return self.add_widget(Text(text, "title", wrap=True))

    def add_line(self, text: str, quiet: bool = True) -> Text:
        return self.add_widget(
            Text(text, "body" if quiet else "strong", "ink-2" if quiet else "ink", wrap=True)
        )

    def add_section(self, text: str) -> SectionHeading:
        return self.add_widget(SectionHeading(text))

    def add_divider(self) -> Divider:
        px = current_look().px
        # Before the stretch that the panel ends in.
        self._box.insertSpacing(self._box.count() - 1, px(6))
        line = self.add_widget(Divider())
        self._box.insertSpacing(self._box.count() - 1, px(6))
        return line

    def add_row(
        self,
        left: str,
        middle: str = "",
        right: str = "",
        right_token: str = "ink-3",  # noqa: S107 - a name of a colour
        strong: bool = False,
        on_click: Callable[[], object] | None = None,
    ) -> PanelRow:
        return self.add_widget(PanelRow(left, middle, right, right_token, strong, on_click))

    def add_widget(self, widget: W) -> W:
        self._box.insertWidget(self._box.count() - 1, widget)
        return widget

    def replace_widget(self, old: QWidget, new: QWidget) -> None:
        """`new` in the place of one that was added here."""
        self._box.replaceWidget(old, new)

    def add_layout(self, layout: QLayout) -> None:
        self._box.insertLayout(self._box.count() - 1, layout)

    def add_stretch(self) -> None:
        """Kept for screens that fill the rest; the panel already ends in a stretch."""

    def _new_body(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        self._box = QVBoxLayout(body)
        self._box.addStretch(1)
        self.setWidget(body)

    def _space(self) -> None:
        px = current_look().px
        self._box.setContentsMargins(px(18), px(16), px(16), px(16))
        self._box.setSpacing(px(5))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()
