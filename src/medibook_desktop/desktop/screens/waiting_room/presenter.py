"""Decides what the waiting room shows of the day, and what the keys do to the chosen line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.language.sorting import by_name
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, number
from medibook_desktop.desktop.screens.waiting_room.rows import WaitingRow, row_of
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.waiting import (
    OPEN_GROUPS,
    WaitingCounts,
    WaitingLimits,
    WaitingRoomDay,
    WalkIn,
    WalkInChanged,
    WalkInStatus,
    counts_of,
    lines_of,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure above the list: what it counts, the number, and the ink ("" for the usual one)."""

    text: str
    count: str
    token: str = ""


class WaitingRoomView(Protocol):
    def show_rows(self, rows: tuple[WaitingRow, ...]) -> None: ...

    def show_counts(self, counts: tuple[Counted, ...]) -> None: ...

    def show_doctors(self, doctors: tuple[tuple[str, int], ...], chosen: int) -> None: ...

    def show_nothing(self, title: str, sentence: str) -> None: ...


class WaitingRoomPresenter:
    """`show` gets the day whenever it was read, and once more as the minutes pass."""

    def __init__(
        self,
        clinic: Clinic,
        view: WaitingRoomView,
        changes: ChangesMade,
        *,
        doctors: Sequence[Doctor],
        now: Callable[[], datetime],
        limits: Callable[[], WaitingLimits],
        advance: Callable[[Appointment, BookingStatus], None],
        on_show_visit: Callable[[Appointment], None],
        on_give_time: Callable[[WalkIn], None],
    ) -> None:
        self._clinic = clinic
        self._view = view
        self._changes = changes
        self._now = now
        self._limits = limits
        self._advance = advance
        self._on_show_visit = on_show_visit
        self._on_give_time = on_give_time
        self._room: WaitingRoomDay | None = None
        self._doctor_id = 0
        self._is_whole_day = False
        self.set_doctors(doctors)

    def set_doctors(self, doctors: Sequence[Doctor]) -> None:
        """Who may be chosen, and what they are called."""
        self._doctors = {doctor.id: doctor.name for doctor in doctors}
        self._doctor_id = self._doctor_id if self._doctor_id in self._doctors else 0
        names = by_name(doctors, lambda doctor: doctor.name)
        self._view.show_doctors(tuple((doctor.name, doctor.id) for doctor in names), self._doctor_id)
        self._draw()

    # --- What is shown ----------------------------------------------------------------------------------

    def show(self, room: WaitingRoomDay) -> None:
        self._room = room
        self._draw()

    def set_doctor(self, doctor_id: int) -> None:
        """0 is all of them."""
        self._doctor_id = doctor_id
        self._draw()

    def set_whole_day(self, whole_day: bool) -> None:
        """Who is done and who did not come, too."""
        self._is_whole_day = whole_day
        self._draw()

    def _draw(self) -> None:
        if self._room is None:
            return
        lines = lines_of(self._room, self._now(), self._limits())
        if self._doctor_id:
            # Who has no doctor yet may become anybody's.
            lines = tuple(line for line in lines if line.doctor_id in (None, self._doctor_id))
        self._view.show_counts(_figures(counts_of(lines)))
        shown = tuple(line for line in lines if self._is_whole_day or line.group in OPEN_GROUPS)
        self._view.show_rows(tuple(row_of(line, self._doctors) for line in shown))
        if shown:
            self._view.show_nothing("", "")
        else:
            self._view.show_nothing(
                translate("Waiting", "Nobody is waiting"),
                translate(
                    "Waiting",
                    "A on a visit in the agenda marks who has come; F8 is for somebody who comes without a time.",
                ),
            )

    # --- Keys -------------------------------------------------------------------------------------------

    def step(self, row: WaitingRow, status: BookingStatus) -> None:
        if row.line.visit is not None:
            self._advance(row.line.visit.visit, status)

    def activate(self, row: WaitingRow) -> None:
        """Enter: a visit is shown in the agenda; who has no time gets one."""
        if row.line.visit is not None:
            self._on_show_visit(row.line.visit.visit)
        elif row.line.walk_in is not None:
            self._on_give_time(row.line.walk_in)

    def call(self, row: WaitingRow) -> None:
        """To the desk, and back when it was called by mistake."""
        walk_in = row.line.walk_in
        if walk_in is None:
            return
        name, ticket = in_sentence(walk_in.patient_name), number(walk_in.ticket)
        if walk_in.status is WalkInStatus.CALLED:
            text = translate("Waiting", "{name} waits again").format(name=name)
            self._set(walk_in, WalkInStatus.WAITING, text)
        else:
            text = translate("Waiting", "Number {ticket}, {name}, is called to the desk")
            self._set(walk_in, WalkInStatus.CALLED, text.format(ticket=ticket, name=name))

    def left(self, row: WaitingRow) -> None:
        """Who did not wait any longer; for a visit: did not come."""
        if row.line.visit is not None:
            self._advance(row.line.visit.visit, BookingStatus.NO_SHOW)
        elif row.line.walk_in is not None:
            text = translate("Waiting", "{name} has left")
            walk_in = row.line.walk_in
            self._set(walk_in, WalkInStatus.LEFT, text.format(name=in_sentence(walk_in.patient_name)))

    def _set(self, walk_in: WalkIn, status: WalkInStatus, text: str) -> None:
        walk_ins = self._clinic.walk_ins

        def taking_back(changed: WalkInChanged) -> TakeBack:
            return lambda request_id: walk_ins.put_back(changed, walk_in.status, request_id)

        self._changes.make(
            lambda request_id: walk_ins.set_status(walk_in.id, walk_in.version, status, request_id),
            text,
            changes_of=lambda changed: changed.changes,
            take_back=taking_back,
        )


def _figures(counts: WaitingCounts) -> tuple[Counted, ...]:
    return (
        Counted(translate("Waiting", "waiting", "above a number"), number(counts.waiting)),
        Counted(
            translate("Waiting", "waiting too long", "above a number"),
            number(counts.long),
            "danger" if counts.long else "",
        ),
        Counted(
            translate("Waiting", "late", "above a number"),
            number(counts.late),
            "warning" if counts.late else "",
        ),
        Counted(translate("Waiting", "in a room", "above a number"), number(counts.in_room)),
    )
