"""Days and times in words, in five languages; whatever is typed, nothing breaks."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.when_languages import LANGUAGES, vocabulary_of
from medibook_desktop.domain.when_words import When, understand_when

SUNDAY = date(2026, 11, 22)
TUESDAY = frozenset({1})
MORNING = (None, time(12))
AFTERNOON = (time(12), time(18))


def read(text: str, language: str = "en", today: date = SUNDAY, order: str = "DMY") -> When:
    return understand_when(text, today=today, language=language, order=order)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "today", date(2026, 11, 22)),
        ("en", "Tomorrow", date(2026, 11, 23)),
        ("en", "the day after tomorrow", date(2026, 11, 24)),
        ("en", "in 6 weeks", date(2027, 1, 3)),
        ("en", "in six months", date(2027, 5, 22)),
        ("en", "6 months", date(2027, 5, 22)),
        ("en", "in a fortnight", date(2026, 12, 6)),
        ("en", "in 2 years time", date(2028, 11, 22)),
        ("en", "12.3.", date(2027, 3, 12)),
        ("en", "12/3/2027", date(2027, 3, 12)),
        ("en", "March 12th", date(2027, 3, 12)),
        ("en", "2027-03-12", date(2027, 3, 12)),
        ("en", "22.11.", date(2026, 11, 22)),
        ("en", "29 feb", date(2028, 2, 29)),
        ("en", "week 12", date(2027, 3, 22)),
        ("en", "next friday", date(2026, 11, 27)),
        ("en", "in 3 weeks on friday", date(2026, 12, 18)),
        ("de", "heute", date(2026, 11, 22)),
        ("de", "morgen", date(2026, 11, 23)),
        ("de", "übermorgen", date(2026, 11, 24)),
        ("de", "in sechs Monaten", date(2027, 5, 22)),
        ("de", "12. März 2027", date(2027, 3, 12)),
        ("de", "am 12.3.", date(2027, 3, 12)),
        ("de", "KW 12", date(2027, 3, 22)),
        ("de", "nächsten Dienstag", date(2026, 11, 24)),
        ("es", "mañana", date(2026, 11, 23)),
        ("es", "pasado mañana", date(2026, 11, 24)),
        ("es", "dentro de seis meses", date(2027, 5, 22)),
        ("es", "12 de marzo de 2027", date(2027, 3, 12)),
        ("es", "el martes que viene", date(2026, 11, 24)),
        ("fr", "aujourd'hui", date(2026, 11, 22)),
        ("fr", "après-demain", date(2026, 11, 24)),
        ("fr", "dans 6 mois", date(2027, 5, 22)),
        ("fr", "1er mars", date(2027, 3, 1)),
        ("fr", "mardi prochain", date(2026, 11, 24)),
        ("ar", "غدا", date(2026, 11, 23)),
        ("ar", "بعد غد", date(2026, 11, 24)),
        ("ar", "بعد ٦ أشهر", date(2027, 5, 22)),
        ("ar", "بعد شهرين", date(2027, 1, 22)),
        ("ar", "١٢/٣", date(2027, 3, 12)),
        ("ar", "يوم الثلاثاء القادم", date(2026, 11, 24)),
    ],
)
def test_a_day(language: str, text: str, day: date) -> None:
    found = read(text, language)
    assert found.day == day
    assert found.rest == ()


@pytest.mark.parametrize(
    ("language", "text", "weekdays", "hours"),
    [
        ("en", "tuesday afternoon", TUESDAY, AFTERNOON),
        ("en", "tue after 15:00", TUESDAY, (time(15), None)),
        ("en", "before 10", frozenset(), (None, time(10))),
        ("en", "3pm", frozenset(), (time(15), None)),
        ("en", "mondays and tuesdays", frozenset({0, 1}), (None, None)),
        ("de", "Dienstag Nachmittag", TUESDAY, AFTERNOON),
        ("de", "dienstag morgen", TUESDAY, MORNING),
        ("de", "di ab 14 Uhr", TUESDAY, (time(14), None)),
        ("es", "el martes por la tarde", TUESDAY, AFTERNOON),
        ("es", "martes mañana", TUESDAY, MORNING),
        ("es", "antes de las 10", frozenset(), (None, time(10))),
        ("fr", "mardi matin", TUESDAY, MORNING),
        ("fr", "mardi après 15h30", TUESDAY, (time(15, 30), None)),
        ("ar", "الثلاثاء صباحا", TUESDAY, MORNING),
        ("ar", "الثلاثاء بعد الساعة ١٥", TUESDAY, (time(15), None)),
        ("ar", "بعد الظهر", frozenset(), AFTERNOON),
    ],
)
def test_weekdays_and_parts_of_the_day(
    language: str, text: str, weekdays: frozenset[int], hours: tuple[time | None, time | None]
) -> None:
    found = read(text, language)
    assert found.weekdays == weekdays
    assert (found.starts_from, found.starts_before) == hours


@pytest.mark.parametrize(("language", "text"), [("de", "morgen nachmittag"), ("es", "mañana por la tarde")])
def test_tomorrow_and_morning_are_one_word_in_some_languages(language: str, text: str) -> None:
    found = read(text, language)
    assert found.day == date(2026, 11, 23)
    assert (found.starts_from, found.starts_before) == AFTERNOON


def test_a_weekday_ahead_counts_from_there() -> None:
    found = read("derm tuesday afternoon in 6 months")
    assert found.first == date(2027, 5, 22)
    assert found.day == date(2027, 5, 25)
    assert found.last is None
    assert found.rest == ("derm",)


def test_next_tuesday_on_a_monday_is_next_weeks_in_english_and_tomorrow_elsewhere() -> None:
    monday = date(2026, 11, 23)
    assert read("next tuesday", today=monday).day == date(2026, 12, 1)
    assert read("tuesday", today=monday).day == date(2026, 11, 24)
    assert read("nächsten dienstag", "de", today=monday).day == date(2026, 11, 24)


def test_whole_weeks_and_months_have_an_end() -> None:
    week = read("next week")
    assert (week.first, week.last) == (date(2026, 11, 23), date(2026, 11, 29))
    month = read("in march")
    assert (month.first, month.last) == (date(2027, 3, 1), date(2027, 3, 31))
    later = read("after 12 march")
    assert (later.first, later.last) == (date(2027, 3, 12), None)


def test_the_order_of_the_country_decides_and_gives_way_where_it_makes_no_date() -> None:
    assert read("3/12/2027", order="MDY").day == date(2027, 3, 12)
    assert read("3/12/2027").day == date(2027, 12, 3)
    assert read("13/3/2027", order="MDY").day == date(2027, 3, 13)


def test_a_short_month_has_a_last_day() -> None:
    assert read("in 6 months", today=date(2026, 8, 31)).day == date(2027, 2, 28)


def test_what_is_no_time_is_left_as_it_was_typed() -> None:
    assert read("Müller, Jürgen").rest == ("Müller", "Jürgen")
    assert read("31.2.").day is None
    assert read("may").rest == ("may",)
    assert read("in 99999 months").day is None
    assert not read("Garcia").says_something


def test_an_unknown_language_is_read_as_english() -> None:
    assert vocabulary_of("pt") is vocabulary_of("en")
    assert vocabulary_of("de_CH") is vocabulary_of("de")


WORDS = sorted({word for code in LANGUAGES for phrase in vocabulary_of(code).weekdays for word in phrase})


@given(
    st.text(max_size=40)
    | st.lists(
        st.sampled_from([*WORDS, "in", "6", "months", "next", "12.3.", "after", "15"]), max_size=7
    ).map(" ".join),
    st.sampled_from(LANGUAGES),
    st.dates(date(2020, 1, 1), date(2100, 1, 1)),
)
def test_anything_typed_is_understood_or_left_over(text: str, language: str, today: date) -> None:
    found = understand_when(text, today=today, language=language)
    if found.first is not None:
        assert today <= found.first or found.first == found.day
        assert found.last is None or found.first <= found.last
    assert all(0 <= weekday <= 6 for weekday in found.weekdays)


@given(st.integers(0, 3000), st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_days_ahead_are_counted(days: int, today: date) -> None:
    assert read(f"in {days} days", today=today).day == today + timedelta(days=days)
    assert read(f"in {days} tagen", "de", today=today).day == today + timedelta(days=days)


@given(st.dates(date(2020, 1, 1), date(2100, 1, 1)), st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_a_written_date_is_that_date(today: date, day: date) -> None:
    near = abs((day - today).days) < 3000
    if near:
        assert read(f"{day.day}.{day.month}.{day.year}", today=today).day == day
        assert read(day.isoformat(), today=today).day == day
    without_year = read(f"{day.day}.{day.month}.", today=today).day
    assert without_year is not None
    assert without_year >= today
    assert (without_year.month, without_year.day) == (day.month, day.day)
