"""Public holidays by country and by part of a country."""

from __future__ import annotations

from datetime import date

import pytest

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.services.public_holidays import public_holidays


def test_a_span_of_days_over_a_new_year() -> None:
    found = public_holidays("GB", "ENG", date(2026, 12, 25), date(2027, 1, 1))
    assert list(found) == [date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 28), date(2027, 1, 1)]
    assert found[date(2026, 12, 25)] == "Christmas Day"


def test_a_part_of_a_country_has_its_own() -> None:
    saint_andrew = date(2026, 11, 30)
    assert saint_andrew in public_holidays("GB", "SCT", saint_andrew, saint_andrew)
    assert saint_andrew not in public_holidays("GB", "ENG", saint_andrew, saint_andrew)


def test_without_a_country_there_are_none() -> None:
    assert public_holidays("", "", date(2026, 1, 1), date(2026, 12, 31)) == {}
    assert public_holidays("GB", "ENG", date(2026, 12, 31), date(2026, 1, 1)) == {}


@pytest.mark.parametrize(
    ("country", "subdivision", "field"), [("XX", "", "country"), ("GB", "XYZ", "subdivision")]
)
def test_an_unknown_calendar_names_the_field(country: str, subdivision: str, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        public_holidays(country, subdivision, date(2026, 1, 1), date(2026, 12, 31))
    assert caught.value.details["field"] == field
