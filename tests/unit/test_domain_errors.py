"""The tree of errors: each class says what happened and what to do now, under a code that stays."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime

import pytest

from medibook_desktop.domain import errors
from medibook_desktop.domain.errors import MediBookError, OutcomeUnknown, SlotTaken
from medibook_desktop.domain.slots import Slot

CLASSES = [
    found
    for _, found in inspect.getmembers(errors, inspect.isclass)
    if issubclass(found, MediBookError) and found.__module__ == errors.__name__
]


def test_every_class_has_a_code_of_its_own() -> None:
    codes = {kind: kind.__dict__.get("code") for kind in CLASSES}
    assert all(codes.values()), [kind.__name__ for kind, code in codes.items() if not code]
    assert len(set(codes.values())) == len(CLASSES)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_class_is_a_sentence_and_a_next_step(kind: type[MediBookError]) -> None:
    assert kind.__dict__.get("__doc__"), "a docstring of its own is the message"
    error = kind()
    assert error.message.endswith(".")
    assert "\n" not in error.message
    assert error.next_step
    assert str(error) == f"{error.message} {error.next_step}"
    assert error.code == kind.code


def test_details_and_words_can_be_given() -> None:
    error = errors.InvalidInput("That is no name.", next_step="Type another.", field="name")
    assert str(error) == "That is no name. Type another."
    assert error.details == {"field": "name"}


def test_the_next_free_times_are_read_once_and_only_when_somebody_asks() -> None:
    asked = []
    free = Slot(1, 2, datetime(2026, 11, 22, tzinfo=UTC), 15, 1)

    def find() -> list[Slot]:
        asked.append(1)
        return [free]

    error = SlotTaken(find_next_free=find, taken_by="Ben Asante")
    assert (error.taken_by, error.taken_at, asked) == ("Ben Asante", None, [])
    assert error.next_free == error.next_free == (free,)
    assert len(asked) == 1


def test_without_a_finder_there_are_no_next_times() -> None:
    assert SlotTaken().next_free == ()
    assert SlotTaken().taken_by == ""


def test_an_unknown_outcome_never_says_that_nothing_was_changed() -> None:
    assert "Nothing" not in str(OutcomeUnknown())
