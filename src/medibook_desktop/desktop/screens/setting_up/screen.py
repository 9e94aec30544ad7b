"""The guide of a new clinic: a card a step, with its sign and the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.setting_up.presenter import Step
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 760


class StepCard(QWidget):
    """What is done has a check mark; what comes next is framed and has the page's one strong button."""

    def __init__(self, number: int, step: Step, is_next: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._is_done, self._is_next = number, step.is_done, is_next
        px = current_look().px
        self.button = (PrimaryButton if is_next else OutlineButton)(step.action)
        state = self.tr("done") if step.is_done else self.tr("if you need it") if step.optional else ""
        title = Text(step.title, "strong", wrap=not state)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(title, 1 if not state else 0)
        if state:
            head.addWidget(Text(state, "secondary", "accent" if step.is_done else "ink-3"), 1)
        words.addLayout(head)
        words.addWidget(Text(step.text, "body", "ink-2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(52), px(10), px(12), px(10))
        if self.isRightToLeft():
            row.setContentsMargins(px(12), px(10), px(52), px(10))
        row.setSpacing(px(16))
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        said = f"{step.title}, {state}" if state else step.title
        self.setAccessibleName(said)
        self.button.setAccessibleName(f"{step.action}: {said}")

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        px = look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = look.colour("accent" if self._is_next else "line")
        rounded(painter, self.rect(), look.colour("surface"), line, RADIUS)
        side = px(24)
        left = px(14) if not self.isRightToLeft() else self.width() - px(14) - side
        circle = self.rect()
        circle.setRect(left, (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent-soft" if self._is_done or self._is_next else "surface-3"))
        painter.drawEllipse(circle)
        if self._is_done:
            inset = px(6)
            paint_icon(painter, circle.adjusted(inset, inset, -inset, -inset), "check", look.colour("accent"))
        else:
            painter.setPen(look.colour("accent" if self._is_next else "ink-2"))
            painter.setFont(look.font("strong"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class SettingUpScreen(PageFrame):
    """Passive: `command_requested` carries the command of a step."""

    command_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Setting up"),
            self.tr(
                "From an empty clinic to the first booking, step by step. You can stop and go on at any time."
            ),
            parent,
        )
        self.notice = NoticeBar()
        self.summary = Text("", "strong", "accent")
        self.cards: list[StepCard] = []
        self._column = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._column)
        holder.setMaximumWidth(current_look().px(WIDTH))
        self._holder = holder
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.summary)
        self.body.addWidget(scroll, 1)
        self._next_step = -1
        self._wants_focus = False
        self._space_cards()

    def show_steps(self, steps: Sequence[Step], next_step: int, summary: str) -> None:
        self.notice.clear()
        self.summary.setText(summary)
        focused = next((n for n, card in enumerate(self.cards) if card.button.hasFocus()), None)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.cards = [StepCard(place + 1, step, place == next_step) for place, step in enumerate(steps)]
        for card, step in zip(self.cards, steps, strict=True):
            card.button.clicked.connect(
                lambda _=False, command=step.command: self.command_requested.emit(command)
            )
            self._column.addWidget(card)
        self._column.addStretch(1)
        # Who is at a card stays there while the page is read again; a step that was done leads on to the next.
        wanted = focused if focused is not None and next_step == self._next_step else max(next_step, 0)
        self._next_step = next_step
        if self.cards:
            self.setFocusProxy(self.cards[min(wanted, len(self.cards) - 1)].button)
            # Who went on to another page meanwhile keeps the keys there.
            if self.isVisible() and (focused is not None or self._wants_focus):
                self.setFocus(Qt.FocusReason.TabFocusReason)
            self._wants_focus = False

    def focus_next_step(self) -> None:
        """As soon as it is known."""
        self._wants_focus = True

    def show_problem(self, sentence: str, next_step: str) -> None:
        self.notice.show_notice("error", sentence, next_step)

    def _space_cards(self) -> None:
        px = current_look().px
        self._column.setSpacing(px(8))
        self._column.setContentsMargins(0, 0, px(10), 0)
        self._holder.setMaximumWidth(px(WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_holder"):
            self._space_cards()
