"""A series' rule and what is in the way of one of its dates, as the front desk says it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLocale

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number, weekday_and_day
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.series import ClashWhy, Repeat, SeriesRule, week_of_month
from medibook_desktop.domain.slots import Slot


def rule_words(rule: SeriesRule) -> str:
    """weekly; every 2 weeks; monthly"""
    if rule.repeat is Repeat.WEEKLY:
        if rule.interval == 1:
            return translate("Series", "weekly")
        return translate("Series", "every %n week(s)", "", rule.interval)
    if rule.interval == 1:
        return translate("Series", "monthly")
    return translate("Series", "every %n month(s)", "", rule.interval)


def rule_choice(rule: SeriesRule, first: date) -> str:
    """The rule as a line of a list to choose from, for a series that begins on `first`."""
    if rule.repeat is Repeat.WEEKLY:
        return translate("Series", "Every %n week(s)", "", rule.interval)
    if rule.repeat is Repeat.MONTHLY_ON_DAY:
        return translate("Series", "Every %n month(s), on the same day ({day})", "", rule.interval).format(
            day=number(first.day)
        )
    weekday = QLocale().standaloneDayName(first.isoweekday(), QLocale.FormatType.LongFormat)
    which = week_of_month(first)
    if which < 0:
        return translate("Series", "Every %n month(s), on the last {weekday}", "", rule.interval).format(
            weekday=weekday
        )
    return translate("Series", "Every %n month(s), on {weekday} number {which}", "", rule.interval).format(
        weekday=weekday, which=number(which)
    )


def place_words(place: int, total: int, rule: SeriesRule) -> str:
    """3 of 8, weekly"""
    return translate("Series", "{place} of {total}, {rule}", "a visit's place in its series").format(
        place=number(place), total=number(total), rule=rule_words(rule)
    )


def found_words(why: ClashWhy | None, detail: str) -> str:
    """What a date meets: nothing, or what is in its way."""
    if why is None:
        return translate("Series", "Free", "a time")
    if why is ClashWhy.BLOCKED and detail:
        return translate("Series", "Closed: {why}").format(why=in_sentence(translate("BlockReasons", detail)))
    words = {
        ClashWhy.TAKEN: translate("Series", "Taken", "a time"),
        ClashWhy.BLOCKED: translate("Series", "Closed", "a time"),
        ClashWhy.NO_HOURS: translate("Series", "The doctor is not here"),
        ClashWhy.NOT_OPEN: translate("Series", "Not open for booking yet"),
        ClashWhy.PAST: translate("Series", "Over", "a time"),
        ClashWhy.TOO_SHORT: translate("Series", "Too short for this visit"),
        ClashWhy.PATIENT_ELSEWHERE: translate("Series", "Has another visit then"),
        ClashWhy.FULL_DAY: translate("Series", "The doctor's day is full"),
        ClashWhy.ROOM: translate("Series", "No room is free"),
        ClashWhy.CHANGED: translate("Series", "Changed at another desk"),
    }
    return words[why]


def slot_words(slot: Slot, doctors: Mapping[int, Doctor], home: int) -> str:
    """Tue 1 Dec 09:15; with the doctor's name when it is not the one at home."""
    parts = [f"{weekday_and_day(slot.starts_at.date())} {clock(slot.starts_at)}"]
    if slot.doctor_id != home and slot.doctor_id in doctors:
        parts.append(doctors[slot.doctor_id].name)
    return " · ".join(parts)
