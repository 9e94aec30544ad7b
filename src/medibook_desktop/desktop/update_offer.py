"""Decides when a newer version is spoken of, and when the program starts again: never while somebody works."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from medibook_desktop.desktop.background.verbs import Timer, Timers
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.domain.update_looks import Look, Outcome
from medibook_desktop.foundation.staged_programs import is_newer

LOOKED_EVERY = 5.0
OFFERED_AFTER = 15.0
"""Seconds without a touch: a notice that pushes the agenda down under a moving hand is none."""
GOES_ON_AFTER = 3.0
"""The same for who has said "Start again now" and finished something first."""
_ASKED_AGAIN = 0.5
NIGHT_HOURS = (1, 5)
NIGHT_REST = 1800.0


class Busy(StrEnum):
    """Why a window is not to be closed now; found out by desk_at_rest.py."""

    OPEN = "open"
    """A box, a menu, a dialog; a time that is held for somebody on the telephone; somebody who signs in."""
    WORKING = "working"
    """Something is on its way to the server, or work of minutes runs."""
    AWAY = "away"
    """The database does not answer: the terminal shows the last it knows and notes what is said."""
    TYPED = "typed"
    """A field holds what somebody typed and nobody saved."""


class OfferView(Protocol):
    def busy(self) -> Busy | None: ...

    def seconds_at_rest(self) -> float: ...

    def is_covered(self) -> bool:
        """By the lock page: nothing is said there."""

    def is_administrator(self) -> bool:
        """Whoever is signed in."""

    def is_shown(self) -> bool: ...

    def show(self, kind: str, said: str, next_step: str, action: str = "") -> None:
        """Takes no focus; replaces what it said before."""

    def clear(self) -> None: ...

    def start_again(self) -> None:
        """Closes the window; the launcher starts the newest version."""


class UpdateOffer:
    """One for a window, from its first paint until it is closed; no widget is imported here."""

    def __init__(
        self,
        view: OfferView,
        timers: Timers,
        *,
        running: str,
        at_night: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        """`at_night`: the setting update_restart. `now` is this computer's wall clock."""
        self._view = view
        self._timers = timers
        self._running = running
        self._now = now
        # Forty desks of one clinic do not start again in the same minute of the night.
        first, last = (60 * hour for hour in NIGHT_HOURS)
        self._night_minute = random.uniform(first, last - 15) if at_night else None  # noqa: S311 - spreading load
        self._timer = timers.every(LOOKED_EVERY, self.look_round)
        self._soon: Timer | None = None
        self._look: Look | None = None
        self._ready = ""
        self._failed: tuple[str, str] | None = None
        self._trouble: Look | None = None
        self._said_trouble = ""
        self._closed_by_hand = ""
        self._shown = ""
        self._wanted = False
        self._may_lose = False
        self._on_told: Callable[[], None] = lambda: None

    @property
    def ready(self) -> str:
        """The version that waits for the next start; "" when there is none."""
        return self._ready

    def close(self) -> None:
        self._timer.cancel()
        if self._soon is not None:
            self._soon.cancel()

    # --- What has happened ------------------------------------------------------------------------------

    def remember(self, look: Look) -> None:
        """What was found before this window was opened: only for whoever asks."""
        self._look = look

    def found(self, look: Look | None) -> None:
        if look is None:
            return
        before, self._look = self._ready, look
        is_ready = look.outcome is Outcome.READY and is_newer(look.version, self._running)
        self._ready = look.version if is_ready else ""
        if before and self._shown == before != self._ready:
            self._shown = ""
            self._view.clear()  # a newer one still
        self._trouble = look if look.is_trouble else None

    def fell_back(self, version: str, log: str, on_told: Callable[[], None]) -> None:
        """`on_told` is called when it is on the screen."""
        self._failed, self._on_told = (version, log), on_told

    def closed_by_hand(self) -> None:
        """The person has read it."""
        if self._shown in (self._ready, "typed", "waits"):
            self._closed_by_hand = self._ready
        self._shown = ""
        self._wanted = False

    def acted(self) -> None:
        """The button of the notice."""
        if self._wanted:
            self._wanted = False
            self._closed_by_hand, self._shown = self._ready, ""
            self._view.clear()
        else:
            self._may_lose = self._shown == "typed"
            self.start_again()

    # --- Speaking of it ---------------------------------------------------------------------------------

    def look_round(self) -> None:
        if self._wanted or self._restarts_at_night():
            return
        say = self._next_to_say()
        if say is None or self._view.is_shown() or self._view.is_covered():
            return
        # The dearest question comes last: it looks at every field of the window.
        if self._view.seconds_at_rest() >= OFFERED_AFTER and self._view.busy() in (None, Busy.TYPED):
            say()

    def _next_to_say(self) -> Callable[[], None] | None:
        if self._failed is not None:
            return self._say_failed
        trouble = self._trouble
        if trouble is not None and trouble.said != self._said_trouble and self._view.is_administrator():
            return self._say_trouble
        return self._say_ready if self._ready and self._closed_by_hand != self._ready else None

    def _say_ready(self) -> None:
        self._show(
            self._ready, "info",
            translate("Updates", "MediBook {version} is ready.").format(version=self._ready),
            translate("Updates", "It starts with the next start of the program."),
            translate("Updates", "Start again now"),
        )  # fmt: skip

    def _say_trouble(self) -> None:
        if self._trouble is not None:
            self._said_trouble = self._trouble.said
            self._show("trouble", "warning", *self._words_of(self._trouble))

    def _say_failed(self) -> None:
        if self._failed is None:
            return
        (version, log), self._failed = self._failed, None
        self._show(
            "failed", "warning",
            translate("Updates", "MediBook {version} did not start on this computer; {running} goes on.").format(
                version=version, running=self._running
            ),
            translate("Updates", "Tell IT: what it said is in {path}").format(path=in_sentence(log)),
        )  # fmt: skip
        self._on_told()

    def _words_of(self, look: Look) -> tuple[str, str]:
        error = look.error
        return sentence(error) if error is not None else ("", "")

    def _show(self, what: str, kind: str, said: str, next_step: str, action: str = "") -> None:
        self._shown = what
        self._view.show(kind, said, next_step, action)

    # --- Starting again ---------------------------------------------------------------------------------

    def start_again(self) -> None:
        """Somebody said so. At once, or as soon as nobody would lose anything by it."""
        self._wanted = True
        self._go_on(GOES_ON_AFTER, is_first=True)

    def _go_on(self, rest: float, *, is_first: bool = False) -> None:
        self._soon = None
        if not self._wanted:
            return
        busy = self._view.busy()
        if busy is Busy.TYPED and self._may_lose:
            busy = None
        if busy is None and (is_first or self._view.seconds_at_rest() >= rest):
            self._wanted = False
            self._view.start_again()
            return
        if busy is Busy.TYPED:
            self._wanted = False
            self._show(
                "typed", "warning",
                translate("Updates", "Something that was typed is not saved, and would be lost."),
                translate("Updates", "Save it first, or start again all the same."),
                translate("Updates", "Start again all the same"),
            )  # fmt: skip
            return
        if self._shown != "waits" and not is_first:
            self._show(
                "waits", "info",
                translate("Updates", "MediBook starts again as soon as nothing is open or on its way."),
                "", translate("Updates", "Not now"),
            )  # fmt: skip
        self._soon = self._timers.once(_ASKED_AGAIN, lambda: self._go_on(rest))

    def _restarts_at_night(self) -> bool:
        if self._night_minute is None or not self._ready:
            return False
        now = self._now()
        minute = now.hour * 60 + now.minute
        is_time = self._night_minute <= minute < NIGHT_HOURS[1] * 60
        if not is_time or self._view.seconds_at_rest() < NIGHT_REST or self._view.busy() is not None:
            return False
        self._view.start_again()
        return True

    # --- For whoever asks -------------------------------------------------------------------------------

    def words(self) -> tuple[str, str]:
        """A sentence for the settings' page, and a second one that may be empty."""
        if self._ready:
            return (
                translate("Updates", "MediBook {version} is ready.").format(version=self._ready),
                translate("Updates", "It starts with the next start of the program."),
            )
        look = self._look
        if look is None:
            return translate("Updates", "MediBook looks for a newer version while it is open."), ""
        moment = when(look.at.astimezone(self._now().tzinfo), self._now().date())
        if look.error is not None:
            said, next_step = self._words_of(look)
            return said, " ".join((next_step, translate("Updates", "Last asked: {when}").format(when=moment)))
        if look.outcome is Outcome.GIVEN_UP:
            return (
                translate(
                    "Updates", "MediBook {version} did not start on this computer; {running} goes on."
                ).format(version=look.version, running=self._running),
                "",
            )
        return (
            translate("Updates", "This is the newest version."),
            translate("Updates", "Last asked: {when}").format(when=moment),
        )
