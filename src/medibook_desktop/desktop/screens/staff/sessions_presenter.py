"""Who is signed in where, and signing somebody out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.domain.accounts import OpenSession

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

REFRESH = 10.0


@dataclass(frozen=True, slots=True)
class SessionRow:
    session: OpenSession
    since: str
    where: str
    is_me: bool


class SessionsView(Protocol):
    def show_rows(self, rows: Sequence[SessionRow]) -> None: ...

    def show_can_end(self, can: bool, hint: str) -> None: ...


class SessionsPresenter:
    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: SessionsView,
        changes: ChangesMade,
        *,
        on_problem: Callable[[str, str], None],
    ) -> None:
        self._session = session
        self._accounts = session.clinic.accounts
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._changes = changes
        self._on_problem = on_problem
        self._timer: Timer | None = None

    def load(self) -> None:
        if self._timer is None:
            self._timer = self._timers.every(REFRESH, self.load)
        self._verbs.read(
            self._accounts.who_is_signed_in,
            self._loaded,
            lambda error: self._on_problem(*sentence(error)),
            latest_only="sessions",
            owner=self,
        )

    def rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def close(self) -> None:
        self.rest()
        self._verbs.drop(self)

    def selected(self, row: SessionRow | None) -> None:
        if row is None:
            self._view.show_can_end(False, translate("Staff", "Choose a line to sign somebody out."))
        elif row.is_me:
            self._view.show_can_end(
                False, translate("Staff", "This is you. Ctrl+Shift+Q signs you out here.")
            )
        else:
            self._view.show_can_end(
                True,
                translate(
                    "Staff",
                    "{name} is signed out at once, wherever that is, and may sign in again. To keep {name} out, "
                    "lock the account on the page Staff.",
                ).format(name=in_sentence(row.session.display_name)),
            )

    def end(self, row: SessionRow | None) -> None:
        if row is None or row.is_me:
            return
        username = row.session.username
        self._changes.make(
            lambda _request_id: self._accounts.end_sessions(username),
            translate("Staff", "{name} is signed out").format(name=in_sentence(row.session.display_name)),
            changes_of=lambda _ended: (),
            on_done=lambda _ended: self.load(),
        )

    def _loaded(self, sessions: Sequence[OpenSession]) -> None:
        now = self._session.now()
        self._view.show_rows([self._row(each, now) for each in sessions])

    def _row(self, each: OpenSession, now: datetime) -> SessionRow:
        since = when(each.since.astimezone(now.tzinfo), now.date())
        where = each.address or translate("Staff", "the server's own computer")
        is_me = each.username == self._session.me.username
        return SessionRow(each, since, where, is_me)
