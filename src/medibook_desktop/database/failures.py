"""The one place where a driver's error becomes one of ours: by SQLSTATE and constraint name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import psycopg
from sqlalchemy import exc as sa_exc

from medibook_desktop.database.distrust import distrust_in
from medibook_desktop.domain import audit_errors, cluster_errors, errors
from medibook_desktop.domain.errors import MediBookError


class RetryNeeded(MediBookError):
    """Two changes met, and this one has to be tried again. Never shown: the caller retries, then says TooBusy."""

    code = "retry_needed"


class GateHeld(MediBookError):
    """Somebody else is at this slot. Never shown: the caller waits for the outcome, then tries."""

    code = "gate_held"


class RequestRepeated(MediBookError):
    """This request id has been carried out. Never shown: the caller asks booking_by_request."""

    code = "request_repeated"


class BucketMoved(MediBookError):
    """These times have just moved to another shard. Never shown: the caller reads the map again, then tries."""

    code = "bucket_moved"


_REFUSALS: dict[str, type[MediBookError]] = {
    "MB070": BucketMoved,
    "MB071": cluster_errors.DirectoryOnly,
    "MB072": cluster_errors.DirectoryAway,
    "MB001": errors.SlotTaken,
    "MB002": errors.StaleSlot,
    "MB003": errors.SlotBlocked,
    "MB004": errors.SlotInPast,
    "MB005": errors.UnknownSlot,
    "MB006": errors.VisitTooLong,
    "MB007": errors.PatientElsewhere,
    "MB008": errors.RoomTaken,
    "MB009": errors.DailyLimitReached,
    "MB010": errors.UnknownPatient,
    "MB011": errors.InactivePatient,
    "MB012": errors.UnknownBooking,
    "MB013": errors.StaleBooking,
    "MB014": errors.StepNotAllowed,
    "MB015": errors.CannotUndo,
    "MB016": errors.NotAllowed,
    "MB020": GateHeld,
    "MB021": errors.NoRoomFree,
    "MB022": errors.NoEquipmentFree,
    "MB023": errors.TimeHasVisits,
    "MB024": errors.NoFreeTime,
    "MB025": errors.StaleWalkIn,
    "MB026": errors.StaleWish,
    "MB027": errors.OfferSettled,
    "MB028": errors.WishNotOpen,
    "MB034": errors.StalePatient,
    "MB035": errors.MergedPatient,
    "MB036": errors.MergeClash,
    "MB037": errors.NotesClosed,
    "MB040": errors.StaleCall,
    "MB041": errors.StaleEntry,
    "MB042": errors.EntryInUse,
    "MB043": errors.UnknownEntry,
    "MB044": errors.StaleSchedule,
    "MB050": errors.PasswordMustChange,
    "MB051": errors.LastAdmin,
    "MB052": errors.StaleAccount,
    "MB055": audit_errors.LookNotNoted,
    "MB056": audit_errors.StaleRetention,
    "MB047": errors.ClosureOverlaps,
    "MB048": errors.StaleClosure,
    "MB064": errors.PatientHasVisits,
    "MB065": errors.StalePrivacyRule,
    "MB066": errors.StaleNumber,
    "MB030": errors.SeriesClashes,
    "MB031": errors.AlreadyInSeries,
    "MB032": errors.SeriesChanged,
}
_CONSTRAINTS: dict[str, type[MediBookError]] = {
    "bookings_doctor_overlap": errors.SlotTaken,
    "idx_bookings_slot": errors.SlotTaken,
    "bookings_room_overlap": errors.RoomTaken,
    "bookings_equipment_overlap": errors.NoEquipmentFree,
    "bookings_request": RequestRepeated,
    "audit_events_request": RequestRepeated,
    "series_changes_request": RequestRepeated,
    "wishes_request_id_key": RequestRepeated,
    "walk_ins_request_id_key": RequestRepeated,
    "offers_one_open": errors.WishNotOpen,
    "series_visits_booking": errors.AlreadyInSeries,
}
_STATES: dict[str, type[MediBookError]] = {
    "40001": RetryNeeded,
    "40P01": RetryNeeded,
    "28P01": errors.SignInFailed,
    "28000": errors.SignInFailed,
    "42501": errors.NotAllowed,
    "57014": errors.TooBusy,  # statement_timeout
    "55P03": errors.TooBusy,  # lock_timeout
    "53100": errors.DiskFull,
    "53200": errors.TooBusy,
    "53300": errors.TooBusy,  # too many connections
    "25006": errors.DatabaseAway,  # read only: this server has become a standby
    "42883": errors.SchemaTooOld,
    "42P01": errors.SchemaTooOld,
    "42703": errors.SchemaTooOld,
    "3D000": errors.DatabaseAway,
}
_TIMES = frozenset({"at", "starts_at", "free_until", "free_from", "first", "last"})


def translate(error: BaseException, *, writing: bool = False) -> MediBookError | None:
    """Our error for a driver's, or None when it is no driver's error or a bug of ours.

    `writing` says that a change was under way: losing the connection then leaves it unknown whether the
    change was saved. Messages never repeat the server's text, which can hold a patient's data.
    """
    if isinstance(error, MediBookError):
        return error
    if isinstance(error, sa_exc.DBAPIError) and error.orig is not None:
        return translate(error.orig, writing=writing)
    if isinstance(error, sa_exc.TimeoutError):
        return errors.TooBusy("All connections of this computer are in use.")
    if isinstance(error, UnicodeError):
        return errors.InvalidInput("The text contains a character that cannot be stored.", field="text")
    if not isinstance(error, psycopg.Error):
        return None
    state = error.sqlstate
    if state is None:
        return _without_state(error, writing)
    if state == "0A000" and "hot standby" in (error.diag.message_primary or ""):
        return errors.DatabaseAway()  # as 25006, of a session that is SERIALIZABLE
    if state.startswith("MB"):
        return refusal(state, error.diag.message_detail)
    if state in ("23505", "23P01") and error.diag.constraint_name in _CONSTRAINTS:
        return _CONSTRAINTS[error.diag.constraint_name]()
    if state in _STATES:
        return _STATES[state]()
    if state == "08P01" and "query_wait_timeout" in str(error):  # pgbouncer's: nothing has been sent on
        return errors.TooBusy("The database has no free connection.")
    if state.startswith(("08", "57P")):  # connection lost; shut down, starting up, or killed
        return errors.OutcomeUnknown() if writing else errors.DatabaseAway()
    if state.startswith(("22", "23")):  # data and integrity: what was sent cannot be stored
        return errors.InvalidInput(
            "The clinic's database does not accept this value.",
            sqlstate=state,
            constraint=error.diag.constraint_name,
        )
    if state == "42710":
        return errors.InvalidInput("This user name is taken.", field="user name")
    return None


def _without_state(error: psycopg.Error, writing: bool) -> MediBookError | None:
    """The client library's own errors: no server answered, or it went away."""
    if isinstance(error, psycopg.OperationalError):
        # libpq reports a refused sign-in through the connection attempt, without a SQLSTATE.
        text = str(error)
        if (
            "password authentication failed" in text
            or "no password supplied" in text
            or "fe_sendauth" in text
            or "SASL authentication failed" in text  # this and the next: pgbouncer's words
            or "no such user" in text
        ):
            return errors.SignInFailed()
        if "is not permitted to log in" in text:
            return errors.SignInFailed(
                "This account is locked.", next_step="Ask an administrator to open it."
            )
        if "permission denied for database" in text:
            return errors.SignInFailed("This account belongs to another clinic.")
        if "role" in text and "does not exist" in text:
            return errors.SignInFailed()
        if "no pg_hba.conf entry" in text:
            return errors.SignInFailed("The server does not accept this user from this computer.")
        if (
            "too many clients" in text
            or "remaining connection slots" in text
            or "no more connections allowed" in text  # pgbouncer's words
        ):
            return errors.TooBusy("The database has no free connection.")
        if not writing and (distrust := distrust_in(text)) is not None:
            return distrust
        return errors.OutcomeUnknown() if writing else errors.DatabaseAway()
    if isinstance(error, psycopg.InterfaceError):
        return errors.OutcomeUnknown() if writing else errors.DatabaseAway()
    if isinstance(error, psycopg.DataError):
        return errors.InvalidInput("The text contains a character that cannot be stored.", field="text")
    return None


def refusal(state: str, detail: str | None) -> MediBookError | None:
    kind = _REFUSALS.get(state)
    if kind is None:
        return None
    prefix = "taken" if kind is errors.SlotTaken else "changed"
    details: dict[str, Any] = {}
    for key, value in (json.loads(detail) if detail else {}).items():
        name = f"{prefix}_{key}" if key in ("by", "at") else key
        if key in _TIMES:
            details[name] = datetime.fromisoformat(value) if value else None
        else:
            details[name] = tuple(value) if isinstance(value, list) else value
    if kind is errors.InactivePatient and details.get("why") == "deceased":
        return errors.DeceasedPatient(**details)
    if kind is errors.CannotUndo:
        return _cannot_undo(details)
    if kind is errors.OfferSettled:
        return _offer_settled(details)
    if kind in (errors.WishNotOpen, errors.StaleWish):
        return _wish_changed(kind, details)
    if kind is errors.EntryInUse:
        return _entry_in_use(details)
    if kind is errors.NoRoomFree:
        return _no_room(details)
    if kind is errors.NoEquipmentFree:
        return _no_equipment(details)
    if kind is errors.VisitTooLong and details.get("before"):
        return errors.VisitTooLong(
            "The {before} minutes before this time, which the visit needs too, are not free.",
            next_step="Choose a later time.",
            **details,
        )
    return kind(**details)


# Each function below names the class that it makes: that is how packaging/source_strings.py finds its sentences.


def _no_room(details: dict[str, Any]) -> MediBookError:
    message = next_step = None
    if not details["there_are"]:
        message = "This visit needs a room “{kind}”, and there is none."
        next_step = "Ask an administrator, or choose another visit type."
    elif details["free_from"]:
        message = "“{kind}”: no room is free until {free_from}."
    return errors.NoRoomFree(message, next_step=next_step, **details)


def _no_equipment(details: dict[str, Any]) -> MediBookError:
    message = next_step = None
    if not details["there_are"]:
        message = "This visit needs “{kind}”, and there is none."
        next_step = "Ask an administrator, or choose another visit type."
    elif details["free_from"]:
        message = "“{kind}” is in use until {free_from}."
    return errors.NoEquipmentFree(message, next_step=next_step, **details)


def _entry_in_use(details: dict[str, Any]) -> MediBookError:
    message = next_step = None
    why = details.get("why")
    if why == "visits":
        message = "Visits to come: {visits}."
        next_step = "Move or cancel them first, or decide that they stay as they are."
    elif why == "elsewhere":
        message = "It cannot go to another clinic: visits to come: {visits}."
        next_step = "Move these visits first, or make a new one in the other clinic."
    elif why == "doctors":
        message = "Doctors who work in this clinic: {doctors}."
        next_step = "Retire them, or give them another clinic, on the page of the doctors."
    elif why == "last":
        message = "This is the only clinic."
        next_step = "Rename it, or add the new one first."
    elif why == "hours":
        message = "The doctor has weekly hours in {clinic}."
        next_step = "End them first, on the page of the weekly hours."
    elif why == "zones":
        message = "The clinics of one doctor share one time zone."
        next_step = "Add the doctor once more for the clinic in the other time zone."
    elif why == "used":
        message = "This was used already, so it is kept."
        next_step = "Retire it: its history stays, and nobody can choose it any more."
    return errors.EntryInUse(message, next_step=next_step, **details)


def _cannot_undo(details: dict[str, Any]) -> MediBookError:
    message = next_step = None
    if details.get("why") == "changed":
        message = "This can no longer be undone: {changed_by} changed the visit since."
    elif details.get("why") == "patient":
        message = "This can no longer be undone: {changed_by} changed the file since."
        next_step = "Open the file (F5) and change it by hand."
    elif details.get("why") == "number":
        message = "This can no longer be undone: {changed_by} changed the number since."
        next_step = "Open the file (F5) and change it by hand."
    elif details.get("why") == "not_merged":
        message = "This file is not merged: somebody has split it already."
        next_step = "The search shows both files again."
    elif details.get("why") == "unblocked":
        message = "{changed_by} has taken this block away already."
        next_step = "The agenda shows the time as it is now."
    elif details.get("why") == "schedule":
        message = "This can no longer be undone: the doctor's schedule does not have this time any more."
    elif details.get("why") == "entry":
        message = "This can no longer be undone: {changed_by} changed it since."
        next_step = "Open it in the list and change it by hand."
    elif details.get("why") == "used":
        message = "This can no longer be undone: it is in use by now."
        next_step = "Retire it instead."
    return errors.CannotUndo(message, next_step=next_step, **details)


def _offer_settled(details: dict[str, Any]) -> MediBookError:
    """Who was faster, and what he noted: two desks often speak with the same patient."""
    became = details.get("why") if details.get("changed_by") else ""
    message = None
    if became == "taken":
        message = "{changed_by} has already noted that the patient takes this time."
    elif became == "declined":
        message = "{changed_by} has already noted that the patient does not take this time."
    elif became == "expired":
        message = "The time limit of this offer was over, and the time is free again."
    elif became == "withdrawn":
        message = "{changed_by} has taken this offer back."
    return errors.OfferSettled(message, **details)


def _wish_changed(kind: type[MediBookError], details: dict[str, Any]) -> MediBookError:
    became = details.get("status") if details.get("changed_by") else ""
    message = None
    if became == "offered":
        message = "{changed_by} has just offered a time for this wish."
    elif became == "booked":
        message = "{changed_by} has booked a time for this wish."
    elif became == "withdrawn":
        message = "{changed_by} has taken this wish off the waitlist."
    elif became:
        message = "{changed_by} has changed this wish."
    if kind is errors.StaleWish:
        return errors.StaleWish(message, **details)
    return errors.WishNotOpen(message, **details)


def sqlstate_of(error: BaseException) -> str | None:
    """What the server said behind one of our errors; None where no server said anything."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, sa_exc.DBAPIError) and cause.orig is not None:
            cause = cause.orig
        if isinstance(cause, psycopg.Error):
            return cause.sqlstate
        cause = cause.__cause__
    return None


@contextmanager
def translated(*, writing: bool = False, on_away: Callable[[], None] | None = None) -> Iterator[None]:
    """Errors of the driver inside come out as ours; bugs come out as they are.

    `on_away` is called when the error says that the database cannot be reached.
    """
    try:
        yield
    except MediBookError:
        raise
    except Exception as error:
        ours = translate(error, writing=writing)
        if ours is None:
            raise
        if on_away is not None and isinstance(ours, errors.DatabaseAway):
            on_away()
        raise ours from error
