"""A day that MediBook wrote into a field is understood when it is read from there, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.language.languages import apply_language
from medibook_desktop.desktop.language.typed_words import day_from
from medibook_desktop.desktop.language.wording import short_day

FIRST = date(2026, 1, 1)


@pytest.fixture
def english_afterwards(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_language(qapp, "en")


@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "ar"])
def test_every_day_of_a_year_is_read_back(english_afterwards: QApplication, code: str) -> None:
    apply_language(english_afterwards, code)
    days = [FIRST + timedelta(days=n) for n in range(365)]
    assert [day for day in days if day_from(short_day(day), today=FIRST) != day] == []
