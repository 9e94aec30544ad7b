"""`medibook bench child MODULE`: a process of a benchmark, in a frozen program, which knows no `python -m`."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable

OWN = "medibook_desktop.start.bench."


def run_child(module: str) -> int:
    """The exit status of its `main`; 2 for anything but a module of the benchmarks."""
    if not module.startswith(OWN):
        print(f"medibook: {module} is no part of the benchmarks.", file=sys.stderr)
        return 2
    main: Callable[[], int] = importlib.import_module(module).main
    return main()
