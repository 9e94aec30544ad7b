"""Decides what the agenda shows: which day, which doctors, how fresh, and what to read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.noting import AgendaDowntime
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.shard_words import region_words
from medibook_desktop.desktop.language.sorting import specialties_of
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.agenda import away
from medibook_desktop.desktop.screens.agenda.live_words import DATABASE_AWAY, live_words
from medibook_desktop.desktop.screens.agenda.news import news
from medibook_desktop.desktop.screens.agenda.view import AgendaKept, AgendaView
from medibook_desktop.domain.agenda import AgendaDay, DoctorDay, Hold
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import DatabaseAway, MediBookError
from medibook_desktop.domain.people import Doctor

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.services.downtime import CopiedColumns
    from medibook_desktop.services.live_state import LiveState
    from medibook_desktop.services.live_subscription import Subscription

RETRY = 2.0
NOW_EVERY = 20.0


class AgendaPresenter:
    """Old rows stay until new ones are there; a live change reads only the doctor-days that it names."""

    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: AgendaView,
        *,
        specialty: str = "",
        on_columns: Callable[[Sequence[DoctorDay]], None] = lambda columns: None,
        on_first_shown: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._clinic = session.clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._on_columns = on_columns
        self._on_first_shown: Callable[[], None] | None = on_first_shown
        self.day = session.now().date()
        self.mode = "day"
        self.week_doctor: Doctor | None = None
        specialties = specialties_of(session.doctors)
        self.specialty = specialty if specialty in specialties else ""
        self._columns: dict[tuple[int, date], DoctorDay] = {}
        self._read_at: datetime | None = None
        self.select_when_shown: int | None = None
        self._stale: set[tuple[int, date]] = set()
        self._loading = False
        self._refreshing = False
        self._generation = 0
        self._retry: Timer | None = None
        self._away = False
        self._subscription: Subscription | None = None
        self._closed = False
        self.downtime: AgendaDowntime | None = None  # what is shown while the database is away
        self._shown: away.Wanted | None = None
        self._notice = away.AwayNotice(view)
        self._now_timer = timers.every(NOW_EVERY, self._show_now)
        view.show_specialties(specialties, self.specialty)
        view.show_mode(self.mode)

    # --- What to show ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Subscribes first and reads then, so that nothing falls between the two."""
        self._verbs.read(self._subscribe, self._subscribed, lambda error: None)
        self.load()

    def close(self) -> None:
        self._closed = True
        self._now_timer.cancel()
        self._cancel_retry()
        self._verbs.drop(self)
        if self._subscription is not None:
            self._subscription.close()

    def keep(self) -> AgendaKept:
        """For the presenter that follows this one on the same session (another language was chosen)."""
        return AgendaKept(self.day, self.mode, self.week_doctor, tuple(self._columns.values()), self._read_at)

    def take_over(self, kept: AgendaKept) -> None:
        """Before `start`: shows what the one before showed, until it is read again."""
        self.day, self.mode, self.week_doctor = kept.day, kept.mode, kept.week_doctor
        self._view.show_mode(kept.mode)
        if not kept.columns:
            return
        self._read_at = kept.read_at
        self._columns = {(column.doctor.id, column.day): column for column in kept.columns}
        zone = self._session.info.zone
        if kept.mode == "week":
            self._view.show_week(kept.columns, zone, ())
        else:
            self._view.show_day(AgendaDay(kept.day, zone, kept.columns), ())
        away.show_whether_empty(self._view, kept.columns, is_away=False)
        self._show_now()

    def shown_doctors(self) -> tuple[Doctor, ...]:
        if self.mode == "week":
            return (self._doctor_of_week(),) if self._session.doctors else ()
        doctors = (*self._session.doctors, *self._session.retired)
        return tuple(d for d in doctors if not self.specialty or d.specialty == self.specialty)

    def shown_days(self) -> tuple[date, ...]:
        return away.week_of(self.day) if self.mode == "week" else (self.day,)

    def column(self, doctor_id: int, day: date) -> DoctorDay | None:
        return self._columns.get((doctor_id, day))

    @property
    def is_read_only(self) -> bool:
        return self._away

    def go_to(self, day: date, *, select_booking: int | None = None) -> None:
        self.day = day
        self.select_when_shown = select_booking
        self.load()

    def go_today(self) -> None:
        self.go_to(self._session.now().date())

    def step(self, direction: int) -> None:
        self.go_to(self.day + timedelta(days=direction * len(self.shown_days())))

    def set_mode(self, mode: str, doctor: Doctor | None = None) -> None:
        if doctor is not None:
            self.week_doctor = doctor
        self.mode = mode
        self._view.show_mode(mode)
        self.load()

    def show_day_of(self, day: date, *, select_booking: int | None = None) -> None:
        self.mode = "day"
        self._view.show_mode(self.mode)
        self.go_to(day, select_booking=select_booking)

    def select_soon(self, booking_id: int) -> None:
        """Select it when it is next painted (it was just booked here)."""
        self.select_when_shown = booking_id

    def set_specialty(self, specialty: str) -> None:
        if specialty == self.specialty:
            return
        self.specialty = specialty
        self.load()

    def _doctor_of_week(self) -> Doctor:
        return self.week_doctor or self._session.doctors[0]

    # --- Reading --------------------------------------------------------------------------------------

    def load(self) -> None:
        """Everything that is on screen, afresh."""
        self._cancel_retry()
        self._generation += 1
        self._loading = True
        self._stale.clear()
        days = self.shown_days()
        doctor_ids = [doctor.id for doctor in self.shown_doctors()]
        mode, here = self.mode, self._session.info.id
        whose = self._doctor_of_week().name if mode == "week" and doctor_ids else ""
        self._view.show_heading(days[0], days[-1], whose)
        self._view.show_busy(True)
        if self._away:
            self._show_copy()  # at once: the database may take its time to say no
        if self._subscription is not None:
            self._subscription.watch(days, doctor_ids)

        def read() -> tuple[str, Sequence[DoctorDay], list[Hold]]:
            columns: Sequence[DoctorDay]
            if mode == "week":
                columns = self._clinic.agenda.week(doctor_ids[0], days[0])
            else:
                columns = away.working_first(self._clinic.agenda.day(days[0], doctor_ids).columns, here)
            return mode, columns, [hold for day in days for hold in self._clinic.holds.on_day(day)]

        self._verbs.read(read, self._loaded, self._load_failed, latest_only="agenda.load", owner=self)

    def _loaded(self, answer: tuple[str, Sequence[DoctorDay], list[Hold]]) -> None:
        mode, columns, holds = answer
        self._loading = False
        self._view.show_busy(False)
        self._came_back()
        self._show(mode, columns, holds)
        self._saw(columns)
        self._refresh_stale()

    def _wanted(self) -> away.Wanted:
        return self.mode, self.shown_days(), tuple(doctor.id for doctor in self.shown_doctors())

    def _show(self, mode: str, columns: Sequence[DoctorDay], holds: Sequence[Hold]) -> None:
        self._shown = self._wanted()
        self._columns = {(column.doctor.id, column.day): column for column in columns}
        columns = self._with_noted(columns)
        zone = self._session.info.zone
        if mode == "week":
            self._view.show_week(columns, zone, holds)
        else:
            self._view.show_day(AgendaDay(self.day, zone, tuple(columns)), holds)
        self._show_now()
        away.show_whether_empty(self._view, columns, is_away=self._away)
        self._select_what_was_asked_for()
        self.select_when_shown = None
        self._on_columns(columns)
        if self._on_first_shown is not None:
            first_shown, self._on_first_shown = self._on_first_shown, None
            first_shown()

    def _with_noted(self, columns: Sequence[DoctorDay]) -> Sequence[DoctorDay]:
        return self.downtime.with_noted(columns) if self.downtime is not None else columns

    def show_noted(self) -> None:
        """Something was noted, or sent: the same columns with what is noted now."""
        columns = self._with_noted(tuple(self._columns.values()))
        self._view.replace_columns(columns)
        self._on_columns(columns)
        if self._away:
            self._notice.tell(self._read_at, self.downtime)

    def _load_failed(self, error: MediBookError) -> None:
        self._loading = False
        self._refreshing = False
        self._view.show_busy(False)
        said, next_step = sentence(error)
        if not isinstance(error, DatabaseAway):
            self._view.show_notice("error", said, next_step)
            return
        self._away = True
        self._notice.sentence = said
        self._view.show_read_only(self.downtime is None or not self.downtime.can_note)
        self._view.show_database(translate("Agenda", "Database: away"), said)
        self._notice.tell(self._read_at, self.downtime)
        self._show_copy()
        self._cancel_retry()
        if not self._closed:
            self._retry = self._timers.once(RETRY, self.load)

    def _show_copy(self) -> None:
        """Other days and doctors than those on screen come from the downtime copy."""
        wanted = self._wanted()
        if self.downtime is None or wanted == self._shown:
            return

        def read(copied: CopiedColumns) -> None:
            if self._away and wanted == self._wanted():
                columns = copied.columns if wanted[0] == "week" else away.working_first(copied.columns, 0)
                self._read_at = copied.as_of if columns else self._read_at
                self._show(wanted[0], columns, ())
                self._notice.tell(self._read_at, self.downtime)

        self._verbs.read(
            away.reading(self.downtime, wanted),
            read,
            self._notice.tell_unusable,
            latest_only="agenda.copy",
            owner=self,
        )

    def _came_back(self) -> None:
        self._read_at = self._session.now()
        if self._away:
            self._away = False
            self._view.show_read_only(False)
            self._notice.end()
            self._view.announce(translate("Agenda", "The database is back; the agenda is up to date."))
        self._view.show_database(translate("Agenda", "Database: connected"), "")
        if self.downtime is not None:
            self.downtime.answered()

    def _cancel_retry(self) -> None:
        if self._retry is not None:
            self._retry.cancel()
            self._retry = None

    def _saw(self, columns: Sequence[DoctorDay]) -> None:
        if self._subscription is None:
            return
        for day in {column.day for column in columns}:
            self._subscription.saw(day, {c.doctor.id: c.version for c in columns if c.day == day})

    def _show_now(self) -> None:
        self._view.show_now(self._session.now())
        if self._away and self.downtime is not None:
            self._notice.tell(self._read_at, self.downtime)  # how long ago that was

    # --- Live -----------------------------------------------------------------------------------------

    def _subscribe(self) -> Subscription:
        post = self._verbs.post
        days = self.shown_days()
        return self._clinic.live.subscribe(
            days,
            [doctor.id for doctor in self.shown_doctors()],
            lambda changes: post(self.changes_arrived, tuple(changes)),
            lambda state: post(self.live_state, state),
            lambda: post(self.everything_is_stale),
        )

    def _subscribed(self, subscription: Subscription) -> None:
        if self._closed:
            subscription.close()
            return
        self._subscription = subscription
        subscription.watch(self.shown_days(), [doctor.id for doctor in self.shown_doctors()])

    def live_state(self, state: LiveState) -> None:
        if self._closed:
            return
        self._view.show_live(*live_words(state, self._session.info.tz))
        self._view.show_regions(*region_words(state.down, self._session.info.tz))
        if state.why == DATABASE_AWAY and not self._away:
            self.load()  # says on the screen what is so, and goes on trying

    def everything_is_stale(self) -> None:
        if not self._closed:
            self._stale.update(self._columns)
            self._read_holds()
            self._refresh_stale()

    def changes_arrived(self, changes: Iterable[Change]) -> None:
        """From another desk or from this one: the same last step (DESIGN 6.3)."""
        if self._closed:
            return
        told = news(changes, self._columns, self._wanted())
        self._stale |= told.stale
        if told.is_new_column:
            self.load()
        if told.holds:
            self._read_holds()
        self._refresh_stale()

    def _refresh_stale(self) -> None:
        """One read at a time: what arrives meanwhile is read together by the next one."""
        if not self._stale or self._loading or self._refreshing or self._closed:
            return
        stale, self._stale = self._stale, set()
        self._refreshing = True
        generation = self._generation
        wanted = sorted(stale)

        def read() -> Sequence[DoctorDay]:
            return self._clinic.agenda.columns(wanted)

        def done(columns: Sequence[DoctorDay]) -> None:
            self._refreshing = False
            if generation == self._generation:
                self._replace(columns)
            self._refresh_stale()

        def failed(error: MediBookError) -> None:
            self._stale |= stale
            self._load_failed(error)

        self._verbs.read(read, done, failed, owner=self)

    def _replace(self, columns: Sequence[DoctorDay]) -> None:
        self._came_back()
        for column in columns:
            self._columns[(column.doctor.id, column.day)] = column
        self._saw(columns)
        columns = self._with_noted(columns)
        # An offer's countdown is counted from this moment, not from the last tick.
        self._show_now()
        self._view.replace_columns(columns)
        self._select_what_was_asked_for()
        self._on_columns(columns)

    def _select_what_was_asked_for(self) -> None:
        if self.select_when_shown is not None and self._view.select_booking(self.select_when_shown):
            self.select_when_shown = None

    def _read_holds(self) -> None:
        days = self.shown_days()
        self._verbs.read(
            lambda: [hold for day in days for hold in self._clinic.holds.on_day(day)],
            self._view.show_holds,
            lambda error: None,
            latest_only="agenda.holds",
            owner=self,
        )
