"""Birth dates as they are typed at a desk."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.birth_dates import ORDERS, parse_birth_date

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "12.3.1984",
        "12/03/1984",
        "12-3-84",
        "1984-03-12",
        "1984/3/12",
        "12 03 1984",
        "12031984",
        "12.03.1984.",
        "12 Mar 1984",
        "12 march 84",
        "١٢/٣/١٩٨٤",
        "१२/०३/१९८४",
        "1984年3月12日",
        "１９８４－０３－１２",
        " 12.3.1984 ",
    ],
)
def test_day_first(text: str) -> None:
    assert parse_birth_date(text, today=TODAY) == date(1984, 3, 12)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("3/12/1984", "MDY", date(1984, 3, 12)),
        ("3/12/1984", "DMY", date(1984, 12, 3)),
        ("84-3-12", "YMD", date(1984, 3, 12)),
        ("19840312", "YMD", date(1984, 3, 12)),
        ("03/13/1984", "DMY", date(1984, 3, 13)),  # can only be meant the other way round
        ("13/03/1984", "MDY", date(1984, 3, 13)),
        ("1.1.27", "DMY", date(1927, 1, 1)),  # 2027 is still to come
        ("22.11.26", "DMY", TODAY),
        ("23.11.26", "DMY", date(1926, 11, 23)),
        ("29.2.1984", "DMY", date(1984, 2, 29)),
    ],
)
def test_order_and_century(text: str, order: str, expected: date) -> None:
    assert parse_birth_date(text, today=TODAY, order=order) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "12.3",
        "12.3.",
        "31.4.1984",
        "29.2.1983",
        "0.0.0000",
        "12.3.2030",
        "12.3.1700",
        "Maria",
        "12 xyz 1984",
        "07700 900123",
        "+447700900123",
        "12.3.198",
        "\x00",
        "\ud800",
        "1984-03-12x",
    ],
)
def test_what_is_none(text: str) -> None:
    assert parse_birth_date(text, today=TODAY) is None


@given(st.text(max_size=40), st.sampled_from(ORDERS))
def test_no_text_breaks_it(text: str, order: str) -> None:
    found = parse_birth_date(text, today=TODAY, order=order)
    assert found is None or found <= TODAY


@given(st.dates(date(1930, 1, 1), TODAY))
def test_every_order_reads_its_own_writing(day: date) -> None:
    assert parse_birth_date(day.isoformat(), today=TODAY) == day
    assert parse_birth_date(f"{day.day}.{day.month}.{day.year}", today=TODAY, order="DMY") == day
    assert parse_birth_date(f"{day.month}/{day.day}/{day.year}", today=TODAY, order="MDY") == day
    assert parse_birth_date(f"{day:%y-%m-%d}", today=TODAY, order="YMD") == day
