"""Where the frozen program begins; `medibook` of an installed wheel does the same, without the staged versions."""

import inspect
import multiprocessing
import sys
from typing import NoReturn

from medibook_desktop import __version__
from medibook_desktop.foundation.launcher import launch


def _own_main(arguments: list[str]) -> int:
    from medibook_desktop.start.cli import main

    return main(arguments)


def _no_source(of: object) -> NoReturn:
    """PySide asks for the source of each module that is imported, to see whether it uses Qt; it was looked for in vain,
    which took a tenth of the start."""
    raise OSError("a frozen program has no sources")


if __name__ == "__main__":
    inspect.getsource = _no_source  # type: ignore[assignment]
    multiprocessing.freeze_support()
    sys.exit(launch(__version__, sys.argv[1:], _own_main))
