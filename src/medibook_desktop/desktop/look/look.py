"""What every widget asks while it draws: colours, fonts and sizes as they are now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QColor, QFont

from medibook_desktop.desktop.look.tokens import Theme


class Look(QObject):
    """Lives on the QApplication; `changed` comes after palette and fonts have been set."""

    changed = Signal()

    def __init__(self, theme: Theme, families: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.families = families
        self.text_scale = 100
        self.reduced_motion = False
        self.fonts: dict[str, QFont] = {}

    def colour(self, token: str) -> QColor:
        return self.theme.colour(token)

    def font(self, use: str) -> QFont:
        """body, strong, secondary, secondary-strong, heading, large or title."""
        return self.fonts[use]

    def px(self, size: float) -> int:
        """A size in pixels at 100 %, at the text scale that is set."""
        return max(1, round(size * self.text_scale / 100))


def found_look() -> Look | None:
    """The look of the running application, if one was applied."""
    app = QCoreApplication.instance()
    if app is None:
        return None
    return app.findChild(Look)
