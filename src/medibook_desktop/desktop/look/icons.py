"""Our own line icons, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.foundation.resource_paths import resource, resources_dir


def icon_names() -> list[str]:
    return sorted(file.stem for file in (resources_dir() / "icons").glob("*.svg"))


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon, `size` logical pixels square. Raises FileNotFoundError for an icon that is not there."""
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draws the icon as large as fits, in the middle of `rect`."""
    size = min(rect.width(), rect.height())
    if size <= 0:
        return
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(
        rect.x() + (rect.width() - size) // 2,
        rect.y() + (rect.height() - size) // 2,
        pixmap(name, colour.name(), size, ratio),
    )


def icon(name: str) -> QIcon:
    """For menus and standard buttons; ask again after a change of theme."""
    look = current_look()
    made = QIcon()
    size = look.px(16)
    for mode, token in (
        (QIcon.Mode.Normal, "ink-2"),
        (QIcon.Mode.Active, "ink"),
        (QIcon.Mode.Selected, "accent-ink"),
        (QIcon.Mode.Disabled, "line-strong"),
    ):
        colour = look.colour(token).name()
        for ratio in (1.0, 2.0):
            made.addPixmap(pixmap(name, colour, size, ratio), mode)
    return made
