"""Decides what is blocked: which span, why, and what to say about the visits that stand in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, weekday_and_day
from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.blocks import Blocked

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

VISITS_NAMED = 4


class BlockView(Protocol):
    def open_for(self, title: str, lines: str = "", hint: str = "") -> None: ...

    def say(self, title: str, lines: str = "", hint: str = "") -> None: ...


class BlockPresenter:
    """One span at a time. `on_visits` gets the sentence, the next step and the first visit that stands in the way."""

    def __init__(
        self,
        clinic: Clinic,
        changes: ChangesMade,
        view: BlockView,
        *,
        doctor_name: Callable[[int], str],
        now: Callable[[], datetime],
        on_visits: Callable[[str, str, Appointment], None],
    ) -> None:
        self._clinic = clinic
        self._changes = changes
        self._view = view
        self._doctor_name = doctor_name
        self._now = now
        self._on_visits = on_visits
        self._column: DoctorDay | None = None
        self._starts_at = self._ends_at = datetime.min.replace(tzinfo=UTC)

    def ask(self, column: DoctorDay, starts_at: datetime, ends_at: datetime) -> None:
        """Opens the box for this span of the column."""
        self._column, self._starts_at, self._ends_at = column, starts_at, ends_at
        self._view.open_for(*self._texts(column))

    def change_length(self, by: int) -> None:
        """The end one slot later or earlier; visits on the way are no obstacle, they are listed."""
        column = self._column
        if column is None:
            return
        if by > 0:
            later = [slot.ends_at for slot in column.slots if slot.starts_at >= self._ends_at]
            self._ends_at = min(later, default=self._ends_at)
        else:
            earlier = [s.ends_at for s in column.slots if self._starts_at < s.ends_at < self._ends_at]
            self._ends_at = max(earlier, default=self._ends_at)
        self._view.say(*self._texts(column))

    def block(self, why: str) -> None:
        """One letter was pressed: done."""
        column, starts_at, ends_at = self._column, self._starts_at, self._ends_at
        if column is None:
            return
        self._column = None
        self._changes.make(
            lambda request_id: self._clinic.blocks.block(
                column.doctor.id, starts_at, ends_at, why, request_id
            ),
            self._blocked_text,
            changes_of=lambda blocked: blocked.changes,
            take_back=lambda blocked: (
                lambda request_id: (
                    self._clinic.blocks.unblock(
                        blocked.absence_id, request_id, doctor_id=blocked.doctor_id
                    ).changes
                )
            ),
            on_done=self._tell_visits,
        )

    def unblock(self, time: BlockedTime) -> None:
        def text(blocked: Blocked) -> str:
            return translate("Blocking", "{time} with {doctor} can be booked again").format(
                time=_span(blocked.starts_at, blocked.ends_at), doctor=self._doctor_name(blocked.doctor_id)
            )

        self._changes.make(
            lambda request_id: self._clinic.blocks.unblock_time(
                time.doctor_id, time.starts_at, time.ends_at, request_id
            ),
            text,
            changes_of=lambda blocked: blocked.changes,
            take_back=lambda blocked: (
                lambda request_id: self._clinic.blocks.put_back(blocked, request_id).changes
            ),
        )

    def _texts(self, column: DoctorDay) -> tuple[str, str, str]:
        title = translate("Blocking", "Block {time} with {doctor}: why?").format(
            time=_span(self._starts_at, self._ends_at), doctor=column.doctor.name
        )
        if column.day != self._now().date():
            title = translate("Blocking", "Block {day}, {time} with {doctor}: why?").format(
                day=weekday_and_day(column.day),
                time=_span(self._starts_at, self._ends_at),
                doctor=column.doctor.name,
            )
        standing = [
            v for v in column.appointments if v.starts_at < self._ends_at and v.ends_at > self._starts_at
        ]
        lines = ""
        if standing:
            lines = translate(
                "Blocking",
                "%n visit(s) stand in it and stay until you move them: {visits}.",
                "",
                len(standing),
            ).format(visits=_named(standing))
        return title, lines, translate("Blocking", "Shift+Down longer, Shift+Up shorter")

    def _blocked_text(self, blocked: Blocked) -> str:
        return translate("Blocking", "Blocked {time} with {doctor}: {why}").format(
            time=_span(blocked.starts_at, blocked.ends_at),
            doctor=self._doctor_name(blocked.doctor_id),
            why=in_sentence(translate("BlockReasons", blocked.why)),
        )

    def _tell_visits(self, blocked: Blocked) -> None:
        if not blocked.visits:
            return
        said = translate(
            "Blocking", "%n visit(s) stand in the blocked time: {visits}.", "", len(blocked.visits)
        ).format(visits=_named(blocked.visits))
        step = translate(
            "Blocking", "Nobody was cancelled. Move each one (M) or cancel it (Del); the first is selected."
        )
        self._on_visits(said, step, blocked.visits[0])


def _span(starts_at: datetime, ends_at: datetime) -> str:
    return f"{clock(starts_at)} – {clock(ends_at)}"


def _named(visits: Sequence[Appointment]) -> str:
    """The first of them by time and name, and how many more there are."""
    named = [f"{clock(visit.starts_at)} {in_sentence(visit.patient_name)}" for visit in visits[:VISITS_NAMED]]
    if len(visits) > VISITS_NAMED:
        named.append(translate("Blocking", "and %n more", "", len(visits) - VISITS_NAMED))
    return ", ".join(named)
