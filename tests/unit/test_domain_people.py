"""What may be typed about a person: any script, no broken characters, and a search key that finds it again."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import (
    NAME_LIMIT,
    check_birth_date,
    clean_lines,
    clean_name,
    clean_text,
    search_key,
)

TODAY = date(2026, 11, 22)

GOOD_NAMES = [
    "Maria Silva",
    "Þórhildur Ægisdóttir",
    "محمد عبد الله",
    "יוסף כהן",
    "王小明",
    "สมชาย ใจดี",
    "Nguyễn Thị Ánh",
    "O'Brien-Smythe; DROP TABLE patients --",
    "👩‍⚕️ Zoë 🎈",
    "<b>Bold</b> & Co",
    "%_\\",
    "x" * NAME_LIMIT,
]


@pytest.mark.parametrize("name", GOOD_NAMES)
def test_names_of_every_script_are_kept(name: str) -> None:
    assert clean_name(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Maria   Silva ", "Maria Silva"),
        ("Maria\nSilva", "Maria Silva"),
        ("Maria\tSilva\r\n", "Maria Silva"),
        ("Mu\u0308ller", "Müller"),
        ("Maria\u00a0Silva", "Maria Silva"),
    ],
)
def test_names_are_trimmed_to_one_line(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    "name",
    ["", "   ", "\u3000", "a\x00b", "\ud800", "Mar\udfffia", "bell\x07", "x" * (NAME_LIMIT + 1), "ä" * 300],
)
def test_what_is_no_name_is_refused_and_the_field_is_named(name: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        clean_name(name)
    assert refused.value.details["field"] == "name"
    assert refused.value.message
    assert refused.value.next_step
    if name.strip():
        assert name not in str(refused.value)


def test_a_long_name_is_told_how_much_fits() -> None:
    with pytest.raises(InvalidInput, match=r"300 characters; 200 fit"):
        clean_name("x" * 300)


@given(st.text(st.characters(), max_size=NAME_LIMIT * 2))
def test_no_text_breaks_the_cleaning(text: str) -> None:
    try:
        cleaned = clean_text(text, field="reason", limit=NAME_LIMIT)
    except InvalidInput:
        return
    cleaned.encode("utf-8")
    assert len(cleaned) <= NAME_LIMIT
    assert clean_text(cleaned, field="reason", limit=NAME_LIMIT) == cleaned


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("muller", "Müller"),
        ("MÜLLER", "Mu\u0308ller"),
        ("strasse", "Straße"),
        ("jose", "José"),
        ("nguyen thi anh", "Nguyễn  Thị Ánh"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
    ],
)
def test_a_search_finds_accents_and_case(typed: str, stored: str) -> None:
    assert search_key(typed) in search_key(stored)


@given(st.text(max_size=60))
def test_one_text_has_one_key_however_it_is_composed(text: str) -> None:
    keys = {search_key(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert len(keys) == 1


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@pytest.mark.parametrize("birth_date", [None, TODAY, date(1984, 3, 12), date(1896, 1, 1)])
def test_birth_dates_that_can_be(birth_date: date | None) -> None:
    assert check_birth_date(birth_date, today=TODAY) == birth_date


@pytest.mark.parametrize("birth_date", [TODAY + timedelta(days=1), date.max, date(1895, 12, 31), date.min])
def test_birth_dates_that_cannot_be(birth_date: date) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_birth_date(birth_date, today=TODAY)
    assert refused.value.details["field"] == "birth date"


def test_a_text_far_too_long_is_refused_before_it_is_normalised(monkeypatch: pytest.MonkeyPatch) -> None:
    """100,000 marks on one letter take 12 seconds to be put in order, and four times as many four times four."""
    lengths: list[int] = []

    def normalised(form: str, text: str) -> str:
        lengths.append(len(text))
        return text

    monkeypatch.setattr("medibook_desktop.domain.people.unicodedata.normalize", normalised)
    for text in ("a" + "\u0301\u0323" * 50_000, "x" * 801):
        with pytest.raises(InvalidInput):
            clean_text(text, field="name", limit=200)
        with pytest.raises(InvalidInput):
            clean_lines(text, field="notes", limit=200)
    assert lengths == []


def test_no_word_is_lost_behind_much_white_space() -> None:
    assert clean_lines("a" + " " * 100_000 + "b\n\n c", field="notes", limit=20) == "a b\n\nc"
    assert clean_text("a" + "\t" * 100_000 + "b", field="name", limit=20) == "a b"
