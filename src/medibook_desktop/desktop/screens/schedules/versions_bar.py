"""The time line of a doctor's hours: what held, what holds, what comes; and from when to when the shown ones do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.schedules.view import VersionShown
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.texts import isolated

_Align = Qt.AlignmentFlag


class _Chip(QPushButton):
    """A version: when, and below it whether it holds now."""

    def __init__(self, version: VersionShown, parent: QWidget) -> None:
        super().__init__(parent)
        self.version = version
        self.setCheckable(True)
        self.setAccessibleName(f"{version.state}: {version.dates}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        look = current_look()
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(text) for text in (self.version.dates, self.version.state))
        return QSize(width + look.px(30), look.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = current_look(), QPainter(self)
        chosen = self.isChecked()
        fill = "accent-soft" if chosen else "surface-2" if self.underMouse() else "surface"
        rounded(
            painter,
            self.rect(),
            look.colour(fill),
            look.colour("accent" if chosen else "line-strong"),
            RADIUS,
            1.5 if chosen else 1.0,
        )
        if self.hasFocus():
            rounded(painter, self.rect(), None, look.colour("focus"), RADIUS, 2.0)
        painter.setLayoutDirection(self.layoutDirection())
        area = self.rect().adjusted(look.px(10), look.px(3), -look.px(10), -look.px(3))
        painter.setFont(look.font("strong" if chosen else "body"))
        painter.setPen(look.colour("ink-3" if self.version.is_past else "ink"))
        top = area.adjusted(0, 0, 0, -area.height() // 2)
        painter.drawText(top, _Align.AlignLeading | _Align.AlignVCenter, isolated(self.version.dates))
        painter.setFont(look.font("secondary"))
        painter.setPen(look.colour("accent" if chosen else "ink-2"))
        below = area.adjusted(0, area.height() // 2, 0, 0)
        painter.drawText(below, _Align.AlignLeading | _Align.AlignVCenter, self.version.state)
        painter.end()


class VersionsBar(QWidget):
    """One stop of the Tab key; arrows go from version to version."""

    chosen = Signal(int)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions of the hours"))
        self._chips: list[_Chip] = []
        self._shown: tuple[tuple[VersionShown, ...], int] = ((), -1)
        self.new = OutlineButton(self.tr("New hours from a date…"), "Ctrl+N")
        holder = QWidget()
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        self.new.clicked.connect(self.new_requested)
        self._size()

    def show_versions(self, versions: Sequence[VersionShown], current: int) -> None:
        if self._shown != (tuple(versions), current):
            had_focus = any(chip.hasFocus() for chip in self._chips)
            if self._shown[0] != tuple(versions):
                for chip in self._chips:
                    self._row.removeWidget(chip)
                    chip.deleteLater()
                self._chips = [_Chip(version, self) for version in versions]
                for place, chip in enumerate(self._chips):
                    self._row.insertWidget(place, chip)
                    chip.installEventFilter(self)
                    chip.clicked.connect(lambda _=False, key=chip.version.key: self.chosen.emit(key))
            self._shown = (tuple(versions), current)
            for chip in self._chips:
                is_current = chip.version.key == current
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
                if is_current and had_focus:
                    chip.setFocus()
                if is_current:
                    # When the new chips have their places.
                    QTimer.singleShot(0, chip, lambda shown=chip: self._scroll.ensureWidgetVisible(shown))
        for chip in self._chips:
            chip.setChecked(chip.version.key == current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            place = next((n for n, chip in enumerate(self._chips) if chip is watched), -1)
            goal = place + way * (-1 if self.isRightToLeft() else 1)
            if way and 0 <= goal < len(self._chips):
                self._chips[goal].setFocus()
                self.chosen.emit(self._chips[goal].version.key)
                return True
        return super().eventFilter(watched, event)

    def _size(self) -> None:
        px = current_look().px
        self._row.setSpacing(px(6))
        self._scroll.setFixedHeight(px(42))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()
