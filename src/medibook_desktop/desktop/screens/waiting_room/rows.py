"""The waiting room's lines in words: sign, colour and text of each, so that none of the three stands alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number
from medibook_desktop.domain.waiting import Group, WaitingLine, WalkInStatus

LONG = "▲"
_SIGNS = {Group.WAITING: "✓", Group.LATE: "◷", Group.IN_ROOM: "▸", Group.DONE: "•", Group.NO_SHOW: "✕"}


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """`token` is the ink of the state and of the wait; `line` what the keys act on."""

    line: WaitingLine
    ticket: str
    name: str
    state: str
    wait: str
    time: str
    doctor: str
    visit: str
    token: str
    spoken: str

    @property
    def key(self) -> tuple[str, int]:
        return self.line.key


def row_of(line: WaitingLine, doctors: Mapping[int, str]) -> WaitingRow:
    doctor = doctors.get(line.doctor_id or 0, "")
    if line.walk_in is not None and not doctor:
        doctor = line.walk_in.specialty or translate("Waiting", "First free doctor")
    state, wait = _state(line), _wait(line)
    time, visit = _time(line), _visit(line)
    said = translate("Waiting", "{name}, {state}, {wait}, {time}, {doctor}").format(
        name=line.patient_name, state=state, wait=wait, time=time, doctor=doctor
    )
    return WaitingRow(
        line=line,
        ticket="" if line.ticket is None else number(line.ticket),
        name=in_sentence(line.patient_name),
        state=f"{_SIGNS[line.group]} {state}",
        wait=f"{LONG} {wait}" if line.is_long else wait,
        time=time,
        doctor=doctor,
        visit=visit,
        token=_token(line),
        spoken=said,
    )


def _token(line: WaitingLine) -> str:
    if line.is_long:
        return "danger"
    return {Group.WAITING: "good", Group.LATE: "warning", Group.IN_ROOM: "warning"}.get(line.group, "ink-2")


def _state(line: WaitingLine) -> str:
    if line.walk_in is not None:
        if line.walk_in.status is WalkInStatus.CALLED:
            return translate("Waiting", "called to the desk")
        return translate("Waiting", "waits for a time")
    words = {
        Group.WAITING: translate("Waiting", "waiting"),
        Group.LATE: translate("Waiting", "not here yet"),
        Group.IN_ROOM: translate("Waiting", "in the room"),
        Group.DONE: translate("Waiting", "done"),
        Group.NO_SHOW: translate("Waiting", "did not come"),
    }
    return words[line.group]


def _wait(line: WaitingLine) -> str:
    if line.minutes is None:
        return ""
    if line.group is Group.LATE:
        return translate("Waiting", "%n min late", "", line.minutes)
    if line.is_long:
        return translate("Waiting", "%n min, long", "", line.minutes)
    return translate("Waiting", "%n min", "", line.minutes)


def _time(line: WaitingLine) -> str:
    if line.walk_in is not None:
        return translate("Waiting", "came {time}").format(time=clock(line.walk_in.came_at))
    assert line.visit is not None  # noqa: S101 - a line has one of the two
    return clock(line.visit.visit.starts_at)


def _visit(line: WaitingLine) -> str:
    if line.walk_in is not None:
        return line.walk_in.reason
    assert line.visit is not None  # noqa: S101 - a line has one of the two
    visit = line.visit.visit
    return " · ".join(part for part in (visit.visit_type_name, visit.room_name) if part)
