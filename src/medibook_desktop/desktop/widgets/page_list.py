"""Pages of one place: their names at the side in groups, the chosen one beside them, made when first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.focus_frame import paint_focus_of_list

_Role = Qt.ItemDataRole
_NAME, _ICON, _HEADING = _Role.UserRole + 1, _Role.UserRole + 2, _Role.UserRole + 3
WIDTH, NARROW_WIDTH, ROOMY = 210, 168, 1000


@dataclass(frozen=True, slots=True)
class PageEntry:
    name: str
    group: str
    icon: str
    text: str
    make: Callable[[], QWidget]


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, current_look().px(38 if index.data(_HEADING) else 32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = current_look()
        px = look.px
        area = option.rect.adjusted(px(8), px(1), -px(8), -px(1))
        painter.save()
        painter.setLayoutDirection(option.direction)
        if index.data(_HEADING):
            painter.setFont(look.font("heading"))
            painter.setPen(look.colour("ink-3"))
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            inside = area.adjusted(px(8), 0, -px(8), -px(4))
            words = painter.fontMetrics().elidedText(
                str(index.data()).upper(), Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, flags, words)
            painter.restore()
            return
        view = cast("QListWidget", option.widget)
        is_current = view.currentIndex() == index
        if is_current:
            rounded(painter, area, look.colour("accent-soft"), None, RADIUS)
            if view.hasFocus():
                rounded(painter, area, None, look.colour("focus"), RADIUS, 2.0)
        ink = look.colour("accent" if is_current else "ink")
        side = px(16)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - px(8) - side if is_mirrored else area.left() + px(8)
        icon_area = area.adjusted(0, 0, 0, 0)
        icon_area.setRect(left, area.top() + (area.height() - side) // 2, side, side)
        paint_icon(painter, icon_area, str(index.data(_ICON)), ink)
        painter.setFont(look.font("strong" if is_current else "body"))
        painter.setPen(ink)
        gap = px(8) + side + px(8)
        inside = area.adjusted(px(6), 0, -gap, 0) if is_mirrored else area.adjusted(gap, 0, -px(6), 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class _Names(QListWidget):
    """Arrows go from page to page; Enter goes into the page, Esc out of the place."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        into = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, into):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters begin a search in the one bar, as everywhere
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_of_list(self)


class PageList(QWidget):
    """`opened` comes each time that a person comes to a page; `left` when Esc is pressed in the list of names."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, pages: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = {page.name: page for page in pages}
        self._screens: dict[str, QWidget] = {}
        self.current = ""
        self.names = _Names()
        self.names.setAccessibleName(self.tr("Pages"))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setItemDelegate(_Painter(self.names))
        self.names.setMouseTracking(True)
        self.stack = QStackedWidget()
        self._fill(pages)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.names)
        row.addWidget(self.stack, 1)
        self.setFocusProxy(self.names)
        self.names.currentItemChanged.connect(self._current_changed)
        self.names.entered.connect(self.enter)
        self.names.left.connect(self.left)
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))
        self._dress()

    def open(self, name: str) -> None:
        """Shows a page and tells of it, also when it is the one that is shown already."""
        item = self._item(name)
        if item is None:
            return
        if self.names.currentItem() is item:
            self._show(name)
        else:
            self.names.setCurrentItem(item)

    def screen_of(self, name: str) -> QWidget | None:
        """The page's screen, None while it was never opened."""
        return self._screens.get(name)

    def has_keys(self) -> bool:
        """Whether the keys are in the page that is shown."""
        focused = cast("QWidget | None", self.window().focusWidget())
        page = self._screens.get(self.current)
        return focused is not None and page is not None and focused.isVisible() and page.isAncestorOf(focused)

    def _fill(self, pages: Sequence[PageEntry]) -> None:
        group = ""
        for page in pages:
            if page.group != group:
                group = page.group
                heading = QListWidgetItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(_HEADING, True)
                self.names.addItem(heading)
            item = QListWidgetItem(page.text)
            item.setData(_NAME, page.name)
            item.setData(_ICON, page.icon)
            item.setToolTip(page.text)
            self.names.addItem(item)

    def _item(self, name: str) -> QListWidgetItem | None:
        items = (self.names.item(row) for row in range(self.names.count()))
        return next((item for item in items if item.data(_NAME) == name), None)

    def _current_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self._show(str(item.data(_NAME)))

    def _show(self, name: str) -> None:
        screen = self._screens.get(name)
        if screen is None:
            screen = self._screens[name] = self._pages[name].make()
            self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        self.current = name
        self.opened.emit(name)

    def _step(self, by: int) -> None:
        names = list(self._pages)
        place = names.index(self.current) + by if self.current else 0
        if 0 <= place < len(names):
            self.open(names[place])

    def offer_keys(self) -> None:
        """To the page that was opened by a command; one that is still being read takes them when it is there."""
        self._screens[self.current].setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        """The keys go into the page."""
        screen = self._screens.get(self.current)
        if screen is not None:
            screen.setFocus(Qt.FocusReason.TabFocusReason)
            if not screen.hasFocus() and not screen.isAncestorOf(self.window().focusWidget()):
                self.names.setFocus()
                self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing on the page wanted: back to the names."""
        if event.key() == Qt.Key.Key_Escape and not self.names.hasFocus():
            self.names.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        look = current_look()
        px = look.px
        self.names.setFixedWidth(px(WIDTH if self.width() >= px(ROOMY) else NARROW_WIDTH))
        palette = QPalette(self.names.palette())
        palette.setColor(QPalette.ColorRole.Base, look.colour("surface-2"))
        self.names.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        kinds = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange, QEvent.Type.Show)
        if event.type() in kinds and hasattr(self, "names"):
            self._dress()
        return done
