"""Decides which rooms a visit is offered, and changes its room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.rooms import RoomChoice

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A line of the box; `room_id` is None for "no room"."""

    room_id: int | None
    text: str
    is_its_own: bool = False
    is_possible: bool = True


class RoomView(Protocol):
    def show_rooms(self, title: str, rows: tuple[RoomRow, ...]) -> None: ...


class RoomPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        changes: ChangesMade,
        view: RoomView,
        *,
        on_not_opened: Callable[[], None] = lambda: None,
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._changes = changes
        self._view = view
        self._on_not_opened = on_not_opened
        self._visit: Appointment | None = None
        self._names: dict[int | None, str] = {}

    def ask(self, visit: Appointment) -> None:
        """Reads which rooms are free at the visit's time; the box opens with the answer."""
        self._visit = visit

        def read(choices: tuple[RoomChoice, ...]) -> None:
            if self._visit is visit:
                self._show(visit, choices)

        def failed(error: MediBookError) -> None:
            self._on_not_opened()
            self._changes.say(error)

        self._verbs.read(
            lambda: self._clinic.rooms.for_visit(visit.booking_id),
            read,
            failed,
            latest_only="rooms",
            owner=self,
        )

    def choose(self, room_id: int | None) -> None:
        visit, self._visit = self._visit, None
        if visit is None or room_id == visit.room_id:
            return
        name = in_sentence(visit.patient_name)
        text = translate("Rooms", "{name} has no room now").format(name=name)
        if room_id is not None:
            text = translate("Rooms", "{name}: {room}").format(name=name, room=self._names.get(room_id, ""))

        self._changes.make(
            lambda request_id: self._clinic.bookings.set_room(
                visit.booking_id, visit.version, room_id, request_id
            ),
            text,
            changes_of=lambda booked: booked.changes,
            take_back=lambda booked: (
                lambda request_id: self._clinic.bookings.undo(booked, request_id).changes
            ),
        )

    def close(self) -> None:
        self._visit = None
        self._verbs.drop(self)

    def _show(self, visit: Appointment, choices: tuple[RoomChoice, ...]) -> None:
        self._names = {choice.room.id: choice.room.name for choice in choices}
        title = translate("Rooms", "Room for {name}, {time}").format(
            name=in_sentence(visit.patient_name), time=clock(visit.starts_at)
        )
        rows = [self._row(choice) for choice in choices]
        if visit.room_id is not None:
            rows.append(RoomRow(None, translate("Rooms", "No room")))
        self._view.show_rooms(title, tuple(rows))

    def _row(self, choice: RoomChoice) -> RoomRow:
        text = choice.room.name
        if choice.taken_until is not None:
            text = translate("Rooms", "{room} · {doctor} until {time}").format(
                room=choice.room.name, doctor=choice.taken_by, time=clock(choice.taken_until)
            )
        return RoomRow(choice.room.id, text, choice.is_its_own, choice.is_free)
