"""What new hours change, week by week, and the visits that they leave without a time; also what is left to be moved."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.schedules.view import ClashLine, PreviewShown, WeekLine
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

_Align = Qt.AlignmentFlag
# Inks of the columns; a literal behind `token=` looks like a password to the linter.
_INK_2, _GOOD, _DANGER, _WARNING = "ink-2", "good", "danger", "warning"


class CountTile(QWidget):
    """A number and what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._what, self._ink = "", "", "ink"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: str, what: str, ink: str) -> None:
        self._count, self._what, self._ink = count, what, ink
        self.setAccessibleName(f"{count} {what}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(130), current_look().px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = current_look(), QPainter(self)
        rounded(painter, self.rect(), look.colour("surface-2"), look.colour("line"), RADIUS)
        painter.setLayoutDirection(self.layoutDirection())
        pad = look.px(12)
        painter.setFont(look.font("title"))
        painter.setPen(look.colour(self._ink))
        top = QRect(pad, look.px(6), self.width() - 2 * pad, look.px(26))
        painter.drawText(top, _Align.AlignLeading | _Align.AlignVCenter, self._count)
        painter.setFont(look.font("secondary"))
        painter.setPen(look.colour("ink-2"))
        below = QRect(pad, look.px(32), self.width() - 2 * pad, look.px(18))
        text = painter.fontMetrics().elidedText(self._what, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _Align.AlignLeading | _Align.AlignVCenter, text)
        painter.end()


def _signed(count: int, sign: str) -> str:
    return f"{sign}{number(count)}" if count else "·"


class PreviewPage(QWidget):
    save_requested = Signal()
    back_requested = Signal()
    visit_requested = Signal(object)
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: PreviewShown | None = None
        self.tiles = [CountTile() for _ in range(4)]
        self.weeks_title = Text(self.tr("Week by week"), "strong")
        self.week_model: RowTableModel[WeekLine] = RowTableModel(
            [
                Column(self.tr("Week"), lambda line: line.text, strong=True),
                Column(self.tr("More"), lambda line: _signed(line.created, "+"), align_end=True, token=_GOOD),
                Column(
                    self.tr("Less"), lambda line: _signed(line.removed, "−"), align_end=True, token=_DANGER
                ),
                Column(
                    self.tr("Altered"), lambda line: _signed(line.changed, ""), align_end=True, token=_INK_2
                ),
                Column(
                    self.tr("To move"),
                    lambda line: _signed(line.to_move, ""),
                    align_end=True,
                    token=_WARNING,
                ),
            ],
            key=lambda line: line.monday,
            parent=self,
        )
        self.weeks = RowTable(self.tr("What changes week by week"))
        self.weeks.setModel(self.week_model)
        self.weeks.fit_columns(stretched=(0,))
        self.clash_sentence = Text("", "strong", wrap=True)
        self.clash_model: RowTableModel[ClashLine] = RowTableModel(
            [
                Column(self.tr("When"), lambda line: line.when, strong=True),
                Column(self.tr("Patient"), lambda line: line.patient),
                Column(self.tr("Visit"), lambda line: line.visit_type, token=_INK_2),
                Column(
                    self.tr("Why"),
                    lambda line: line.why,
                    token=lambda line: "warning" if line.has_to_move else "ink-3",
                ),
            ],
            key=lambda line: line.booking_id,
            parent=self,
        )
        self.clashes = RowTable(self.tr("Visits without a time"))
        self.clashes.setModel(self.clash_model)
        self.clashes.fit_columns(stretched=(1, 3))
        self.save = PrimaryButton("", "Ctrl+S")
        self.back = OutlineButton(self.tr("Back to the week"), "Esc")
        self.print = OutlineButton(self.tr("Print the list"), "Ctrl+P")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = current_look().px
        tiles = QHBoxLayout()
        tiles.setSpacing(px(10))
        for tile in self.tiles:
            tiles.addWidget(tile)
        self.left_side = QWidget()
        left = QVBoxLayout(self.left_side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(6))
        left.addWidget(self.weeks_title)
        left.addWidget(self.weeks, 1)
        right = QVBoxLayout()
        right.setSpacing(px(6))
        right.addWidget(self.clash_sentence)
        right.addWidget(self.clashes, 1)
        sides = QHBoxLayout()
        sides.setSpacing(px(20))
        sides.addWidget(self.left_side, 4)
        sides.addLayout(right, 5)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.save, self.back, self.print):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addLayout(tiles)
        whole.addLayout(sides, 1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_requested)
        self.back.clicked.connect(self.back_requested)
        self.print.clicked.connect(self.print_requested)
        self.clashes.row_chosen.connect(self.visit_requested)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.save.click() if self.save.isVisibleTo(self) else None)

    def show_preview(self, shown: PreviewShown) -> None:
        self._shown = shown
        inks = ("good", "danger", "ink", "warning")
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(shown.counts))
            if place < len(shown.counts):
                count, what = shown.counts[place]
                tile.show_count(count, what, inks[place] if count != number(0) else "ink-3")
        self.week_model.set_rows(shown.weeks)
        self.left_side.setVisible(bool(shown.weeks))
        self.clash_sentence.setText(shown.clash_sentence)
        self.clash_sentence.setVisible(bool(shown.clash_sentence))
        self.clash_sentence.set_ink("warning" if any(c.has_to_move for c in shown.clashes) else "good")
        self.clash_model.set_rows(shown.clashes)
        self.clashes.setVisible(bool(shown.clashes))
        self.print.setVisible(bool(shown.clashes))
        self.save.setText(shown.action)
        self.save.setVisible(bool(shown.action))
        (self.save if shown.action else self.clashes if shown.clashes else self.back).setFocus()
        if not shown.action and shown.clashes:
            self.clashes.selectRow(0)

    @property
    def shown(self) -> PreviewShown | None:
        return self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.save.hasFocus():
            self.save.click()
        else:
            super().keyPressEvent(event)
