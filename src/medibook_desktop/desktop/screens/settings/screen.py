"""The settings: one calm page, a choice a line, applied as soon as it is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.settings.presenter import Section, Setting, SettingRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text

WIDTH = 720
FIELD_WIDTH = 220


class SettingsScreen(QScrollArea):
    """Passive: `setting_chosen` carries the Setting and its new value."""

    setting_chosen = Signal(object, object)
    tour_requested = Signal()
    start_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[Setting, QComboBox] = {}
        self.tour_button = OutlineButton(self.tr("Show the five steps again"))
        self.tour_button.clicked.connect(lambda: self.tour_requested.emit())
        self.about = Text("", "secondary", "ink-3", wrap=True)
        self.downtime = Text("", "body", "ink-2", wrap=True)
        self.downtime_hint = Text("", "secondary", "ink-3", wrap=True)
        self.updates = Text("", "body", "ink-2", wrap=True)
        self.updates_hint = Text("", "secondary", "ink-3", wrap=True)
        self.start_again_button = OutlineButton(self.tr("Start again now"))
        self.start_again_button.clicked.connect(lambda: self.start_again_requested.emit())
        self.show_updates("", "", can_start=False)
        self._sections = QVBoxLayout()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.addLayout(self._sections)
        column.addSpacing(current_look().px(16))
        column.addWidget(SectionHeading(self.tr("Help")))
        column.addWidget(
            Text(self.tr("F1 lists the keys of the place where you are."), "body", "ink-2", wrap=True)
        )
        column.addWidget(self.tour_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(current_look().px(16))
        column.addWidget(SectionHeading(self.tr("This computer")))
        column.addWidget(self.downtime)
        column.addWidget(self.downtime_hint)
        column.addWidget(self.about)
        column.addWidget(self.updates)
        column.addWidget(self.updates_hint)
        column.addWidget(self.start_again_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(self._holder, 100)
        row.addStretch(1)
        self.setWidget(middle)
        self._space()

    # --- SettingsView -----------------------------------------------------------------------------------

    def show_sections(self, sections: Sequence[Section]) -> None:
        """The first time makes the fields; afterwards only what is chosen changes, and the focus stays."""
        for section in sections:
            missing = [row for row in section.rows if row.setting not in self.fields]
            if missing:
                self._sections.addWidget(SectionHeading(section.title))
                self._sections.addLayout(self._grid(missing))
                self._sections.addSpacing(current_look().px(16))
            for row in section.rows:
                self.fields[row.setting].setCurrentIndex(row.chosen)
        self._space()

    def show_downtime(self, text: str, hint: str) -> None:
        """How old the copy for an outage is; nothing where this computer keeps none."""
        for label, said in ((self.downtime, text), (self.downtime_hint, hint)):
            label.setText(said)
            label.setVisible(bool(said))

    def show_updates(self, text: str, hint: str, *, can_start: bool) -> None:
        """What is known of newer versions; nothing where this program is not updated in this way."""
        for label, said in ((self.updates, text), (self.updates_hint, hint)):
            label.setText(said)
            label.setVisible(bool(said))
        self.start_again_button.setVisible(can_start)

    def show_about(self, text: str) -> None:
        self.about.setText(text)

    def say(self, text: str) -> None:
        announce(self, text)

    def focus_setting(self, setting: Setting | None = None) -> None:
        wanted = setting if setting in self.fields else Setting.LANGUAGE
        self.fields[Setting(wanted)].setFocus(Qt.FocusReason.TabFocusReason)

    def focused_setting(self) -> Setting | None:
        return next((setting for setting, field in self.fields.items() if field.hasFocus()), None)

    # --- Making it --------------------------------------------------------------------------------------

    def _grid(self, rows: Sequence[SettingRow]) -> QGridLayout:
        px = current_look().px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        for row in rows:
            field = self._field(row)
            line = grid.rowCount()
            label = Text(row.label, "strong", wrap=True)
            label.setBuddy(field)
            field.setAccessibleName(row.label)
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Text(row.hint, "secondary", "ink-3", wrap=True), line + 1, 0)
            grid.setRowMinimumHeight(line + 2, px(10))
        return grid

    def _field(self, row: SettingRow) -> QComboBox:
        field = QComboBox()
        for choice in row.choices:
            field.addItem(choice.text, choice.value)
        field.setAccessibleDescription(row.hint)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        field.installEventFilter(self)
        field.activated.connect(
            lambda _row, setting=row.setting, box=field: self.setting_chosen.emit(setting, box.currentData())
        )
        self.fields[row.setting] = field
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it must not change what lies under the pointer by accident."""
        if isinstance(event, QWheelEvent) and watched in self.fields.values():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _space(self) -> None:
        px = current_look().px
        self._holder.setMaximumWidth(px(WIDTH))
        widest = max((field.sizeHint().width() for field in self.fields.values()), default=0)
        for field in self.fields.values():
            field.setFixedWidth(max(widest, px(FIELD_WIDTH)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange) and hasattr(
            self, "_holder"
        ):
            self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = current_look().px
        layout = self._holder.layout()
        if layout is not None:
            side = px(24) if self.width() > px(WIDTH) else px(12)
            layout.setContentsMargins(side, px(20), side, px(20))
