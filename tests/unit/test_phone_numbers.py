"""Phone numbers: every way of writing, one way of storing, and what is none."""

from __future__ import annotations

import pytest

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.services.phone_numbers import to_e164


@pytest.mark.parametrize(
    ("text", "country", "stored"),
    [
        ("07700 900123", "GB", "+447700900123"),
        ("020 7946 0123", "GB", "+442079460123"),
        ("+55 27 99812-4401", "GB", "+5527998124401"),
        ("0044 7700 900123", "GB", "+447700900123"),
        ("٠٧٧٠٠ ٩٠٠١٢٣", "GB", "+447700900123"),
        ("(202) 555-0143", "US", "+12025550143"),
        ("+44 20 7946 0123", "", "+442079460123"),
        ("   ", "GB", ""),
        ("", "GB", ""),
    ],
)
def test_numbers(text: str, country: str, stored: str) -> None:
    assert to_e164(text, country) == stored


@pytest.mark.parametrize(
    "text",
    [
        "call me",
        "12345",
        "112",
        "0000000000",
        "1111111111",
        "12.3.1984",
        "+999 123 4567",
        "9" * 20,
        "1" * 300,
        "+",
        "😀",
        "0770\x0090",
        "\ud8000770",
    ],
)
def test_what_is_none_names_the_field(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        to_e164(text, "GB")
    assert caught.value.details["field"] == "phone"


def test_without_a_country_a_plus_is_needed() -> None:
    with pytest.raises(InvalidInput):
        to_e164("020 7946 0123", "")
