"""The program's icon in the forms that Windows and macOS want, drawn from packaging/linux/medibook.svg."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIDE = 256


def main(folder: Path) -> int:
    """Writes medibook.ico and medibook.icns into `folder`. Runs in the environment of the build."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "packaging" / "linux" / "medibook.svg")).render(painter)
    painter.end()
    folder.mkdir(parents=True, exist_ok=True)
    written = [image.save(str(folder / f"medibook.{form}")) for form in ("ico", "icns")]
    del application
    return 0 if all(written) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
