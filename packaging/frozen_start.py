"""Where the frozen program begins; `medibook` of an installed wheel does the same."""

import multiprocessing
import sys

from medibook_desktop.start.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
