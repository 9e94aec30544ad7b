"""The agenda while the database is away: what is shown from when, and what becomes of what one does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from medibook_desktop.desktop.screens.booking.view import Typed
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import (
    DatabaseAway,
    DiskFull,
    DowntimeUnusable,
    OutcomeUnknown,
    SecretsLocked,
)
from medibook_desktop.domain.intents import IntentKind, IntentState
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.downtime import CopiedColumns, DowntimeStatus
from tests.helpers.desk_doubles import (
    DAY,
    MARIA,
    NOW,
    Answers,
    at,
    doctor_day,
    slot,
    visit,
)
from tests.helpers.downtime_doubles import TOMORROW, Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()


# --- The agenda ---------------------------------------------------------------------------------------------


def test_the_notice_says_from_when_it_is_and_what_becomes_of_what_one_does(desk: Desk) -> None:
    desk.go_away()
    assert "You see the agenda as it was at 09:54 (just now)." in desk.notice
    assert "Other days: from the downtime copy, 09:30." in desk.notice
    assert "What you do is noted" in desk.notice
    assert desk.view.shown("show_read_only") == (False,)


def test_other_days_come_from_the_copy_with_its_age(desk: Desk) -> None:
    desk.go_away()
    desk.agenda.step(1)
    shown = desk.view.shown("show_day")
    assert shown is not None
    assert {column.day for column in shown[0].columns} == {TOMORROW}
    assert "as it was at 09:30 (24 min ago)" in desk.notice
    assert desk.agenda.is_read_only


def test_a_week_and_a_day_outside_the_copy(desk: Desk) -> None:
    desk.go_away()
    desk.copy.read = Answers(lambda days, ids: CopiedColumns((), NOW, (DAY, TOMORROW)))
    desk.agenda.go_to(DAY + timedelta(days=60))
    assert desk.view.shown("show_nothing_here")[0] == "This day is not in the downtime copy"  # type: ignore[index]
    desk.agenda.set_mode("week")
    assert desk.copy.read.calls[-1][1] == (1,)


def test_a_copy_that_cannot_be_used_is_said_and_the_program_goes_on(desk: Desk) -> None:
    desk.copy.read = Answers(DowntimeUnusable("A file of the downtime copy was changed or cut short."))
    desk.go_away()
    desk.agenda.step(1)
    assert "changed or cut short" in desk.notice
    assert "written afresh" in desk.notice
    desk.come_back()


def test_without_a_key_nothing_can_be_noted_and_that_is_said(desk: Desk) -> None:
    desk.noted.status = DowntimeStatus(None, 0, SecretsLocked())
    desk.go_away()
    assert desk.view.shown("show_read_only") == (True,)
    assert "Nothing can be changed" in desk.notice
    text, tooltip = desk.noted.copy_words()
    assert text == "Downtime copy: none, see here"
    assert "Unlock the keyring" in tooltip


def test_the_notice_is_not_repeated_at_every_try(desk: Desk) -> None:
    desk.go_away()
    before = desk.view.count("show_notice")
    for _ in range(3):
        desk.timers.fire()
    assert desk.view.count("show_notice") == before


# --- Noting -------------------------------------------------------------------------------------------------


def test_keys_become_notes_that_are_drawn_and_said(desk: Desk) -> None:
    desk.clinic.agenda.day = Answers(
        lambda day, ids: type(
            "A", (), {"columns": tuple(doctor_day(i, visits=(visit(),) if i == 2 else ()) for i in ids)}
        )
    )
    desk.agenda.load()
    desk.go_away()
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    desk.actions.cancel(visit(501), "is ill")
    desk.actions.move(visit(502), slot(120, 11))
    assert [i.kind for i in desk.intents] == [IntentKind.ADVANCE, IntentKind.CANCEL, IntentKind.MOVE]
    assert desk.clinic.bookings.advance.calls == []
    drawn = next(v for v in desk.visits_shown() if v.booking_id == 500)
    assert (drawn.status, drawn.is_noted) == (BookingStatus.ARRIVED, True)
    assert desk.view.shown("show_toast")[0].startswith("Noted: Moved Maria Silva")  # type: ignore[index]
    assert desk.noted.noted_words() == "3 note(s) not sent"


def test_a_change_that_meets_the_outage_first_is_noted_with_its_request_id(desk: Desk) -> None:
    for error in (DatabaseAway(), OutcomeUnknown()):
        desk.clinic.bookings.advance = Answers(error)
        desk.copy.send_all = Answers(DatabaseAway())
        desk.actions.advance(visit(), BookingStatus.ARRIVED)
        asked = desk.clinic.bookings.advance.calls[-1][-1]
        assert desk.intents[-1].request_id == asked


def test_a_booking_and_a_new_patient_are_noted(desk: Desk) -> None:
    desk.go_away()
    desk.booking.open(slot(), patient=MARIA)
    request_id = desk.booking.request_id
    desk.booking.book(Typed(reason="cough"))
    assert not desk.booking.is_open
    (made,) = desk.intents
    assert (made.kind, made.patient_id, made.slot_id, made.request_id) == (
        IntentKind.BOOK,
        7,
        100,
        request_id,
    )
    assert (made.starts_at, made.ends_at) == (at(10), at(10, 15))
    desk.session.info.country = "GB"
    desk.booking.open(slot(110, 11))
    desk.booking.book(Typed(name="Zoe  Newcomer", birth_date="3.2.1990", phone="020 7946 0018"))
    new = desk.intents[-1].new_patient
    assert new == NewPatient("Zoe Newcomer", date(1990, 2, 3), "+442079460018")


def test_a_wrong_number_is_said_while_the_person_is_still_there(desk: Desk) -> None:
    desk.go_away()
    desk.session.info.country = "GB"
    desk.booking.open(slot())
    desk.booking.book(Typed(name="Zoe", phone="12"))
    assert desk.booking.is_open
    assert desk.intents == []
    assert desk.box.shown("show_field_problem")[0] == "phone"  # type: ignore[index]


def test_what_cannot_be_kept_is_said(desk: Desk) -> None:
    desk.go_away()
    desk.copy.note = Answers(DiskFull())
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    assert "The disk is full." in desk.notice
    assert desk.intents == []


def test_ctrl_z_takes_a_note_back_before_and_after_it_was_sent(desk: Desk) -> None:
    desk.go_away()
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    desk.actions.undo()
    assert desk.intents == []
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    desk.come_back()
    assert desk.intents[0].state is IntentState.DONE
    desk.actions.undo()
    assert desk.clinic.bookings.undo.calls[-1][0] == 9
    assert desk.intents == []
