"""What is typed into the patient search, taken apart."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.patient_search import SearchTerms, parse_search

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Müller ann", SearchTerms(words=("muller", "ann"))),
        ("silva 12.3.1984", SearchTerms(words=("silva",), birth_date=date(1984, 3, 12))),
        ("12/03/84 Silva maria", SearchTerms(words=("silva", "maria"), birth_date=date(1984, 3, 12))),
        ("1984-03-12", SearchTerms(birth_date=date(1984, 3, 12))),
        ("07700 900 123", SearchTerms(digits="7700900123")),
        ("+44 7700", SearchTerms(digits="447700")),
        ("0044 (0)7700", SearchTerms(digits="447700")),
        ("٠٧٧٠٠ فاطمة", SearchTerms(words=("فاطمة",), digits="7700")),
        ("silva 1984", SearchTerms(words=("silva",), digits="1984", birth_year=1984)),
        ("9001", SearchTerms(digits="9001")),
        ("12.3.", SearchTerms(digits="123")),
        ("王", SearchTerms(words=("王",))),
        ("", SearchTerms()),
        ("  \x00 \ud800 ", SearchTerms()),
        ("o'con", SearchTerms(words=("o'con",))),
    ],
)
def test_terms(text: str, terms: SearchTerms) -> None:
    assert parse_search(text, today=TODAY) == terms


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    terms = parse_search(text, today=TODAY)
    assert all("\x00" not in word for word in terms.words)
    for word in terms.words:
        word.encode()
    assert terms.digits.isascii()
