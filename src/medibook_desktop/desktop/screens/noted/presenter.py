"""Decides what is noted while the database is away, what is sent when it is back, and what stays in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import when
from medibook_desktop.desktop.screens.noted.view import NotedRow, NotedView, OtherTime
from medibook_desktop.desktop.screens.noted.words import (
    age_words,
    intent_words,
    moment_words,
    remove_words,
    state_words,
)
from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, MediBookError, Unavailable
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.intents import Intent, IntentKind, IntentState, with_intents
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.services.downtime import CopiedColumns, Downtime, DowntimeStatus

OTHER_TIMES = 3


class NotedPresenter:
    """One a session. Noting and sending go over the write lane: in the order of the clicks."""

    def __init__(
        self,
        session: Session,
        downtime: Downtime,
        verbs: Verbs,
        changes: ChangesMade,
        *,
        is_away: Callable[[], bool],
        say: Callable[[str, str, str], None],
        on_noted: Callable[[], None],
    ) -> None:
        """`say(kind, sentence, next step)` shows a notice; `on_noted` is called when the list has changed."""
        self._session = session
        self._clinic = session.clinic
        self._downtime = downtime
        self._verbs = verbs
        self._changes = changes
        self._is_away = is_away
        self._say = say
        self._on_noted = on_noted
        self._doctors = session.by_id
        self._view: NotedView | None = None
        self._sending = False
        self.intents: tuple[Intent, ...] = ()
        self.status: DowntimeStatus | None = None

    # --- Noting -----------------------------------------------------------------------------------------

    @property
    def is_away(self) -> bool:
        return self._is_away()

    @property
    def can_note(self) -> bool:
        """A copy is there, so its key is, and what is noted on it can be kept beside it."""
        return self.status is not None and self.status.as_of is not None and self.status.problem is None

    def checked(self, new: NewPatient) -> NewPatient:
        from medibook_desktop.services.phone_numbers import (
            to_e164,
        )  # its tables are 0.1 s: for who needs them

        return replace(new, phone=to_e164(new.phone, self._session.info.country))

    def note(self, intent: Intent, text: str) -> None:
        said = translate("Noted", "Noted: {change}").format(change=text)

        def done(noted: Intent) -> None:
            self._reload()
            self._changes.remember(said, (), self._taking_back(noted.number))
            self.answered()

        self._verbs.write(lambda: self._downtime.note(intent), done, self._not_noted)

    def add_note(self, text: str) -> None:
        """Words for a person, kept until somebody has read them."""
        words = text.strip()
        if words:
            self.note(Intent(IntentKind.NOTE, new_request_id(), reason=words), words)

    def _not_noted(self, error: MediBookError) -> None:
        said, next_step = sentence(error)
        self._say("error", said, next_step)

    def _taking_back(self, number: int) -> TakeBack:
        downtime, bookings = self._downtime, self._clinic.bookings

        def take_back(request_id: UUID) -> Sequence[Change]:
            intent = downtime.intents.get(number)
            if intent is None:
                raise CannotUndo("This was taken off the list of notes already.")
            changes: Sequence[Change] = ()
            if intent.state is IntentState.DONE:
                if intent.undo_token is None:
                    raise CannotUndo()
                changes = bookings.undo(intent.undo_token, request_id).changes
            downtime.intents.remove(number)
            self._verbs.post(self._reload)
            return changes

        return take_back

    # --- Sending ----------------------------------------------------------------------------------------

    def answered(self) -> None:
        """The database answers: send what waits."""
        waits = any(i.state is IntentState.WAITING and i.kind is not IntentKind.NOTE for i in self.intents)
        if not waits or self._sending or self._is_away() or not self._downtime.can_send:
            return
        self._sending = True

        def done(sent: tuple[Intent, ...]) -> None:
            self._sending = False
            self._reload()
            self._tell(sent)
            self.answered()

        def failed(error: MediBookError) -> None:
            self._sending = False
            self._reload()
            if not isinstance(error, Unavailable):
                self._not_noted(error)

        self._verbs.write(self._downtime.send_all, done, failed)

    def _tell(self, sent: Sequence[Intent]) -> None:
        clashes = [intent for intent in sent if intent.state is IntentState.CLASH]
        done = len(sent) - len(clashes)
        if clashes:
            self._say(
                "warning",
                translate("Noted", "%n note(s) could not be carried out.", "", len(clashes)),
                translate("Noted", "Ctrl+Shift+N lists why, and the next free times."),
            )
        elif done:
            self._changes.remember(translate("Noted", "%n note(s) carried out.", "", done), (), None)

    # --- The list ---------------------------------------------------------------------------------------

    def show_in(self, view: NotedView) -> None:
        self._view = view
        self._show_rows()

    def loaded(self, intents: tuple[Intent, ...]) -> None:
        """What an earlier run of the program left."""
        self._take(intents)
        self.answered()

    def select(self, row: NotedRow | None) -> None:
        view = self._view
        intent = self._intent(row.number) if row is not None else None
        if view is None or row is None or intent is None or not row.wants_other_time:
            return
        slot_id = intent.slot_id

        def found(slots: list[Slot]) -> None:
            times = tuple(OtherTime(slot, self._time_words(slot)) for slot in slots[:OTHER_TIMES])
            view.show_other_times(row.number, times)

        self._verbs.read(
            lambda: self._clinic.availability.next_free_like(slot_id, OTHER_TIMES),
            found,
            lambda error: None,
            latest_only="noted.times",
            owner=self,
        )

    def try_again(self, number: int) -> None:
        self._change(number, lambda intent: replace(intent, state=IntentState.WAITING, clash=None))

    def take_other_time(self, number: int, slot: Slot) -> None:
        """The same wish at another time: a new request, because the old one asked for the old time."""

        def moved(intent: Intent) -> Intent:
            length = timedelta(minutes=slot.minutes)
            if intent.starts_at is not None and intent.ends_at is not None:
                length = timedelta(seconds=intent.ends_at.timestamp() - intent.starts_at.timestamp())
            return replace(
                intent,
                request_id=new_request_id(),
                slot_id=slot.id,
                slot_version=slot.version,
                doctor_id=slot.doctor_id,
                starts_at=slot.starts_at,
                ends_at=(slot.starts_at.astimezone(UTC) + length).astimezone(slot.starts_at.tzinfo),
                state=IntentState.WAITING,
                clash=None,
            )

        self._change(number, moved)

    def dealt_with(self, number: int) -> None:
        self._verbs.write(lambda: self._downtime.intents.remove(number), lambda _: self._reload())

    def undo(self, number: int) -> None:
        take_back = self._taking_back(number)
        intent = self._intent(number)
        if intent is None:
            return
        text = translate("Agenda", "Undone: {change}").format(change=self._words(intent))
        self._changes.make(take_back, text, changes_of=lambda changes: changes)

    def _change(self, number: int, new: Callable[[Intent], Intent]) -> None:
        def change() -> None:
            intent = self._downtime.intents.get(number)
            if intent is not None:
                self._downtime.intents.replace(new(intent))

        def done(_: None) -> None:
            self._reload()
            self.answered()

        self._verbs.write(change, done, self._not_noted)

    def _reload(self) -> None:
        self._take(self._downtime.intents.all())

    def _take(self, intents: tuple[Intent, ...]) -> None:
        self.intents = intents
        self._show_rows()
        self._on_noted()

    def _show_rows(self) -> None:
        if self._view is not None:
            self._view.show_rows(tuple(self._row(intent) for intent in self.intents))

    def _row(self, intent: Intent) -> NotedRow:
        clash = intent.clash is not None and intent.state is IntentState.CLASH
        tokens = {IntentState.WAITING: "warning", IntentState.DONE: "good", IntentState.CLASH: "danger"}
        noted = moment_words(intent.noted_at, self._today()) if intent.noted_at is not None else ""
        return NotedRow(
            number=intent.number,
            what=self._words(intent),
            noted=" · ".join(part for part in (noted, intent.noted_by) if part),
            state=state_words(intent),
            token=tokens[intent.state],
            remove_text=remove_words(intent),
            why=" ".join(sentence(intent.clash.error())) if clash and intent.clash is not None else "",
            can_retry=clash,
            can_undo=intent.state is IntentState.DONE and intent.undo_token is not None,
            wants_other_time=clash and intent.kind in (IntentKind.BOOK, IntentKind.MOVE),
        )

    def _intent(self, number: int) -> Intent | None:
        return next((intent for intent in self.intents if intent.number == number), None)

    def _words(self, intent: Intent) -> str:
        return intent_words(intent, self._doctors, self._today())

    def _time_words(self, slot: Slot) -> str:
        doctor = self._doctors.get(slot.doctor_id)
        return f"{when(slot.starts_at, self._today())} · {doctor.name if doctor is not None else ''}"

    def _today(self) -> date:
        return self._session.now().date()

    # --- The agenda while the database is away ------------------------------------------------------------

    def with_noted(self, columns: Sequence[DoctorDay]) -> tuple[DoctorDay, ...]:
        return tuple(with_intents(column, self.intents) for column in columns)

    def read(self, days: Sequence[date], doctor_ids: Sequence[int]) -> CopiedColumns:
        return self._downtime.read(days, doctor_ids)

    def away_words(self, read_at: datetime | None) -> str:
        now = self._session.now()
        said = []
        if read_at is not None:
            # What is on screen was kept live as long as the copy was.
            if self.status is not None and self.status.as_of is not None:
                read_at = max(read_at, self.status.as_of.astimezone(now.tzinfo))
            said.append(
                translate("Noted", "You see the agenda as it was at {time} ({age}).").format(
                    time=moment_words(read_at, now.date()), age=age_words(now - read_at)
                )
            )
        if self.status is not None and self.status.as_of is not None:
            as_of = self.status.as_of.astimezone(now.tzinfo)
            said.append(
                translate("Noted", "Other days: from the downtime copy, {time}.").format(
                    time=moment_words(as_of, now.date())
                )
            )
        if self.can_note:
            said.append(translate("Noted", "What you do is noted, and sent when the database is back."))
        else:
            said.append(translate("Noted", "Nothing can be changed; MediBook goes on trying."))
        return " ".join(said)

    # --- The status line ----------------------------------------------------------------------------------

    def copy_words(self) -> tuple[str, str]:
        """(text, tooltip) of the status line."""
        status = self.status
        if status is None:
            return "", ""
        tooltip = ""
        if status.problem is not None:
            tooltip = " ".join(sentence(status.problem))
        elif status.in_file:
            tooltip = translate(
                "Noted",
                "This computer has no keyring: the copy's key lies in a file that only you can read.",
            )
        if status.unreadable_notes:
            unread = translate(
                "Noted",
                "%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.",
                "",
                status.unreadable_notes,
            )
            tooltip = f"{tooltip} {unread}".strip()
        if status.as_of is None:
            if status.problem is None:
                return translate("Noted", "Downtime copy: being made"), tooltip
            return translate("Noted", "Downtime copy: none, see here"), tooltip
        time = moment_words(status.as_of.astimezone(self._session.now().tzinfo), self._today())
        text = translate("Noted", "Downtime copy: {time}, %n day(s)", "", status.days).format(time=time)
        return text, tooltip

    def noted_words(self) -> str:
        waiting = sum(1 for intent in self.intents if intent.state is IntentState.WAITING)
        clashes = sum(1 for intent in self.intents if intent.state is IntentState.CLASH)
        said = []
        if waiting:
            said.append(translate("Noted", "%n note(s) not sent", "", waiting))
        if clashes:
            said.append(translate("Noted", "%n note(s) not possible", "", clashes))
        return " · ".join(said)
