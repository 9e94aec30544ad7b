"""`python -m medibook_desktop` is the same as `medibook`."""

import sys

from medibook_desktop.start.cli import main

if __name__ == "__main__":
    sys.exit(main())
