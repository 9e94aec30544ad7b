"""Measures the agenda grid in a process of its own: Qt wants the main thread, off-screen."""

from __future__ import annotations

import json
import sys

from medibook_desktop.desktop.application import make_application
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.widgets.grid_measurement import measure_grid


def main() -> int:
    app = make_application(Memory(None))
    print(json.dumps(measure_grid()), flush=True)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
