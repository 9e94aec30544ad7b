"""The checker of `medibook bench updates`: it finds what must not happen, and nothing where all is well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from medibook_desktop.start.bench.updates import outs
from medibook_desktop.start.bench.updates_journal import (
    LEFT,
    OK,
    REFUSED,
    UNKNOWN,
    Call,
    Journal,
    JournalFile,
)
from medibook_desktop.start.bench.updates_verdict import Change, Stored, problems

BOOKED = Call(
    "desk-01",
    "7.0.0",
    "book",
    1.0,
    "r1",
    "w1",
    {"slot": 5, "slot_version": 1, "patient": 9},
    2.0,
    OK,
    answer={"booking": 100, "version": 1, "status": "booked", "repeated": False},
)
MADE = Change(100, 1, "booked", 5, 9, is_first=True)


def stored(*made: tuple[str, Change], **more: object) -> Stored:
    found = Stored(**more)  # type: ignore[arg-type]
    for request, change in made:
        found.changes.setdefault(request, []).append(change)
        found.last[change.booking] = change
        found.visits[change.booking] = (change.version, change.status)
    return found


def test_all_is_well() -> None:
    in_doubt = replace(BOOKED, outcome=UNKNOWN, answer={})
    assert problems([BOOKED], stored(("r1", MADE))) == []
    assert problems([in_doubt, BOOKED], stored(("r1", MADE))) == [], "asked again by the same name"
    assert problems([replace(BOOKED, outcome=REFUSED, answer={})], stored()) == []


@pytest.mark.parametrize(
    ("calls", "found", "what"),
    [
        ([BOOKED], stored(), "acknowledged and lost"),
        ([BOOKED], stored(("r1", MADE), ("r1", replace(MADE, booking=101))), "carried out twice"),
        ([BOOKED], stored(("r1", replace(MADE, booking=101))), "made otherwise than told"),
        ([BOOKED], stored(("r1", replace(MADE, slot=6))), "made otherwise than asked"),
        ([replace(BOOKED, outcome=LEFT, answer={})], stored(), "nobody knows"),
        ([replace(BOOKED, outcome=REFUSED, answer={})], stored(("r1", MADE)), "refused, and yet done"),
        (
            [BOOKED, replace(BOOKED, request="r2", answer={**BOOKED.answer, "booking": 101})],
            stored(("r1", MADE), ("r2", replace(MADE, booking=101))),
            "one wish, two visits",
        ),
        ([BOOKED], stored(("r1", MADE), shared=1), "share a time"),
    ],
)
def test_what_must_not_happen(calls: list[Call], found: Stored, what: str) -> None:
    assert any(what in each for each in problems(calls, found))


def test_a_visit_that_is_gone_or_changed_behind_the_trail() -> None:
    gone, changed = stored(("r1", MADE)), stored(("r1", MADE))
    gone.visits.clear()
    changed.visits[100] = (2, "cancelled")
    for found in (gone, changed):
        assert any("last made of it" in each for each in problems([BOOKED], found))


def test_a_journal_of_two_versions_and_the_time_between_them(tmp_path: Path) -> None:
    path = tmp_path / "desk-01.jsonl"
    for version in ("7.0.0", "7.1.0"):
        journal = Journal(path, version)
        journal.notes("started")
        journal.notes("signed in")
        journal.told(journal.asks("agenda"), OK)
        journal.asks("book", request="r1", wish="w1")
        journal.notes("closed")
    with path.open("a") as file:
        file.write('{"half a line')
    read = JournalFile(path)
    read.read_on()
    assert [(call.version, call.name, call.outcome) for call in read.calls] == [
        ("7.0.0", "agenda", OK),
        ("7.0.0", "book", LEFT),
        ("7.1.0", "agenda", OK),
        ("7.1.0", "book", LEFT),
    ]
    (out,) = outs([read], "7.0.0", "7.1.0")
    assert (out.from_, out.to) == (read.calls[0].ended, read.calls[2].ended)
    assert out.seconds == pytest.approx(out.closing + out.starting + out.signing_in + out.first_answer)
