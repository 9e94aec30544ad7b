"""The form of one entry, made from data: a widget a field, all read and filled by the field's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.colour_names import colour_names
from medibook_desktop.desktop.screens.directory.view import Choice, FieldSpec, Form, Value, Values
from medibook_desktop.desktop.widgets.choice_box import ChoiceBox
from medibook_desktop.desktop.widgets.field_undo import FieldUndo
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.swatches import Swatches
from medibook_desktop.domain.palette import PALETTE


class NumberBox(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls the form does not mean to change a number."""
        event.ignore()


class SeveralBox(QWidget):
    """A tick a choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[int, QCheckBox] = {}

    def set_choices(self, choices: Sequence[Choice]) -> None:
        ticked = self.value()
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        for value, text in choices:
            box = QCheckBox(text.replace("&", "&&"))
            box.toggled.connect(lambda _on: self.changed.emit())
            self._column.addWidget(box)
            self.boxes[cast("int", value)] = box
        self.set_value(ticked)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def set_value(self, value: Value) -> None:
        wanted = value if isinstance(value, tuple) else ()
        for each, box in self.boxes.items():
            was_blocked = box.blockSignals(True)
            box.setChecked(each in wanted)
            box.blockSignals(was_blocked)

    def value(self) -> tuple[int, ...]:
        return tuple(each for each, box in self.boxes.items() if box.isChecked())


class DirectoryForm(LabelledForm):
    """`edited` carries the name of the field that a person changed."""

    edited = Signal(str)

    def __init__(self, specs: Sequence[FieldSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._filling = False
        for spec in specs:
            self.fields[spec.name] = self.add(spec.label, self._made(spec), spec.hint)
        self._undo = FieldUndo(self)

    def _made(self, spec: FieldSpec) -> QWidget:
        def tell(*_: object) -> None:
            if not self._filling:
                self.edited.emit(spec.name)

        match spec.form:
            case Form.TEXT | Form.AMOUNT:
                line = QLineEdit()
                line.textEdited.connect(tell)
                return line
            case Form.NUMBER:
                number = NumberBox()
                number.setRange(spec.lowest, spec.highest)
                number.setSuffix(spec.unit)
                number.setSpecialValueText(spec.lowest_text)
                number.setGroupSeparatorShown(True)
                number.valueChanged.connect(tell)
                return number
            case Form.CHOICE | Form.FREE_CHOICE:
                box = ChoiceBox(free=spec.form is Form.FREE_CHOICE)
                box.editTextChanged.connect(tell)
                return box
            case Form.COLOUR:
                swatches = Swatches(tuple(zip(PALETTE, colour_names(), strict=True)))
                swatches.chosen.connect(tell)
                return swatches
            case Form.SEVERAL:
                several = SeveralBox()
                several.changed.connect(tell)
                return several

    # --- Filling and reading ----------------------------------------------------------------------------

    def set_choices(self, choices: Mapping[str, Sequence[Choice]]) -> None:
        self._filling = True
        for name, several in choices.items():
            field = self.fields.get(name)
            if isinstance(field, ChoiceBox | SeveralBox):
                field.set_choices(several)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(several[0][1] if several else "")
            if isinstance(field, SeveralBox):
                self.set_shown(field, bool(several))
        self._filling = False

    def set_values(self, values: Values) -> None:
        self._filling = True
        for name, field in self.fields.items():
            value = values.get(name)
            match field:
                case QLineEdit():
                    field.setText("" if value is None else str(value))
                    field.setCursorPosition(0)
                case NumberBox():
                    field.setValue(cast("int", value) if value is not None else field.minimum())
                case ChoiceBox():
                    field.set_value(value)
                case Swatches():
                    field.set_value(str(value or ""))
                case SeveralBox():
                    field.set_value(value)
        self._filling = False
        self.clear_problems()

    def values(self) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for name, field in self.fields.items():
            match field:
                case QLineEdit():
                    found[name] = field.text()
                case NumberBox():
                    # A number that was typed and not yet left counts too.
                    field.interpretText()
                    is_none = bool(field.specialValueText()) and field.value() == field.minimum()
                    found[name] = None if is_none and name == "daily_limit" else field.value()
                case ChoiceBox():
                    found[name] = cast("Value", field.value())
                case Swatches():
                    found[name] = field.value
                case SeveralBox():
                    found[name] = field.value()
        return found

    def show_problem(self, name: str, sentence: str) -> None:
        field = self.fields.get(name) or next(iter(self.fields.values()))
        self.set_problem(field, sentence)
