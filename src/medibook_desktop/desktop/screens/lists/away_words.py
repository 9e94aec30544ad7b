"""An absence and its visits in words: the heading, a line a visit, how much is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, day_near, in_sentence, phone, when
from medibook_desktop.desktop.screens.lists.call_words import call_sign, call_words
from medibook_desktop.desktop.screens.lists.view import ListRow
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.calls import Away, Call
from medibook_desktop.domain.people import Doctor


def until_words(moment: datetime, today: date) -> str:
    """The end of a day is that day's, and not the next one's first minute."""
    if moment.time() == time.min:
        return day_near(moment.date() - timedelta(days=1), today)
    return when(moment, today)


def from_words(moment: datetime, today: date) -> str:
    """A whole day begins with the day, and not at midnight."""
    return day_near(moment.date(), today) if moment.time() == time.min else when(moment, today)


def heading_words(away: Away, today: date) -> str:
    span = {
        "from_when": from_words(away.starts_at, today),
        "until": until_words(away.ends_at, today),
    }
    if span["from_when"] == span["until"]:
        return _heading_of_a_day(away, span["until"])
    if away.is_of_clinic:
        return translate("Lists", "Closed, {why}: {from_when} – {until}").format(
            why=in_sentence(translate("BlockReasons", away.why)), **span
        )
    if away.doctor_name:
        return translate("Lists", "{doctor} is away: {from_when} – {until}").format(
            doctor=away.doctor_name, **span
        )
    return translate("Lists", "%n doctor(s) are away: {from_when} – {until}", "", away.doctor_count).format(
        **span
    )


def _heading_of_a_day(away: Away, day: str) -> str:
    if away.is_of_clinic:
        return translate("Lists", "Closed, {why}: {day}").format(
            why=in_sentence(translate("BlockReasons", away.why)), day=day
        )
    if away.doctor_name:
        return translate("Lists", "{doctor} is away: {day}").format(doctor=away.doctor_name, day=day)
    return translate("Lists", "%n doctor(s) are away: {day}", "", away.doctor_count).format(day=day)


def summary_words(away: Away, place: int, count: int) -> str:
    """What is left to move, whom nobody has told yet, and which of several absences this is."""
    parts = [translate("Lists", "%n visit(s) left to settle", "", away.open_count)]
    if away.untold_count:
        parts.append(translate("Lists", "%n patient(s) to tell", "", away.untold_count))
    if count > 1:
        parts.append(translate("Lists", "Absence {number} of {all}").format(number=place + 1, all=count))
    return " · ".join(parts)


def row_of(
    call: Call,
    times: Sequence[FreeTime],
    chosen: int,
    *,
    today: date,
    doctors: Mapping[int, Doctor],
    names_doctor: bool,
    refused: str = "",
) -> ListRow:
    """`refused` is why an attempt to move it with all others did not succeed."""
    visit = call.visit_type_name
    if names_doctor:
        visit = f"{visit}, {call.doctor_name}" if visit else call.doctor_name
    return ListRow(
        call.booking_id,
        (
            _was(call.starts_at, today),
            call.patient_name,
            _how_to_reach(call),
            visit,
            _goes_to(call, times, chosen, today, doctors, refused),
        ),
        "" if call.is_begun else call_sign(call.state),
        "" if call.is_begun else call_words(call.state),
        is_settled=call.is_settled and (call.is_begun or call.is_told),
        warns=not call.is_settled and (not times or bool(refused)),
    )


def _was(moment: datetime, today: date) -> str:
    return clock(moment) if moment.date() == today else when(moment, today)


def _how_to_reach(call: Call) -> str:
    if call.phone:
        return phone(call.phone)
    if call.has_email:
        return translate("Lists", "no phone, by e-mail")
    return translate("Lists", "no phone: by letter")


def _goes_to(
    call: Call,
    times: Sequence[FreeTime],
    chosen: int,
    today: date,
    doctors: Mapping[int, Doctor],
    refused: str,
) -> str:
    if call.is_cancelled:
        return translate("Lists", "✕ cancelled")
    if call.is_moved:
        doctor = doctors.get(call.now_doctor_id)
        return translate("Lists", "✓ moved to {when}, {doctor}").format(
            when=when(call.now_at, today), doctor=doctor.name if doctor is not None else ""
        )
    if call.is_settled:
        return translate("Lists", "• was seen")
    if not times:
        return refused or translate("Lists", "no free time found")
    goal = times[chosen]
    proposed = translate("Lists", "→ {when}, {doctor} ({number} of {all})").format(
        when=when(goal.starts_at, today),
        doctor=goal.doctor.name,
        number=chosen + 1,
        all=len(times),
    )
    return f"{proposed} ✕ {refused}" if refused else proposed
