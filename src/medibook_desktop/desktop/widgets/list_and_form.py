"""A list and the form of its selected row: New, Save, Cancel; what was typed is never lost by a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import ROW_ROLE
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.question_bar import QuestionBar
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

SIDE_BY_SIDE = 600


class ListAndForm(QWidget):
    """Passive. The presenter fills the table's model and the form, and says with `set_unsaved` whether something typed
    is not saved yet.

    `row_wanted` carries the row that a person went to (None: a new one): only then the presenter fills the form.
    While something is unsaved the question comes first: Save (`save_requested`; when it is saved, the presenter
    calls `go_on`), Throw away, or Go on editing. `new_button`, `save`, `cancel` may be renamed or hidden; more
    buttons go into `form_actions`.
    """

    row_wanted = Signal(object)
    save_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, table: RowTable, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.form = table, form
        self.is_unsaved = False
        self._wanted: tuple[object] | None = None
        self._shown_row = -1
        self._is_putting_back = False
        self._is_ready, self._wants_new = True, False
        self.new_button = OutlineButton(self.tr("New"), "Ctrl+N")
        self.heading = Text("", "strong", wrap=True)
        self.save = PrimaryButton(self.tr("Save"), "Ctrl+S")
        self.cancel = OutlineButton(self.tr("Cancel"), "Esc")
        self.question = QuestionBar()
        self.unsaved = Text(self.tr("Not saved yet"), "secondary", "warning")
        self._lay_out()
        self._connect()
        self.set_unsaved(False)

    def _lay_out(self) -> None:
        px = current_look().px
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(px(8))
        self.list_actions = QHBoxLayout()
        self.list_actions.addWidget(self.new_button)
        self.list_actions.addStretch(1)
        left_column.addLayout(self.list_actions)
        left_column.addWidget(self.table, 1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(px(2), 0, px(10), 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self.scroll_area.setWidget(holder)
        self.right = QWidget()
        right_column = QVBoxLayout(self.right)
        right_column.setContentsMargins(0, 0, 0, 0)
        right_column.setSpacing(px(8))
        self.form_actions = QHBoxLayout()
        self.form_actions.setSpacing(px(8))
        for widget in (self.save, self.cancel, self.unsaved):
            self.form_actions.addWidget(widget)
        self.form_actions.addStretch(1)
        for part in (self.heading, self.question):
            right_column.addWidget(part)
        right_column.addWidget(self.scroll_area, 1)
        right_column.addLayout(self.form_actions)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(24))
        self._row.addWidget(left, 5)
        self._row.addWidget(self.right, 4)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.row_selected.connect(self._row_selected)
        self.table.row_chosen.connect(lambda _row: self.focus_form())
        self.new_button.clicked.connect(lambda: self.want(None))
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.question.save_requested.connect(self.save_requested)
        self.question.throw_away_requested.connect(self._throw_away)
        self.question.stay_requested.connect(self._stay)
        for key, act in (
            ("Ctrl+S", lambda: self.save_requested.emit() if self.save.isEnabled() else None),
            ("Ctrl+N", lambda: self.want(None) if self.new_button.isVisible() else None),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- What the presenter says ------------------------------------------------------------------------

    def set_ready(self, ready: bool) -> None:
        """A page that is still being read takes no typing: what comes would write over it. Ctrl+N counts then."""
        was_ready, self._is_ready = self._is_ready, ready
        self.form.setEnabled(ready)
        self.new_button.setEnabled(ready)
        if ready and not was_ready and self._wants_new:
            self._wants_new = False
            self.want(None)

    def set_unsaved(self, unsaved: bool) -> None:
        self.is_unsaved = unsaved
        self.unsaved.setVisible(unsaved)
        self.save.setEnabled(unsaved)
        self.cancel.setEnabled(unsaved)
        if not unsaved:
            self.question.hide()
            self._shown_row = self.table.currentIndex().row()

    def show_heading(self, text: str) -> None:
        self.heading.setText(text)

    def go_on(self) -> None:
        """It was saved: on to the row that a person wanted meanwhile, if there is one."""
        self.set_unsaved(False)
        if self._wanted is not None:
            (row,), self._wanted = self._wanted, None
            self._go(row)

    def want(self, row: object) -> None:
        """To another row, or to a new one (None), unless something is unsaved: then the question comes first."""
        if not self._is_ready and row is None:
            self._wants_new = True
            return
        if not self.is_unsaved:
            self._go(row)
            return
        self._wanted = (row,)
        self._put_cursor_back()
        self.question.ask(self.tr("What was typed here is not saved yet."))

    def focus_form(self) -> None:
        """The first field."""
        for field in self.form.findChildren(QWidget):
            if (
                field.focusPolicy() & Qt.FocusPolicy.TabFocus
                and field.isVisibleTo(self)
                and field.isEnabled()
            ):
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # --- Inside -----------------------------------------------------------------------------------------

    def _row_selected(self, row: object) -> None:
        if row is not None and not self._is_putting_back:
            self.want(row)

    def _go(self, row: object) -> None:
        if row is None:
            self._shown_row = -1
            self._is_putting_back = True
            self.table.clearSelection()
            self.table.setCurrentIndex(self.table.model().index(-1, 0))
            self._is_putting_back = False
        else:
            self._shown_row = self.table.currentIndex().row()
        self.row_wanted.emit(row)
        if row is None:
            self.focus_form()

    def _put_cursor_back(self) -> None:
        self._is_putting_back = True
        if self._shown_row >= 0:
            self.table.selectRow(self._shown_row)
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(self.table.model().index(-1, 0))
        self._is_putting_back = False

    def _throw_away(self) -> None:
        self.set_unsaved(False)
        if self._wanted is not None:
            (row,), self._wanted = self._wanted, None
            if row is not None:
                self._is_putting_back = True
                place = next(
                    (n for n in range(self.table.model().rowCount()) if self._row_at(n) == row),
                    self._shown_row,
                )
                self.table.selectRow(place)
                self._is_putting_back = False
            self._go(row)
        else:
            self.cancel_requested.emit()

    def _row_at(self, place: int) -> object:
        return self.table.model().index(place, 0).data(ROW_ROLE)

    def _stay(self) -> None:
        self._wanted = None
        self.focus_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a form where something was typed asks first; in an untouched form it goes to the list, then out."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_unsaved:
                self._wanted = None
                self.question.ask(self.tr("What was typed here is not saved yet."))
                return
            if not self.table.hasFocus():
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other while there is room, else one below the other."""
        super().resizeEvent(event)
        is_wide = self.width() >= current_look().px(SIDE_BY_SIDE)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
