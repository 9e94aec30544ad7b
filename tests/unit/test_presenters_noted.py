"""What is noted while the database is away: sent, undone, kept until it is dealt with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from medibook_desktop.desktop.screens.booking.view import Typed
from medibook_desktop.desktop.screens.noted.words import age_words
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import (
    DatabaseAway,
    SlotTaken,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.intents import Clash, Intent, IntentKind, IntentState
from medibook_desktop.services.downtime import DowntimeStatus
from tests.helpers.desk_doubles import (
    MARIA,
    NOW,
    Answers,
    at,
    slot,
    visit,
)
from tests.helpers.downtime_doubles import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()


# --- Sending ------------------------------------------------------------------------------------------------


def test_what_waits_is_sent_when_the_database_answers(desk: Desk) -> None:
    desk.go_away()
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    assert desk.copy.send_all.calls == []
    desk.come_back()
    assert len(desk.copy.send_all.calls) == 1
    assert desk.noted.noted_words() == ""
    desk.agenda.load()
    assert len(desk.copy.send_all.calls) == 1


def test_when_it_goes_away_again_the_rest_waits(desk: Desk) -> None:
    desk.go_away()
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    desk.copy.send_all = Answers(DatabaseAway(), desk.copy._all_done)
    desk.come_back()
    assert desk.intents[0].state is IntentState.WAITING
    desk.agenda.load()
    assert desk.intents[0].state is IntentState.DONE


def test_a_clash_is_said_and_stays_with_the_next_free_times(desk: Desk) -> None:
    lost = Intent(
        IntentKind.BOOK,
        new_request_id(),
        "Maria Silva",
        MARIA.id,
        doctor_id=2,
        slot_id=100,
        starts_at=at(10),
        ends_at=at(10, 30),
        number=1,
        noted_at=NOW,
        state=IntentState.CLASH,
        clash=Clash.of(SlotTaken("{taken_by} took it.", taken_by="Ben")),
    )
    desk.clinic.availability.next_free_like = Answers([slot(104, 11), slot(105, 11, 15)])
    desk.copy.intents.replace(lost)
    desk.noted.loaded((lost,))
    (row,) = desk.list.shown("show_rows")[0]  # type: ignore[index]
    assert row.state == "✕ not possible"
    assert "Ben took it." in row.why
    assert desk.noted.noted_words() == "1 note(s) not possible"
    desk.noted.select(row)
    number, times = desk.list.shown("show_other_times")  # type: ignore[misc]
    assert (number, [t.text for t in times]) == (
        1,
        ["Today 11:00 · Dr Wei Chen", "Today 11:15 · Dr Wei Chen"],
    )
    desk.noted.take_other_time(1, times[0].slot)
    again = desk.intents[0]
    assert (again.slot_id, again.starts_at, again.ends_at) == (104, at(11), at(11, 30))
    assert again.request_id != lost.request_id
    assert again.state is IntentState.DONE
    desk.noted.dealt_with(1)
    assert desk.intents == []


def test_trying_again_keeps_the_request(desk: Desk) -> None:
    lost = Intent(
        IntentKind.CANCEL, new_request_id(), number=1, state=IntentState.CLASH, clash=Clash.of(SlotTaken())
    )
    desk.copy.intents.replace(lost)
    desk.noted.loaded((lost,))
    desk.noted.try_again(1)
    assert (desk.intents[0].request_id, desk.intents[0].state) == (lost.request_id, IntentState.DONE)


def test_clashes_of_a_batch_are_counted(desk: Desk) -> None:
    desk.go_away()
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    desk.copy.send_all = Answers(
        lambda: tuple(
            desk.copy.intents.replace(replace(i, state=IntentState.CLASH, clash=Clash.of(SlotTaken())))
            for i in desk.intents
        )
    )
    desk.come_back()
    assert "could not be carried out" in desk.notice
    assert "Ctrl+Shift+N" in desk.notice


def test_words_are_kept_until_they_are_read(desk: Desk) -> None:
    desk.noted.add_note("  ")
    desk.noted.add_note(" Mrs Silva rings back ")
    (row,) = desk.list.shown("show_rows")[0]  # type: ignore[index]
    assert (row.what, row.state) == ("Mrs Silva rings back", "to read")
    assert desk.copy.send_all.calls == []


def test_what_was_done_is_undone_from_the_list(desk: Desk) -> None:
    done = Intent(
        IntentKind.CANCEL, new_request_id(), "Maria", number=1, state=IntentState.DONE, undo_token=12
    )
    desk.copy.intents.replace(done)
    desk.noted.loaded((done,))
    desk.noted.undo(1)
    assert desk.clinic.bookings.undo.calls[0][0] == 12
    assert desk.intents == []


# --- Words --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "said"), [(-60, "just now"), (20, "just now"), (200, "3 min ago"), (7300, "2 h ago")]
)
def test_ages(seconds: int, said: str) -> None:
    assert age_words(timedelta(seconds=seconds)) == said


def test_the_status_line_says_time_and_days(desk: Desk) -> None:
    assert desk.noted.copy_words() == ("Downtime copy: 09:30, 8 day(s)", "")
    desk.noted.status = DowntimeStatus(NOW, 8, None, in_file=True, unreadable_notes=2)
    assert "has no keyring" in desk.noted.copy_words()[1]
    assert "cannot be opened" in desk.noted.copy_words()[1]
    desk.noted.status = DowntimeStatus(None, 0)
    assert desk.noted.copy_words()[0] == "Downtime copy: being made"


def test_a_birth_date_that_is_none_is_said_before_anything_is_noted(desk: Desk) -> None:
    desk.go_away()
    desk.booking.open(slot())
    desk.booking.book(Typed(name="Zoe", birth_date="31.2.1990"))
    assert desk.intents == []
