"""The two changes that the walk-in box makes, what they are called, and how each is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.registered import remember_registered
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.waiting import (
    NewWalkIn,
    WalkedIn,
    WalkInChanged,
    WalkInRequest,
    WalkInStatus,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

OnError = Callable[[MediBookError], bool]


class WalkInWriter:
    def __init__(self, clinic: Clinic, changes: ChangesMade, doctor_name: Callable[[int], str]) -> None:
        self._clinic = clinic
        self._changes = changes
        self._doctor_name = doctor_name

    def registered(self, patient: Patient) -> None:
        """Somebody new: a change of its own, before the walk-in's."""
        remember_registered(self._changes, self._clinic, patient)

    def walk_in(
        self,
        request: WalkInRequest,
        patient: Patient,
        wanted: str,
        on_done: Callable[[WalkedIn], None],
        on_error: OnError,
    ) -> None:
        """`wanted` is the time that was asked for, as it was shown."""
        walk_ins = self._clinic.walk_ins

        def taking_back(walked: WalkedIn) -> TakeBack:
            return lambda request_id: walk_ins.take_back(walked, request_id)

        self._changes.make(
            lambda request_id: walk_ins.walk_in(replace(request, request_id=request_id)),
            lambda walked: self._said(walked, patient, wanted),
            changes_of=lambda walked: walked.booked.changes,
            take_back=taking_back,
            on_done=on_done,
            on_error=on_error,
        )

    def put_on_list(
        self,
        new: NewWalkIn,
        patient: Patient,
        on_done: Callable[[WalkInChanged], None],
        on_error: OnError,
    ) -> None:
        walk_ins = self._clinic.walk_ins

        def taking_back(added: WalkInChanged) -> TakeBack:
            return lambda request_id: walk_ins.put_back(added, WalkInStatus.LEFT, request_id)

        def said(added: WalkInChanged) -> str:
            text = translate("WalkIn", "{name} waits without a time: number {ticket}")
            return text.format(name=in_sentence(patient.name), ticket=number(added.ticket))

        self._changes.make(
            lambda request_id: walk_ins.add(new, request_id),
            said,
            changes_of=lambda added: added.changes,
            take_back=taking_back,
            on_done=on_done,
            on_error=on_error,
        )

    def _said(self, walked: WalkedIn, patient: Patient, wanted: str) -> str:
        booking = walked.booked.booking
        if walked.is_other_time:
            text = translate(
                "WalkIn",
                "{wanted} was just taken: {name} is booked at {time} with {doctor} and has arrived, number {ticket}",
            )
        else:
            text = translate(
                "WalkIn", "{name} is booked at {time} with {doctor} and has arrived, number {ticket}"
            )
        return text.format(
            name=in_sentence(patient.name),
            time=clock(booking.starts_at),
            doctor=self._doctor_name(booking.doctor_id),
            ticket=number(walked.ticket or 0),
            wanted=wanted,
        )
