"""Changes survive the way over Redis, and strange messages hurt nobody."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.change_codec import decode_change, encode_change
from medibook_desktop.messaging.channel_names import cache_keys_of, channel_of, directory_channel

ids = st.integers(min_value=1, max_value=2**63 - 1)
changes = st.builds(
    Change,
    kind=st.sampled_from(ChangeKind),
    doctor_id=st.none() | ids,
    day=st.none() | st.dates(),
    booking_id=st.none() | ids,
    slot_ids=st.lists(ids, max_size=8, unique=True).map(lambda found: tuple(sorted(found))),
    version=st.integers(min_value=0, max_value=2**31 - 1),
    outbox_id=st.none() | ids,
)


@given(changes)
def test_a_change_comes_back_as_it_went(change: Change) -> None:
    assert decode_change(encode_change(change)) == change


@given(changes)
def test_a_message_is_small_ascii_json_of_known_fields(change: Change) -> None:
    message = encode_change(change)
    assert message.isascii()
    assert len(message) < 400
    known = {"kind", "doctor_id", "day", "booking_id", "slot_ids", "version", "outbox_id"}
    assert json.loads(message).keys() <= known  # ids, day, version: nothing about a patient


@given(changes, st.dictionaries(st.text().filter(lambda name: not hasattr(Change, name)), st.integers()))
def test_fields_of_a_newer_release_are_passed_over(change: Change, newer: dict[str, int]) -> None:
    message = json.loads(encode_change(change))
    added = {name: value for name, value in newer.items() if name not in message and name != "kind"}
    assert decode_change(json.dumps({**message, **added}).encode()) == change


def test_a_kind_of_a_newer_release_means_read_the_column_again() -> None:
    message = b'{"kind":"waiting_room","doctor_id":3,"day":"2026-11-22"}'
    assert decode_change(message) == Change(ChangeKind.SLOTS, 3, date(2026, 11, 22))


@given(st.binary())
def test_any_bytes_give_a_change_or_none(message: bytes) -> None:
    assert decode_change(message) is None or isinstance(decode_change(message), Change)


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'"booking"',
        b'{"kind":"booking","day":"yesterday"}',
        b'{"kind":"booking","doctor_id":"three"}',
        b'{"kind":"booking","slot_ids":5}',
        b'{"kind":["booking"]}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_change_is_none(message: bytes) -> None:
    assert decode_change(message) is None


def test_each_change_has_one_channel_and_names_its_cache_exactly() -> None:
    day = date(2026, 11, 22)
    booking = Change(ChangeKind.BOOKING, 3, day, 7)
    hold = Change(ChangeKind.HOLD, 3, day)
    doctor = Change(ChangeKind.DOCTOR, 3)
    assert [channel_of(change) for change in (booking, hold, doctor)] == [
        "medibook:changes:{slots:doctor:3:2026-11-22}",
        "medibook:changes:{slots:doctor:3:2026-11-22}",
        directory_channel(),
    ]
    assert cache_keys_of([booking, hold, doctor, booking]) == ["medibook:{slots:doctor:3:2026-11-22}"]
