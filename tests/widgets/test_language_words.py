"""Errors, dates, numbers, phones and the order of names, as each language has them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.keys import key_text
from medibook_desktop.desktop.language.language_names import language_name
from medibook_desktop.desktop.language.languages import apply_language
from medibook_desktop.desktop.language.phones import phone
from medibook_desktop.desktop.language.sorting import by_name
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import birth_date_from, clock, long_day, number
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import InvalidInput, SlotTaken, StepNotAllowed
from medibook_desktop.domain.people import clean_text

pytestmark = pytest.mark.usefixtures("languages_end_in_english")

DAY = date(2026, 3, 5)


def test_a_refusal_is_said_in_the_language_with_its_details(qapp: QApplication) -> None:
    with pytest.raises(InvalidInput) as refused:
        clean_text("x" * 9, field="birth date", limit=4)
    assert str(refused.value).startswith("The birth date has 9 characters; 4 fit.")
    apply_language(qapp, "de")
    text, next_step = sentence(refused.value)
    assert text == "Feld „Geburtsdatum“: 9 Zeichen sind zu viele; 4 passen hinein."
    assert next_step == "Berichtigen Sie das markierte Feld; alles andere bleibt."


def test_times_and_statuses_in_details_are_said_too(qapp: QApplication) -> None:
    error = StepNotAllowed("{status} at {at}", status="in_room", at=datetime(2026, 3, 5, 14, 5, tzinfo=UTC))
    assert sentence(error)[0] == "in room at 5 Mar 2026 14:05"
    assert BookingStatus.IN_ROOM in list(BookingStatus)


def test_a_name_in_an_arabic_sentence_keeps_its_own_direction(qapp: QApplication) -> None:
    error = SlotTaken("{taken_by} has just booked this time.", taken_by="Ben Asante")
    apply_language(qapp, "ar")
    said = sentence(error)[0]
    assert "\u2068Ben Asante\u2069" in said
    assert "حجز" in said


def test_a_docstring_is_the_sentence_without_its_notes_for_programmers() -> None:
    assert sentence(InvalidInput(field="x"))[0] == "This input cannot be used."


@pytest.mark.parametrize(
    ("code", "day", "figure"),
    [
        ("en", "Thu 5 March 2026", "1,234"),
        ("de", "Do. 5. März 2026", "1.234"),
        ("es", "jue 5 de marzo de 2026", "1234"),
        ("fr", "jeu. 5 mars 2026", "1\u202f234"),
        ("ar", "الخميس 5 مارس 2026", "1,234"),
    ],
)
def test_dates_and_numbers(qapp: QApplication, code: str, day: str, figure: str) -> None:
    apply_language(qapp, code)
    assert long_day(DAY) == day
    assert number(1234) == figure
    assert clock(datetime(2026, 3, 5, 16, 5, tzinfo=UTC)) == "16:05"


def test_an_egyptian_computer_keeps_its_digits() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    assert number(12) == "١٢"
    assert clock(datetime(2026, 3, 5, 9, 5, tzinfo=UTC)) == "٠٩:٠٥"


def test_america_says_the_month_first() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert long_day(DAY) == "Thu March 5, 2026"
    assert birth_date_from("3/12/1984", today=DAY) == date(1984, 3, 12)
    QLocale.setDefault(QLocale("en_GB"))
    assert birth_date_from("3/12/1984", today=DAY) == date(1984, 12, 3)


def test_phone_numbers() -> None:
    assert phone("+442079460958", "GB") == "020 7946 0958"
    assert phone("+442079460958", "DE") == "+44 20 7946 0958"
    assert phone("ask her mother", "GB") == "ask her mother"
    assert phone("") == ""


def test_a_phone_number_keeps_its_order_between_arabic_words(qapp: QApplication) -> None:
    apply_language(qapp, "ar")
    assert phone("+442079460958", "DE") == "\u2066+44 20 7946 0958\u2069"
    assert key_text("Ctrl+K") == "\u2066Ctrl+K\u2069"


def test_keys_are_called_what_is_printed_on_them(qapp: QApplication) -> None:
    apply_language(qapp, "de")
    assert key_text("Ctrl+Shift+P") == "Strg+Umschalt+P"
    assert key_text("Del") == "Entf"
    assert key_text("F5") == "F5"


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("de_DE", ["Ärmel", "Arndt", "Zoe"]),
        ("sv_SE", ["Arndt", "Zoe", "Ärmel"]),
        ("es_ES", ["Nadal", "Núñez", "Ñandú", "Oca"]),
    ],
)
def test_names_stand_in_the_order_of_the_language(locale: str, names: list[str]) -> None:
    QLocale.setDefault(QLocale(locale))
    assert by_name(sorted(names, reverse=True), str) == names


def test_the_language_that_a_patient_speaks(qapp: QApplication) -> None:
    assert language_name("pt") == "Portuguese"
    assert language_name("pt-BR") == "Portuguese"
    assert language_name("") == ""
    apply_language(qapp, "de")
    assert language_name("pt") == "Portugiesisch"
    assert language_name("is") == "íslenska"


@pytest.mark.parametrize(
    ("code", "one", "some"), [("en", "1 visit", "3 visits"), ("de", "1 Termin", "3 Termine")]
)
def test_plurals(qapp: QApplication, code: str, one: str, some: str) -> None:
    apply_language(qapp, code)
    assert translate("Print", "%n visit(s)", "", 1) == one
    assert translate("Print", "%n visit(s)", "", 3) == some


def test_qts_own_words_are_translated_too(qapp: QApplication) -> None:
    apply_language(qapp, "de")
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
