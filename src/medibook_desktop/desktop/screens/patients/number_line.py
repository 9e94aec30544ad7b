"""The quiet line below the notes: a patient's national number, hidden until somebody asks for it. Passive."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.patients.view import NumberFace, NumberLook
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.field_undo import FieldUndo
from medibook_desktop.desktop.widgets.texts import Text

TYPED_AT_MOST = 200
"""More than can be stored, so that what is too long is refused with a reason and not cut off."""
BESIDE_WIDTH = 520


class NumberLine(QWidget):
    show_requested = Signal()
    change_requested = Signal()
    save_requested = Signal()
    cancel_requested = Signal()
    covered = Signal()
    """It is not seen any more: another file or place, or the lock page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = NumberFace.HIDDEN
        self.heading = Text(self.tr("National or insurance number:"), "secondary-strong", "ink-2")
        self.value = Text("", "body", "ink-2", wrap=True)
        self.show_button = QuietButton(self.tr("Show"), "Alt+I")
        self.change = QuietButton(self.tr("Change"))
        self.field = QLineEdit()
        self.save = OutlineButton(self.tr("Save"), "Enter")
        self.cancel = QuietButton(self.tr("Cancel"), "Esc")
        self.problem = Text("", "secondary", "danger", wrap=True)
        self.others = Text("", "secondary", "ink-2", wrap=True)
        self._lay_out()
        self._name_parts()
        self._connect()
        self.show_look(None)

    def _lay_out(self) -> None:
        px = current_look().px
        words = QHBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self.heading)
        words.addWidget(self.value, 1)
        words.addWidget(self.field, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(px(4))
        for button in (self.show_button, self.change, self.save, self.cancel):
            deeds.addWidget(button)
        deeds.addStretch(1)
        row = self._row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addLayout(words, 1)
        row.addLayout(deeds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(4))
        whole.addLayout(row)
        whole.addWidget(self.problem)
        whole.addWidget(self.others)
        # Digits in groups keep their order in a window from right to left too.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setMaxLength(TYPED_AT_MOST)
        self.field.setMinimumWidth(px(150))

    def _name_parts(self) -> None:
        name = self.tr("National or insurance number")
        self.field.setAccessibleName(name)
        self.heading.setBuddy(self.field)
        self.change.setAccessibleName(self.tr("Change the national or insurance number"))
        self.save.setAccessibleName(self.tr("Save the national or insurance number"))
        self.cancel.setAccessibleName(self.tr("Leave the national or insurance number as it is"))

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._show_clicked)
        self.change.clicked.connect(self.change_requested)
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        FieldUndo(self)

    def _show_clicked(self) -> None:
        # From the keyboard too, so that the number that comes can be copied at once.
        self.show_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.show_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand below the words."""
        super().resizeEvent(event)
        is_narrow = self.width() < current_look().px(BESIDE_WIDTH)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )

    # --- What is shown ----------------------------------------------------------------------------------

    def show_look(self, look: NumberLook | None) -> None:
        """None: there is no file to which a number could belong."""
        if look is None:
            self._wipe()
            self.hide()
            return
        had_focus = self.has_focus
        is_editing = look.face is NumberFace.EDITING
        can_be_copied = look.face is NumberFace.SHOWN
        changed, self._face = self._face is not look.face, look.face
        if not is_editing:
            self.field.clear()
        self._put_value(look.value, can_be_copied)
        self.value.setVisible(not is_editing)
        self.show_button.setText(
            self.tr("Hide") if look.face in (NumberFace.SHOWN, NumberFace.NONE) else self.tr("Show")
        )
        self.show_button.setShortcut("Alt+I")  # a new text takes the old one's shortcut away
        self.show_button.setAccessibleName(
            self.tr("Hide the national or insurance number")
            if look.face in (NumberFace.SHOWN, NumberFace.NONE)
            else self.tr("Show the national or insurance number")
        )
        for widget, is_there in (
            (self.field, is_editing),
            (self.save, is_editing),
            (self.cancel, is_editing),
            (self.show_button, look.can_show),
            (self.change, look.can_change),
        ):
            widget.setVisible(is_there)
        self._put_lines(look)
        self.show()
        if had_focus and changed:
            self._keep_focus()
        if changed and look.face is not NumberFace.HIDDEN:
            announce(self, f"{self.heading.text()} {look.value}" if look.value else self.heading.text())

    def _put_value(self, text: str, can_be_copied: bool) -> None:
        value, flags = self.value, Qt.TextInteractionFlag
        value.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            if can_be_copied
            else flags.NoTextInteraction
        )
        value.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_be_copied else Qt.FocusPolicy.NoFocus)
        if can_be_copied:
            value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            value.unsetLayoutDirection()
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        value.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        value.setText(text)
        value.set_ink("ink" if can_be_copied else "ink-2")
        value.setAccessibleName(f"{self.heading.text()} {text}")

    def _put_lines(self, look: NumberLook) -> None:
        is_new = look.problem and f"✕ {look.problem}" != self.problem.text()
        self.problem.setText(f"✕ {look.problem}" if look.problem else "")
        self.problem.setVisible(bool(look.problem))
        self.field.setAccessibleDescription(look.problem)
        if is_new:
            announce(self, look.problem, assertive=True)
        self.others.setText("\n".join(look.others))
        self.others.setVisible(bool(look.others))

    def _keep_focus(self) -> None:
        """What had the focus may be gone: it stays in this line."""
        if self._face is NumberFace.SHOWN:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            self.value.setSelection(0, len(self.value.text()))
        elif self._face is not NumberFace.EDITING and self.show_button.isVisibleTo(self):
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wipe(self) -> None:
        self._face = NumberFace.HIDDEN
        self.field.clear()
        for text in (self.value, self.others, self.problem):
            text.setText("")
        self.value.setAccessibleName("")

    def put(self, text: str) -> None:
        self.field.setText(text)
        self.field.selectAll()

    def typed(self) -> str:
        return self.field.text()

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_cursor(self) -> bool:
        return self.field.hasFocus()

    @property
    def has_focus(self) -> bool:
        """Of any of its parts."""
        focused = cast("QWidget | None", self.window().focusWidget())
        return focused is not None and self.isAncestorOf(focused)

    # --- Keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter are this line's while it is open; the file's are behind it."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._face is NumberFace.EDITING:
            self.cancel_requested.emit()
        elif key == Qt.Key.Key_Escape and self._face is NumberFace.SHOWN:
            self.show_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.save_requested.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.covered.emit()
