"""The texts of the agenda's entries: shown, on hover, and read aloud; whole sentences that can be translated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QLocale, QTime

from medibook_desktop.desktop.language.shard_words import column_words
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.waitlist_words import countdown_words, offer_words
from medibook_desktop.desktop.language.wording import status_word, weekday_and_day
from medibook_desktop.domain.agenda import Appointment, DoctorDay, Hold
from medibook_desktop.domain.bookings import BookingStatus


@dataclass(frozen=True, slots=True)
class EntryTexts:
    """`name` is strong, `detail` below it; `tooltip` and `spoken` say everything."""

    name: str = ""
    detail: str = ""
    tooltip: str = ""
    spoken: str = ""


class Wording:
    """Looks every sentence up once for a whole agenda; a new one is made after a change of language."""

    def __init__(self, *, is_week: bool, zone: tzinfo = UTC) -> None:
        self._is_week = is_week
        self._zone = zone
        self.now: datetime | None = None
        """What an offer's countdown is counted from."""
        self._who = ""
        self._minutes: dict[int, str] = {}
        self._status = {status: status_word(status) for status in BookingStatus}
        self._visit = translate("Agenda", "{time}, {doctor}, {patient}, {visit}, {status}")
        self._squeezed = translate("Agenda", "{sentence}, squeezed in")
        self._free = translate("Agenda", "{time}, {doctor}, free")
        self._held = translate("Agenda", "{name} at {desk} is booking this")
        self._mine = translate("Agenda", "You are booking this")
        self._held_spoken = translate("Agenda", "{time}, {doctor}, {sentence}")
        self._blocked = translate("Agenda", "Blocked")
        self._blocked_spoken = translate("Agenda", "{start} to {end}, {doctor}, blocked: {why}")
        self._slot_blocked = translate("Agenda", "{time}, {doctor}, blocked")
        self._closed = translate("Agenda", "{time}, {doctor}, no consultation")
        self._taken = translate("Agenda", "{time}, {doctor}, taken")
        self._room = translate("Agenda", "room {room}")
        self._before = translate("Agenda", "Preparation")
        self._after = translate("Agenda", "Clean-up")
        self._before_spoken = translate("Agenda", "{time}, {doctor}, preparation for {patient}")
        self._after_spoken = translate("Agenda", "{time}, {doctor}, clean-up after {patient}")
        self._why_squeezed = translate("Agenda", "Squeezed in: {why}")
        self._by = translate("Agenda", "booked by {name}")
        self._not_sent = translate("Agenda", "not sent yet")
        self._noted = translate("Agenda", "{sentence}, noted here and not sent yet")

    def for_column(self, source: DoctorDay) -> Wording:
        """Sets whose column the next texts are for; in a week the day tells the columns apart."""
        self._who = source.doctor.name
        if self._is_week:
            self._who = f"{source.doctor.name}, {weekday_and_day(source.day)}"
        if source.away is not None:
            self._who = f"{self._who}, {column_words(source.away, self._zone)[0]}"
        return self

    def minute_text(self, minute: int) -> str:
        """09:15 for 555."""
        text = self._minutes.get(minute)
        if text is None:
            text = QLocale().toString(QTime(minute // 60 % 24, minute % 60), "HH:mm")
            self._minutes[minute] = text
        return text

    def visit(self, start: str, end: str, visit: Appointment) -> EntryTexts:
        kind, status = visit.visit_type_name, self._status[visit.status]
        spoken = self._visit.format(
            time=start, doctor=self._who, patient=visit.patient_name, visit=kind, status=status
        )
        if visit.is_overbooked:
            spoken = self._squeezed.format(sentence=spoken)
        if visit.is_noted:
            # The word stands first: where there is room for one word only, it is this one.
            kind = " · ".join(part for part in (self._not_sent, kind) if part)
            spoken = self._noted.format(sentence=spoken)
        name = visit.patient_name
        if visit.offer_until is not None:
            now = self.now or visit.offer_until
            left = offer_words(visit.offer_until, now)
            # Before the name: a narrow card is cut at its end.
            name = f"{countdown_words(visit.offer_until, now)} · {name}"
            kind = " · ".join(part for part in (left, kind) if part)
            spoken = self._held_spoken.format(
                time=start, doctor=self._who, sentence=f"{visit.patient_name}, {left}"
            )
        room = self._room.format(room=visit.room_name) if visit.room_name else ""
        if visit.room_name and visit.room_name.lower().startswith(room.split(" ")[0].lower()):
            room = visit.room_name
        by = self._by.format(name=visit.created_by) if visit.created_by else ""
        second = " · ".join(part for part in (kind, status, room, visit.equipment_name) if part)
        squeezed = ""
        if visit.overbook_reason:
            squeezed = self._why_squeezed.format(why=translate("SqueezeReasons", visit.overbook_reason))
        lines = [visit.patient_name, f"{start} – {end}", second, squeezed, by, visit.reason]
        shown = " · ".join(part for part in (kind, visit.room_name) if part)
        return EntryTexts(name, shown, "\n".join(line for line in lines if line), spoken)

    def free(self, start: str, hold: Hold | None) -> EntryTexts:
        if hold is None:
            spoken = self._free.format(time=start, doctor=self._who)
            return EntryTexts(tooltip=start, spoken=spoken)
        name = self._mine if hold.is_mine else self._held.format(name=hold.holder, desk=hold.terminal)
        return EntryTexts(
            name, "", name, self._held_spoken.format(time=start, doctor=self._who, sentence=name)
        )

    def buffer(self, start: str, visit: Appointment, *, is_before: bool, is_first: bool) -> EntryTexts:
        """Time of the doctor around a visit; only the first slot of it is labelled."""
        name = self._before if is_before else self._after
        spoken = (self._before_spoken if is_before else self._after_spoken).format(
            time=start, doctor=self._who, patient=visit.patient_name
        )
        return EntryTexts(name if is_first else "", "", f"{name} · {visit.patient_name}", spoken)

    def blocked(self, start: str, end: str, why: str) -> EntryTexts:
        name = translate("BlockReasons", why) if why else self._blocked
        if not end:
            return EntryTexts(name, "", name, self._slot_blocked.format(time=start, doctor=self._who))
        spoken = self._blocked_spoken.format(start=start, end=end, doctor=self._who, why=name)
        return EntryTexts(name, "", f"{name}\n{start} – {end}", spoken)

    def closed(self, start: str) -> EntryTexts:
        return EntryTexts(spoken=self._closed.format(time=start, doctor=self._who))

    def taken(self, start: str) -> EntryTexts:
        return EntryTexts(spoken=self._taken.format(time=start, doctor=self._who))
