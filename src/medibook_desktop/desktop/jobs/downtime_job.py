"""Downtime: the copy is kept, shown when the database is away, and what was noted is sent when it is back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.noted.presenter import NotedPresenter
from medibook_desktop.desktop.widgets.places import Place
from medibook_desktop.domain.errors import DatabaseAway, MediBookError
from medibook_desktop.domain.intents import Intent

if TYPE_CHECKING:
    from medibook_desktop.desktop.jobs.downtime_pdfs import DowntimePdfs
    from medibook_desktop.desktop.screens.noted.screen import NotedScreen
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.services.downtime import DowntimeStatus

START_AFTER = 2.0
"""The first minute belongs to the person: the copy is begun when the day is on the screen."""
STATUS_EVERY = 30.0
CLOCK_EVERY = 3600.0
REOPEN_EVERY = 3.0
PDF_EVERY = 20.0
"""A busy day changes every few seconds; its PDF follows in steps."""
WRONG_CLOCK = timedelta(minutes=2)


class DowntimeJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._downtime = desk.session.clinic.downtime
        self._place_is_there = False
        self._closed = False
        self._timers = [desk.timers.once(START_AFTER, self._check_clock)]
        self._timers.append(desk.timers.every(CLOCK_EVERY, self._check_clock))
        self._reopening = False
        self.presenter: NotedPresenter | None = None
        self._pdfs: DowntimePdfs | None = None
        if self._downtime is None:
            return
        self.presenter = NotedPresenter(
            desk.session,
            self._downtime,
            desk.verbs,
            desk.changes,
            is_away=lambda: desk.agenda.is_read_only,
            say=lambda kind, said, next_step: desk.view.notice.show_notice(kind, said, next_step),
            on_noted=self._noted_changed,
        )
        desk.actions.noting = self.presenter
        desk.booking.noting = self.presenter
        desk.agenda.downtime = self.presenter
        self._pdfs = self._make_pdfs()
        is_offline = desk.session.reopen is not None
        self._timers.append(desk.timers.once(0.0 if is_offline else START_AFTER, self._start))
        self._timers.append(desk.timers.every(STATUS_EVERY, self._read_status))
        if is_offline:
            self._timers.append(desk.timers.every(REOPEN_EVERY, self._reopen))

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"go.noted": self._go_noted}

    def close(self) -> None:
        self._closed = True
        for timer in self._timers:
            timer.cancel()
        self._desk.verbs.drop(self)
        for owner in (self.presenter, self._pdfs):
            if owner is not None:
                self._desk.verbs.drop(owner)

    # --- The copy ---------------------------------------------------------------------------------------

    def _start(self) -> None:
        downtime, presenter, post = self._downtime, self.presenter, self._desk.verbs.post
        if downtime is None or presenter is None:
            return

        def start() -> tuple[tuple[Intent, ...], DowntimeStatus]:
            intents = downtime.start(
                lambda: post(self._read_status), lambda day: post(self._day_written, day)
            )
            return intents, downtime.status()

        def started(answer: tuple[tuple[Intent, ...], DowntimeStatus]) -> None:
            intents, status = answer
            self._show_status(status)
            presenter.loaded(intents)

        self._desk.verbs.read(start, started, self._desk_error, owner=self)

    def _read_status(self) -> None:
        downtime = self._downtime
        if downtime is None or self._closed:
            return
        self._desk.verbs.read(
            downtime.status, self._show_status, self._desk_error, latest_only="downtime", owner=self
        )

    def _show_status(self, status: DowntimeStatus) -> None:
        presenter = self.presenter
        if presenter is None or self._closed:
            return
        could_note, presenter.status = presenter.can_note, status
        self._desk.view.status.set_part("downtime", *presenter.copy_words())
        if could_note != presenter.can_note and self._desk.agenda.is_read_only:
            self._desk.view.agenda.show_read_only(not presenter.can_note)

    def _day_written(self, day: date) -> None:
        if self._pdfs is not None:
            self._pdfs.day_changed(day)

    def _write_pdfs(self) -> None:
        if self._pdfs is not None:
            self._pdfs.write_due()

    def _make_pdfs(self) -> DowntimePdfs | None:
        """None unless the clinic wants them: they can be read by everybody who may read this user's files."""
        folder = self._downtime.pdf_folder if self._downtime is not None else None
        if self._downtime is None or folder is None or self._session.reopen is not None:
            return None
        from medibook_desktop.desktop.jobs.downtime_pdfs import DowntimePdfs
        from medibook_desktop.desktop.printing.paper import Paper, usual_paper

        def paper() -> Paper:
            chosen = self._desk.memory.values.paper
            return Paper(chosen) if chosen in set(Paper) else usual_paper(self._session.info.country)

        self._timers.append(self._desk.timers.every(PDF_EVERY, self._write_pdfs))
        return DowntimePdfs(
            self._session, self._downtime, folder, self._desk.verbs, paper=paper, on_error=self._desk_error
        )

    def _desk_error(self, error: MediBookError) -> None:
        self._desk.view.status.set_part(
            "downtime", translate("Noted", "Downtime copy: none, see here"), " ".join(sentence(error))
        )

    # --- What is noted ----------------------------------------------------------------------------------

    def _noted_changed(self) -> None:
        presenter = self.presenter
        if presenter is None or self._closed:
            return
        if presenter.intents:
            self._add_place()
        self._desk.view.status.set_part(
            "noted", presenter.noted_words(), translate("Noted", "Ctrl+Shift+N lists them.")
        )
        self._desk.agenda.show_noted()

    def _add_place(self) -> None:
        """In the rail from the first note on: most days nobody needs it."""
        if not self._place_is_there:
            self._place_is_there = True
            name = translate("Noted", "Noted")
            self._desk.view.places.add(Place("noted", "noted", name, "", self._make_screen))

    def _make_screen(self) -> NotedScreen:
        from medibook_desktop.desktop.screens.noted.screen import NotedScreen

        screen, presenter = NotedScreen(), self.presenter
        if presenter is not None:
            screen.selected.connect(presenter.select)
            screen.retry_requested.connect(presenter.try_again)
            screen.dealt_with.connect(presenter.dealt_with)
            screen.undo_requested.connect(presenter.undo)
            screen.other_time_chosen.connect(presenter.take_other_time)
            screen.note_written.connect(presenter.add_note)
            presenter.show_in(screen)
        return screen

    def _go_noted(self) -> None:
        if self.presenter is None:
            self._desk.view.toast.show_toast(
                translate("Noted", "This terminal keeps no downtime copy, so nothing is noted.")
            )
            return
        self._add_place()
        self._desk.view.places.open("noted").setFocus()

    # --- Started without the database -------------------------------------------------------------------

    def _reopen(self) -> None:
        reopen = self._session.reopen
        if reopen is None or self._reopening or self._closed:
            return
        self._reopening = True

        def opened(session: Session) -> None:
            self._reopening = False
            if self._closed:
                session.clinic.close()
            else:
                self._desk.replace_session(session)

        def failed(error: MediBookError) -> None:
            self._reopening = False
            if not isinstance(error, DatabaseAway) and not self._closed:
                self._desk.leave_session(error)

        self._desk.verbs.read(reopen, opened, failed)

    # --- The clock --------------------------------------------------------------------------------------

    def _check_clock(self) -> None:
        self._desk.verbs.read(
            self._session.clinic.server_clock.ahead, self._clock_read, lambda error: None, owner=self
        )

    def _clock_read(self, ahead: timedelta) -> None:
        before, self._session.clock.ahead = self._session.clock.ahead, ahead
        if abs(ahead) < WRONG_CLOCK:
            return
        minutes = round(abs(ahead).total_seconds() / 60)
        if ahead > timedelta():
            said = translate(
                "Noted", "This computer's clock is %n minute(s) behind the server's.", "", minutes
            )
        else:
            said = translate(
                "Noted", "This computer's clock is %n minute(s) ahead of the server's.", "", minutes
            )
        if abs(ahead - before) > WRONG_CLOCK:
            self._desk.view.agenda.show_now(self._session.now())
        self._desk.view.notice.show_notice(
            "warning",
            said,
            translate(
                "Noted",
                "MediBook goes by the server's. Set this computer's clock, or tell your administrator.",
            ),
        )
