"""From when to when a doctor is away: the short choices, typed days, half days at either end."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.desktop.screens.lists.away_span import AwayChoice, AwayFields, away_span, span_words
from medibook_desktop.domain.errors import InvalidInput

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 9, 20, tzinfo=LONDON)


def moment(day: int, hour: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("fields", "starts", "ends"),
    [
        (AwayFields(1), NOW, moment(24)),
        (AwayFields(1, AwayChoice.NOON), NOW, moment(23, 12)),
        (AwayFields(1, AwayChoice.TOMORROW), NOW, moment(25)),
        (AwayFields(1, AwayChoice.THREE_DAYS), NOW, moment(26)),
        (AwayFields(1, AwayChoice.WEEK), NOW, moment(30)),
        (AwayFields(1, AwayChoice.OTHER), NOW, moment(24)),
        (AwayFields(1, AwayChoice.OTHER, "tomorrow"), moment(24), moment(25)),
        (AwayFields(1, AwayChoice.OTHER, "tomorrow", from_noon=True), moment(24, 12), moment(25)),
        (AwayFields(1, AwayChoice.OTHER, "tomorrow", until_noon=True), moment(24), moment(24, 12)),
        (AwayFields(1, AwayChoice.OTHER, "", "in 3 days", until_noon=True), NOW, moment(26, 12)),
        (
            AwayFields(1, AwayChoice.OTHER, "in 1 day", "in 4 days", True, True),
            moment(24, 12),
            moment(27, 12),
        ),
    ],
)
def test_what_was_chosen_is_a_span_from_now_on(fields: AwayFields, starts: datetime, ends: datetime) -> None:
    assert away_span(fields, NOW) == (starts, ends)
    assert span_words(fields, NOW).startswith("Away: ")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        (AwayFields(1, AwayChoice.OTHER, "blursday"), "first"),
        (AwayFields(1, AwayChoice.OTHER, "", "blursday"), "last"),
        (AwayFields(1, AwayChoice.OTHER, "in 3 days", "tomorrow"), "last"),
        (AwayFields(1, AwayChoice.OTHER, "tomorrow", "tomorrow", True, True), "last"),
        (AwayFields(1, AwayChoice.OTHER, "tomorrow", "in 3 months"), "last"),
        (AwayFields(1, AwayChoice.OTHER, "1.11.2026"), "last"),
    ],
)
def test_what_cannot_be_is_named(fields: AwayFields, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        away_span(fields, NOW)
    assert refused.value.details["field"] == field


def test_past_noon_there_is_no_until_noon() -> None:
    with pytest.raises(InvalidInput):
        away_span(AwayFields(1, AwayChoice.NOON), NOW.replace(hour=12))
