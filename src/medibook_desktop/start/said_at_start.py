"""What went wrong before there was a window: said on the console, and in a small window where nobody sees that."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.place_errors import NoDisplay, PartMissing
from medibook_desktop.foundation.file_failures import is_of_a_file, told
from medibook_desktop.foundation.own_program import UNPROVEN
from medibook_desktop.start.start_desktop import choose_platform

KNOWN, UNEXPECTED, CLOSED_PIPE = 2, 1, 141
"""Exit statuses; the last one is what a shell shows for a program that wrote to a closed pipe."""


def known(error: Exception) -> MediBookError | None:
    """The environment's errors as sentences; None for a mistake of this program."""
    if isinstance(error, MediBookError):
        return error
    if isinstance(error, OSError) and is_of_a_file(error):
        return told(error)
    if isinstance(error, ImportError) and "cannot open shared object file" in str(error):
        return PartMissing(
            "A part of this computer's system is missing: {reason}.", reason=str(error).partition(": ")[0]
        )
    if type(error).__module__.partition(".")[0] in ("psycopg", "sqlalchemy"):
        from medibook_desktop.database.failures import translate

        return translate(error)
    return None


def say(error: Exception, *, in_a_window: bool) -> int:
    """The exit status. `in_a_window`: the person has started a window, and there is a display for it."""
    in_a_window = in_a_window and not os.environ.get(UNPROVEN)
    if isinstance(error, BrokenPipeError):
        return _closed_pipe()
    found = known(error)
    if found is not None:
        _print(f"medibook: {found.message} {found.next_step}")
        status = KNOWN
    else:
        found = _written_down(error)
        _print(f"medibook: {found.message} {found.next_step}")
        status = UNEXPECTED
    if in_a_window and not isinstance(found, (NoDisplay, PartMissing)) and not _is_read(sys.stderr):
        _guarded(lambda: _show(found))
    return status


def _written_down(error: Exception) -> MediBookError:
    """A mistake of ours: kind and places go into the log, never its text, which may name a person."""
    from medibook_desktop.foundation import resource_paths
    from medibook_desktop.foundation.log_setup import get_logger, log_unexpected, set_up_logging

    path = set_up_logging(resource_paths.log_dir(), process="command")
    log_id = log_unexpected(get_logger(__name__), error, "the command line")
    return MediBookError(
        "MediBook made a mistake ({kind}) and wrote it down as {log_id} in {path}.",
        next_step="Try again; if it stays, send your administrator what medibook support-bundle collects.",
        kind=type(error).__name__,
        log_id=log_id,
        path=str(path),
    )


def _show(error: MediBookError) -> None:
    choose_platform()
    from medibook_desktop.desktop.application import make_application
    from medibook_desktop.desktop.memory.remembered import Memory
    from medibook_desktop.desktop.start_problem import StartProblem
    from medibook_desktop.foundation import resource_paths
    from medibook_desktop.start.quit_signals import quit_on_signals

    make_application(Memory(resource_paths.cache_dir() / "window.json"))
    dialog = StartProblem(error)
    with quit_on_signals(dialog.reject):
        dialog.exec()


def _guarded(show: Callable[[], None]) -> None:
    """It has been said on the console already: what hinders the window must not hide it."""
    try:
        show()
    except Exception as error:
        _print(f"medibook: the window for this cannot be shown ({type(error).__name__}).")


def _is_read(stream: object) -> bool:
    """Whether somebody sits before the console."""
    is_terminal = getattr(stream, "isatty", None)
    return bool(is_terminal and is_terminal())


def _print(text: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        print(text, file=sys.stderr, flush=True)


def _closed_pipe() -> int:
    """`medibook check | head`: nothing is wrong, and Python must not complain when it empties its buffer at the end."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return CLOSED_PIPE
