"""What is typed into the patient search, taken apart."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.database.queries.patient_terms import SearchTerms, swapped_letters

TODAY = date(2026, 11, 22)
MARCH = date(1984, 3, 12)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Müller ann", SearchTerms(("muller", "ann"))),
        ("silva 12.3.1984", SearchTerms(("silva",), "", MARCH, MARCH)),
        ("12/03/84 Silva maria", SearchTerms(("silva", "maria"), "", MARCH, MARCH)),
        ("1984-03-12", SearchTerms((), "", MARCH, MARCH)),
        ("07700 900 123", SearchTerms((), "7700900123")),
        ("+44 7700", SearchTerms((), "447700")),
        ("٠٧٧٠٠ فاطمة", SearchTerms(("فاطمة",), "7700")),
        ("silva 1984", SearchTerms(("silva",), "1984", date(1984, 1, 1), date(1984, 12, 31))),
        ("9001", SearchTerms((), "9001")),
        ("12.3.", SearchTerms((), "123")),
        ("王", SearchTerms(("王",))),
        ("", SearchTerms()),
        ("  \x00 \ud800 ", SearchTerms()),
        ("o'con", SearchTerms(("o'con",))),
    ],
)
def test_terms(text: str, terms: SearchTerms) -> None:
    assert SearchTerms.of(text, today=TODAY) == terms


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    terms = SearchTerms.of(text, today=TODAY)
    assert all("\x00" not in word for word in terms.words)
    for word in terms.words:
        word.encode()
    assert terms.digits.isdecimal() or not terms.digits


def test_neighbours_exchanged() -> None:
    assert swapped_letters("smith") == ["msith", "simth", "smtih", "smiht"]
    assert swapped_letters("aab") == ["aba"]
