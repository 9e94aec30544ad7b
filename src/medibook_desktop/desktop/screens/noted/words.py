"""Downtime in words: what was noted, what became of it, and how old the copy is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, status_word, when
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.intents import Intent, IntentKind, IntentState
from medibook_desktop.domain.people import Doctor

_HOUR = 60


def intent_words(intent: Intent, doctors: Mapping[int, Doctor], today: date) -> str:
    """Book Maria Silva: Tomorrow 10:15, Dr Chen"""
    if intent.kind is IntentKind.NOTE:
        return intent.reason
    doctor = doctors.get(intent.doctor_id)
    named = {
        "name": in_sentence(intent.patient_name),
        "time": when(intent.starts_at, today) if intent.starts_at is not None else "",
        "doctor": doctor.name if doctor is not None else "",
    }
    if intent.kind is IntentKind.BOOK and intent.new_patient is not None:
        return translate("Noted", "Book {name} (new patient): {time}, {doctor}").format(**named)
    if intent.kind is IntentKind.BOOK:
        return translate("Noted", "Book {name}: {time}, {doctor}").format(**named)
    if intent.kind is IntentKind.MOVE:
        return translate("Noted", "Move {name} to {time}, {doctor}").format(**named)
    if intent.kind is IntentKind.CANCEL:
        return translate("Noted", "Cancel {name}, {time}, {doctor}: {reason}").format(
            **named, reason=translate("CancelReasons", intent.reason)
        )
    status = status_word(intent.status or BookingStatus.ARRIVED)
    return translate("Noted", "{name}, {time}, {doctor}: {status}").format(**named, status=status)


def state_words(intent: Intent) -> str:
    if intent.kind is IntentKind.NOTE:
        return translate("Noted", "to read")
    words = {
        IntentState.WAITING: translate("Noted", "not sent yet"),
        IntentState.DONE: translate("Noted", "✓ done"),
        IntentState.CLASH: translate("Noted", "✕ not possible"),
    }
    return words[intent.state]


def remove_words(intent: Intent) -> str:
    """On the button that takes it off the list."""
    if intent.kind is IntentKind.NOTE or intent.state is IntentState.CLASH:
        return translate("Noted", "Dealt with: take it off the list")
    if intent.state is IntentState.WAITING:
        return translate("Noted", "Do not send it")
    return translate("Noted", "Take it off the list")


def age_words(age: timedelta) -> str:
    """3 min ago; from an hour on in hours, which nobody needs to the minute."""
    minutes = max(0, int(age.total_seconds()) // 60)
    if minutes < 1:
        return translate("Noted", "just now")
    if minutes < _HOUR:
        return translate("Noted", "{count} min ago").format(count=minutes)
    return translate("Noted", "{count} h ago").format(count=minutes // _HOUR)


def moment_words(moment: datetime, today: date) -> str:
    return clock(moment) if moment.date() == today else when(moment, today)
