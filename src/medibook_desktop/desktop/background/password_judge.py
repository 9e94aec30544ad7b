"""The line under a new password while it is typed: judged on a thread, once typing pauses; no Qt here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.sign_in_words import strength_words

if TYPE_CHECKING:
    from medibook_desktop.services.password_check import Judgement

PAUSE = 0.15


class PasswordJudge:
    """`show` gets the strength (0 to 4, -1 for none), what is said of it, and what would do."""

    def __init__(
        self,
        verbs: Verbs,
        timers: Timers,
        judge: Callable[[str], Judgement],
        show: Callable[[int, str, str], None],
    ) -> None:
        self._verbs = verbs
        self._timers = timers
        self._judge = judge
        self._show = show
        self._timer: Timer | None = None

    def typed(self, password: str) -> None:
        self.stop()
        if not password:
            self._verbs.drop(self)
            self._show(-1, "", "")
            return
        self._timer = self._timers.once(PAUSE, lambda: self._ask(password))

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _ask(self, password: str) -> None:
        self._timer = None
        judge = self._judge
        # Not judged, not shown: the answer that counts comes when it is saved.
        self._verbs.read(
            lambda: judge(password), self._judged, lambda _error: None, latest_only="password", owner=self
        )

    def _judged(self, judgement: Judgement) -> None:
        if judgement.problem is None:
            self._show(judgement.strength, strength_words(judgement.strength), "")
        else:
            self._show(min(judgement.strength, 1), *sentence(judgement.problem))
