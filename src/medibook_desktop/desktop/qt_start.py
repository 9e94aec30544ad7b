"""Makes the QApplication; where Qt would abort the program, it ends with a sentence."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from medibook_desktop.domain.place_errors import NoDisplay

KNOWN_ERROR = 2


def new_application(arguments: Sequence[str]) -> QApplication:
    """Qt ends a program whose display cannot be used by abort(), from inside of QApplication: no exception could come
    through it. So the sentence is said, the servers are left, and the program ends, from inside of Qt's last message.
    """
    said: list[str] = []

    def heard(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _end(no_display(said or [text]))
        said.append(text)
        _write(text)

    before = qInstallMessageHandler(heard)
    try:
        return QApplication(list(arguments))
    finally:
        qInstallMessageHandler(before)


def no_display(said: Sequence[str]) -> NoDisplay:
    """`said`: what Qt complained of, the reason among it."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    # Qt speaks of this library after any failure of xcb, also when no display is there to be connected to.
    connects = any("could not connect" in line for line in said)
    library = next((line for line in said if "is needed to load" in line), "")
    if library and not connects:
        return NoDisplay(
            "A part of this computer's system is missing: {reason}",
            next_step="Install it (Debian: apt-get install libxcb-cursor0), then start MediBook again.",
            reason=library,
        )
    if platform:
        return NoDisplay(
            "The window cannot be shown as QT_QPA_PLATFORM says: {platform}.",
            next_step="Remove QT_QPA_PLATFORM from the environment, then start MediBook again.",
            platform=platform,
        )
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    return NoDisplay(
        "The window cannot be shown: the display {display} does not let this account in, or is not there.",
        next_step="Start MediBook in the desktop session of the same account; DISPLAY must be as it is there.",
        display=display,
    )


def _end(error: NoDisplay) -> NoReturn:
    _write(f"medibook: {error.message} {error.next_step}")
    # What the end of Python would do: the servers of this computer are left, and stopped by whoever is the last one.
    atexit._run_exitfuncs()
    os._exit(KNOWN_ERROR)


def _write(line: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
