"""Errors of what the front desk does besides booking: blocks, series, files, the waiting room, the waitlist, calls."""

from __future__ import annotations

from medibook_desktop.domain.error_base import BookingRefused, MediBookError


class TimeHasVisits(MediBookError):
    """Visits stand in this time. Details: `visits`, their number."""

    code = "time_has_visits"
    default_next_step = "Move or cancel them first."


class SeriesClashes(BookingRefused):
    """Some dates of the series are not free any more, and nothing was booked.

    Details: `clashes`, one dict a date: `planned_at` (ISO 8601), `booking_id` or None, `code`, `detail`.
    """

    code = "series_clashes"
    default_next_step = "The list shows which; choose another time for each, or leave it out."


class AlreadyInSeries(BookingRefused):
    """This visit belongs to a series already."""

    code = "already_in_series"
    default_next_step = "Press E on it to change that series."


class SeriesChanged(MediBookError):
    """The series was changed at another desk since you saw it."""

    code = "series_changed"
    default_next_step = "The list shows it as it is now; look and try again."


class MergedPatient(BookingRefused):
    """This file was merged into another one. Details: `merged_into`, the kept file's id."""

    code = "merged_patient"
    default_next_step = "Search for the patient again: the search leads to the file that is kept."


class StalePatient(MediBookError):
    """Somebody else saved this patient's file since you opened it. Details: `changed_by`, `changed_at`, `version`."""

    code = "stale_patient"
    default_next_step = "Look at both versions and choose, field by field."


class StaleNumber(MediBookError):
    """Somebody else changed this number since you opened it. Details: `changed_by`, `changed_at`, `row_id`."""

    code = "stale_number"
    default_next_step = "Look at the number that is stored now, then save yours or cancel."


class MergeClash(MediBookError):
    """Both files have a visit at the same time, and nobody is in two places.

    Details: `clashes`, a tuple of dicts kept_booking, merged_booking, starts_at (ISO 8601).
    """

    code = "merge_clash"
    default_next_step = "Move or cancel one of the two visits, then merge."


class NotesClosed(MediBookError):
    """The notes cannot be opened on this terminal."""

    code = "notes_closed"
    default_next_step = "An administrator brings the clinic's notes key here: medibook notes-key import FILE"


class NoFreeTime(BookingRefused):
    """No fitting time is left today."""

    code = "no_free_time"
    default_next_step = "Put the patient on the waiting room's list, or choose another doctor."


class StaleWalkIn(MediBookError):
    """This line of the waiting room was changed at another desk since you saw it. Details: `status`, `changed_by`."""

    code = "stale_walk_in"
    default_next_step = "The waiting room shows it as it is now; look and try again."


class StaleWish(MediBookError):
    """This wish was changed at another desk since you saw it. Details: `status`, `changed_by`, `changed_at`."""

    code = "stale_wish"
    default_next_step = "The waitlist shows it as it is now; look and try again."


class WishNotOpen(MediBookError):
    """This wish is no longer open. Details: `status` (as it is), `changed_by`, `changed_at`."""

    code = "wish_not_open"
    default_next_step = "The waitlist shows what became of it."


class OfferSettled(MediBookError):
    """This offer is answered already. Details: `why` (its outcome), `changed_by`, `changed_at`."""

    code = "offer_settled"
    default_next_step = "The agenda and the waitlist show what became of it."


class StaleCall(MediBookError):
    """{changed_by} has just noted this call.

    Details: `changed_by`, `changed_at`, `state`.
    """

    code = "stale_call"
    default_next_step = "The list shows it as it is now; look and try again."
