"""Who may see a walk-in and when: the choices of the box, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from medibook_desktop.desktop.language.sorting import by_name, specialties_of
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock
from medibook_desktop.desktop.screens.walk_in.view import TimeChoice, WithChoice
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waiting import minutes_since


def with_choices(doctors: Sequence[Doctor]) -> tuple[WithChoice, ...]:
    """Anybody, then each specialty, then each doctor."""
    specialties = specialties_of(doctors)
    return (
        WithChoice(translate("WalkIn", "First free doctor")),
        *(WithChoice(specialty, specialty=specialty) for specialty in specialties),
        *(WithChoice(doctor.name, doctor_id=doctor.id) for doctor in by_name(doctors, lambda d: d.name)),
    )


def place_of(choices: Sequence[WithChoice], specialty: str, doctor_id: int | None) -> int:
    """The doctor who is wished for, else the specialty, else anybody."""
    for place, choice in enumerate(choices):
        if doctor_id is not None and choice.doctor_id == doctor_id:
            return place
    for place, choice in enumerate(choices):
        if doctor_id is None and choice.doctor_id is None and choice.specialty == specialty:
            return place
    return 0


def doctors_of(choice: WithChoice, doctors: Sequence[Doctor]) -> tuple[int, ...]:
    return tuple(
        doctor.id
        for doctor in doctors
        if choice.doctor_id in (None, doctor.id) and choice.specialty in ("", doctor.specialty)
    )


def time_choice(slot: Slot, doctor: str, now: datetime) -> TimeChoice:
    return TimeChoice(slot, clock(slot.starts_at), doctor, how_soon(slot.starts_at, now))


def list_choice() -> TimeChoice:
    return TimeChoice(None, "", translate("WalkIn", "Onto the list, without a time"), "")


def how_soon(moment: datetime, now: datetime) -> str:
    if moment > now:
        minutes = minutes_since(now, moment)
        if minutes == 0:
            return translate("WalkIn", "now")
        return translate("WalkIn", "in %n minute(s)", "", minutes)
    begun = minutes_since(moment, now)
    if begun == 0:
        return translate("WalkIn", "now")
    return translate("WalkIn", "began %n minute(s) ago", "", begun)


def proposal(choice: TimeChoice) -> str:
    """10:40 with Dr Sato, in 12 minutes"""
    if choice.slot is None:
        return translate("WalkIn", "Onto the list of those who wait without a time")
    return translate("WalkIn", "{time} with {doctor}, {how_soon}").format(
        time=choice.time, doctor=choice.doctor, how_soon=choice.how_soon
    )
