"""The floor of `bench startup`: a process that imports Qt, shows an empty window, and says when it was painted."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._say)  # the same moment that the terminal measures

    def _say(self) -> None:
        # Imported only now: it belongs to the terminal and not to the floor.
        from medibook_desktop.start.process_age import seconds_since_process_start

        print(json.dumps({"first_paint_s": seconds_since_process_start()}), flush=True)
        QApplication.quit()


def main() -> int:
    app = QApplication(["floor"])
    window = Window()
    window.resize(1440, 900)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
