"""Newer versions and an open window: this one is said to work, newer ones are looked for and offered."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from medibook_desktop import __version__
from medibook_desktop.foundation.own_program import LAUNCHED, is_frozen
from medibook_desktop.foundation.settings import Settings

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal
    from medibook_desktop.desktop.update_offer import UpdateOffer
    from medibook_desktop.domain.update_looks import Look
    from medibook_desktop.services.update_watch import LookProgram, LookTimes, UpdateWatch


def can_start_newer() -> bool:
    """A frozen program, or one that a launcher has started; a checkout is updated in other ways."""
    return is_frozen() or bool(os.environ.get(LAUNCHED))


def say_it_works(prepare: Callable[[], None]) -> None:
    """Of a window that was painted, in a thread of its own. Raises whatever `prepare` does, and OSError."""
    from medibook_desktop.foundation import staged_programs

    prepare()
    staged_programs.say_it_works(__version__)


class WindowUpdates:
    """Begun after the first paint; until then nothing is imported, and without `update_url` nothing is looked for."""

    def __init__(
        self,
        terminal: Terminal,
        settings: Settings,
        *,
        prepare: Callable[[], None],
        looks: bool = True,
        running: str = __version__,
        times: LookTimes | None = None,
        program: LookProgram | None = None,
    ) -> None:
        """`prepare` imports what signing in needs: a version in which that fails does not work. Without `looks` nothing
        newer is looked for (the demo clinic)."""
        self._terminal = terminal
        self._settings = settings
        self._prepare = prepare
        self._looks = looks and bool(settings.update_url)
        self._running = running
        self._times = times
        self._program = program
        self._watch: UpdateWatch | None = None
        self._offer: UpdateOffer | None = None
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """On the window's thread."""
        self._thread = threading.Thread(target=self._first_words, name="staged programs")
        self._thread.start()

    def close(self) -> None:
        """The window is gone."""
        if self._thread is not None:
            self._thread.join()
        if self._watch is not None:
            self._watch.close()
        if self._offer is not None:
            self._offer.close()

    # --- On the thread ------------------------------------------------------------------------------------

    def _first_words(self) -> None:
        from medibook_desktop.foundation import staged_programs

        try:
            self._prepare()
        except Exception as error:
            self._give_up(error)
            return
        try:
            staged_programs.say_it_works(self._running)
        except OSError as error:
            _log("the versions beside this one cannot be tidied up", what=str(error.strerror))
        failed = staged_programs.given_up(self._running)
        last: Look | None = None
        if self._looks:
            from medibook_desktop.services.update_notes import last_look

            last = last_look()
        if self._looks or (failed is not None and not failed.told):
            version = failed.version if failed is not None and not failed.told else ""
            self._terminal.runner.post(self._go_on, last, version)

    def _give_up(self, error: Exception) -> None:
        """The window is there, and nobody could sign in: the version before this one can."""
        from medibook_desktop.foundation import staged_programs
        from medibook_desktop.foundation.log_setup import get_logger, log_unexpected

        log_unexpected(get_logger(__name__), error, "the start of this version")
        note = staged_programs.chosen()
        if note is not None and note.version == self._running and not note.works and os.environ.get(LAUNCHED):
            staged_programs.give_up(self._running)
            self._terminal.runner.post(self._terminal.start_again)

    # --- On the window's thread ---------------------------------------------------------------------------

    def _go_on(self, last: Look | None, failed: str) -> None:
        from medibook_desktop.desktop.update_bar import UpdateBar
        from medibook_desktop.desktop.update_offer import UpdateOffer
        from medibook_desktop.foundation.staged_programs import start_log

        bar = UpdateBar(self._terminal)
        offer = self._offer = self._terminal.updates = bar.offer = UpdateOffer(
            bar,
            self._terminal.timers,
            running=self._running,
            at_night=self._settings.update_restart == "night",
        )
        if failed:
            log = str(start_log(failed))
            offer.fell_back(failed, log, lambda: _in_background(_say_told, failed))
        if last is not None:
            offer.remember(last)
        if self._looks:
            self._start_watch(offer)

    def _start_watch(self, offer: UpdateOffer) -> None:
        from medibook_desktop.services.update_watch import LookTimes, UpdateWatch

        post = self._terminal.runner.post

        def looked(look: Look | None) -> None:
            _note(look)
            post(offer.found, look)

        times = self._times or LookTimes(timedelta(minutes=self._settings.update_look_minutes))
        self._watch = UpdateWatch(looked, times=times, program=self._program)
        self._watch.start()


def _say_told(version: str) -> None:
    from medibook_desktop.foundation import staged_programs

    staged_programs.change_note(version, told=True)


def _in_background(function: Callable[[str], None], version: str) -> None:
    threading.Thread(target=function, args=(version,), name="staged programs").start()


def _note(look: Look | None) -> None:
    """For IT, who reads logs: the same sentences as the window has."""
    if look is None:
        _log("looking for a newer version failed")
    elif look.is_trouble:
        _log(
            "a newer version is not taken",
            reason_code=str(look.outcome),
            release=look.version,
            what=look.said,
        )
    else:
        from medibook_desktop.foundation.log_setup import get_logger

        get_logger(__name__).info(
            "looked for a newer version", state=str(look.outcome), release=look.version, what=look.said
        )


def _log(event: str, **more: str) -> None:
    from medibook_desktop.foundation.log_setup import get_logger

    get_logger(__name__).warning(event, **more)
