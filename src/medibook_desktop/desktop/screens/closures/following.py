"""The free times follow a change: made in the background, with progress; stopped and gone on with at will."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.schedules import Regenerated
from medibook_desktop.domain.slot_generation import GenerationProgress

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class FollowingView(Protocol):
    def show_progress(self, sentence: str, done: int, total: int) -> None: ...

    def show_after(self, sentence: str, action: str) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class SlotsFollowing:
    """One run at a time; what is saved meanwhile is done by a second run after it."""

    def __init__(
        self, clinic: Clinic, work: LongWork, view: FollowingView, *, on_show_list: Callable[[], None]
    ) -> None:
        """`on_show_list` opens the list of visits to move."""
        self._clinic = clinic
        self._work = work
        self._view = view
        self._on_show_list = on_show_list
        self._calls = 0
        self._again = False
        self._offers_list = False

    def start(self, calls: int) -> None:
        """`calls` visits have come on the list of those to move."""
        self._calls += calls
        started = self._work.start(
            lambda report, cancelled: self._clinic.schedules.catch_up(
                on_progress=report, cancelled=cancelled
            ),
            on_progress=self._progressed,
            on_done=self._done,
            on_error=self._failed,
        )
        self._again = not started

    def stop(self) -> None:
        self._work.cancel()

    def act(self) -> None:
        """The button beside the sentence."""
        if self._offers_list:
            self._calls = 0
            self._view.show_after("", "")
            self._on_show_list()
        else:
            self.start(0)

    def found_due(self, doctors: int) -> None:
        """Somebody left it unfinished, here or at another desk."""
        if doctors and not self._work.is_running:
            self._say_unfinished(doctors)

    def _progressed(self, progress: GenerationProgress) -> None:
        text = translate("Closures", "The free times follow: {doctor}, {done} of {total}").format(
            doctor=in_sentence(progress.doctor_name), done=progress.done, total=progress.total
        )
        self._view.show_progress(text, progress.done, progress.total)

    def _done(self, made: Regenerated) -> None:
        if self._again:
            self._again = False
            self.start(0)
            return
        if made.is_cancelled:
            self._say_unfinished(0)
            return
        self._offers_list = self._calls > 0
        if self._calls:
            self._view.show_after(
                translate(
                    "Closures",
                    "Times are up to date. %n visit(s) stand in closed time; the list proposes where to move them.",
                    "",
                    self._calls,
                ),
                translate("Closures", "Work through the list"),
            )
        else:
            self._view.show_after(
                translate("Closures", "The free times of %n doctor(s) are up to date.", "", made.doctors)
                if made.doctors
                else "",
                "",
            )

    def _say_unfinished(self, doctors: int) -> None:
        self._offers_list = False
        text = (
            translate("Closures", "The free times of %n doctor(s) are not up to date yet.", "", doctors)
            if doctors
            else translate("Closures", "Stopped. What was done stays; the rest is not up to date yet.")
        )
        self._view.show_after(text, translate("Closures", "Go on"))

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("error", *sentence(error))
        self._say_unfinished(0)
