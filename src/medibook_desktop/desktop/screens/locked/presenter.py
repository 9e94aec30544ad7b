"""Decides who may go on at a locked terminal: the same person where he was, or somebody else from the beginning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.countdown import Countdown
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence
from medibook_desktop.domain.errors import (
    DatabaseAway,
    MediBookError,
    ServerNotTrusted,
    SignInFailed,
    SignInThrottled,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import OpenClinic, Session


class LockedView(Protocol):
    def show_person(self, name: str, place: str, since: str, note: str) -> None: ...

    def show_somebody_else(self, other: bool) -> None: ...

    def show_working(self, working: bool) -> None: ...

    def show_problem(self, sentence: str, next_step: str) -> None: ...

    def show_password_problem(self, sentence: str, next_step: str) -> None: ...

    def show_wait(self, seconds: int) -> None:
        """So long nobody can try; 0: one may."""

    def clear_problem(self) -> None: ...


class LockedPresenter:
    """`on_unlocked`: the same person; `on_switched`: somebody else, whose session is open already."""

    def __init__(
        self,
        session: Session,
        open_clinic: OpenClinic,
        verbs: Verbs,
        timers: Timers,
        view: LockedView,
        *,
        since: datetime,
        on_unlocked: Callable[[], None],
        on_switched: Callable[[Session, str], None],
    ) -> None:
        self.session = session
        """Changes when a terminal that began without the database goes on with it."""
        self._open_clinic = open_clinic
        self._verbs = verbs
        self._view = view
        self._on_unlocked = on_unlocked
        self._on_switched = on_switched
        self._working = False
        self._closed = False
        self._wait = Countdown(timers, view.show_wait)
        name = session.me.display_name
        view.show_person(
            name,
            f"{session.terminal} · {session.info.name}",
            translate("Locked", "Locked since {time}").format(time=clock(since)),
            translate(
                "Locked",
                "What {name} has typed and not saved yet is shown to nobody else. It is thrown away when "
                "somebody else signs in.",
            ).format(name=in_sentence(name)),
        )

    def unlock(self, password: str) -> None:
        """By the same person: everything is as it was."""
        if not password:
            self._missing()
            return
        check = self.session.check_password
        self._try(lambda: check(password), lambda _nothing: self._unlocked(), is_own=True)

    def sign_in(self, username: str, password: str) -> None:
        """By somebody else; who types his own name again is taken for the same person."""
        username = username.strip()
        if not username or not password:
            self._missing()
            return
        if username == self.session.me.username:
            self.unlock(password)
            return
        self._try(
            lambda: self._open_clinic(username, password), lambda session: self._switched(session, password)
        )

    def close(self) -> None:
        self._closed = True
        self._wait.stop()

    # ----------------------------------------------------------------------------------------------------

    def _missing(self) -> None:
        self._view.show_password_problem(
            translate("SignIn", "User name or password is missing."), translate("SignIn", "Type both.")
        )

    def _try(
        self, call: Callable[[], object], done: Callable[[object], None], *, is_own: bool = False
    ) -> None:
        if self._working or self._wait.left > 0:
            return
        self._working = True
        self._view.clear_problem()
        self._view.show_working(True)

        def answered(answer: object) -> None:
            self._working = False
            self._view.show_working(False)
            done(answer)

        self._verbs.read(call, answered, lambda error: self._failed(error, is_own))

    def _unlocked(self) -> None:
        if not self._closed:
            self.close()
            self._on_unlocked()

    def _switched(self, session: object, password: str) -> None:
        if self._closed:  # the window was closed meanwhile
            self._verbs.read(session.clinic.close, lambda _: None)  # type: ignore[attr-defined]
            return
        self.close()
        self._on_switched(session, password)  # type: ignore[arg-type]

    def _failed(self, error: MediBookError, is_own: bool) -> None:
        self._working = False
        if self._closed:
            return
        self._view.show_working(False)
        said, next_step = sentence(error)
        if isinstance(error, SignInThrottled):
            self._wait.start(int(error.details["seconds"]))
        elif is_own and isinstance(error, SignInFailed) and error.template == SignInFailed().template:
            name = in_sentence(self.session.me.display_name)
            self._view.show_password_problem(
                translate("Locked", "This is not the password of {name}.").format(name=name),
                translate("Locked", "Type it again; an administrator can set a new one."),
            )
        elif isinstance(error, SignInFailed):
            self._view.show_password_problem(said, next_step)
        elif isinstance(error, DatabaseAway) and not isinstance(error, ServerNotTrusted):
            self._view.show_problem(
                said, translate("Locked", "Try again: MediBook goes on trying to reach it.")
            )
        else:
            self._view.show_problem(said, next_step)
