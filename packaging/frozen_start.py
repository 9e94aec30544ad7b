"""Where the frozen program begins; `medibook` of an installed wheel does the same, without the staged versions."""

import multiprocessing
import sys

from medibook_desktop import __version__
from medibook_desktop.foundation.staged_programs import start_chosen

if __name__ == "__main__":
    multiprocessing.freeze_support()
    status = start_chosen(__version__, sys.argv[1:])
    if status is None:
        from medibook_desktop.start.cli import main

        status = main()
    sys.exit(status)
