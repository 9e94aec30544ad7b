"""The one tree of errors; everybody imports them from here, whichever file they stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from medibook_desktop.domain.admin_errors import (
    ClinicExists,
    EnrolmentUnusable,
    LastAdmin,
    PasswordMustChange,
    PatientHasVisits,
    StaleAccount,
    StalePrivacyRule,
    StaleSchedule,
)
from medibook_desktop.domain.closure_errors import ClosureOverlaps, StaleClosure
from medibook_desktop.domain.desk_errors import (
    AlreadyInSeries,
    MergeClash,
    MergedPatient,
    NoFreeTime,
    NotesClosed,
    OfferSettled,
    SeriesChanged,
    SeriesClashes,
    StaleCall,
    StaleNumber,
    StalePatient,
    StaleWalkIn,
    StaleWish,
    TimeHasVisits,
    WishNotOpen,
)
from medibook_desktop.domain.directory_errors import EntryInUse, StaleEntry, UnknownEntry
from medibook_desktop.domain.error_base import (
    BookingRefused,
    MediBookError,
    Unavailable,
    filled,
)
from medibook_desktop.domain.sign_in_errors import SignInThrottled, WeakPassword

if TYPE_CHECKING:
    from medibook_desktop.domain.slots import Slot

# What stands in the other two files and is imported from here.
__all__ = [
    "AlreadyInSeries",
    "BookingRefused",
    "ClinicExists",
    "ClosureOverlaps",
    "EnrolmentUnusable",
    "EntryInUse",
    "LastAdmin",
    "MediBookError",
    "MergeClash",
    "MergedPatient",
    "NoFreeTime",
    "NotesClosed",
    "OfferSettled",
    "PasswordMustChange",
    "PatientHasVisits",
    "SeriesChanged",
    "SeriesClashes",
    "SignInThrottled",
    "StaleAccount",
    "StaleCall",
    "StaleClosure",
    "StaleEntry",
    "StaleNumber",
    "StalePatient",
    "StalePrivacyRule",
    "StaleSchedule",
    "StaleWalkIn",
    "StaleWish",
    "TimeHasVisits",
    "Unavailable",
    "UnknownEntry",
    "WeakPassword",
    "WishNotOpen",
    "filled",
]

# --- A booking that the rules refuse -----------------------------------------------------------


class SlotTaken(BookingRefused):
    """This time has just been given to somebody else.

    Details: `taken_by` (staff display name or ""), `taken_at` (aware datetime or None).
    """

    code = "slot_taken"
    default_next_step = "Choose one of the next free times."

    def __init__(
        self,
        message: str | None = None,
        *,
        next_step: str | None = None,
        find_next_free: Callable[[], Sequence[Slot]] = tuple,
        **details: Any,
    ) -> None:
        super().__init__(message, next_step=next_step, **details)
        self._find_next_free = find_next_free
        self._next_free: tuple[Slot, ...] | None = None

    @property
    def taken_by(self) -> str:
        return str(self.details.get("taken_by") or "")

    @property
    def taken_at(self) -> datetime | None:
        return self.details.get("taken_at")

    @property
    def next_free(self) -> tuple[Slot, ...]:
        """The next free Slots, three at most, read when first asked for.

        The answer "taken" must not wait for it: with 64 desks after one time, 63 further reads
        would be most of what the last of them waits for. Blocks for one query the first time.
        """
        if self._next_free is None:
            self._next_free = tuple(self._find_next_free())
        return self._next_free


class StaleSlot(BookingRefused):
    """This time changed since you saw it."""

    code = "stale_slot"
    default_next_step = "The agenda shows it as it is now; look and try again."


class SlotBlocked(BookingRefused):
    """This time is blocked."""

    code = "slot_blocked"


class SlotInPast(BookingRefused):
    """This time is over."""

    code = "slot_in_past"
    default_next_step = "Choose a time that is still to come."


class UnknownSlot(BookingRefused):
    """This time no longer exists in the doctor's schedule."""

    code = "unknown_slot"
    default_next_step = "Choose a time that the agenda shows."


class VisitTooLong(BookingRefused):
    """The visit is longer than the free time."""

    code = "visit_too_long"
    default_next_step = "Choose an earlier or a longer free time, or a shorter visit type."


class PatientElsewhere(BookingRefused):
    """The patient has another visit at that time."""

    code = "patient_elsewhere"
    default_next_step = "Choose another time, or cancel the other visit first."


class RoomTaken(BookingRefused):
    """The room is taken at that time."""

    code = "room_taken"
    default_next_step = "Choose another room or another time."


class NoRoomFree(BookingRefused):
    """“{kind}”: no room is free at that time.

    Details: `kind`, `free_from` (aware datetime or None), `there_are` (how many rooms of the kind there are).
    """

    code = "no_room_free"
    default_next_step = "Choose another time, or give the visit another room."


class NoEquipmentFree(BookingRefused):
    """“{kind}” is in use at that time.

    Details as NoRoomFree.
    """

    code = "no_equipment_free"
    default_next_step = "Choose another time."


class DailyLimitReached(BookingRefused):
    """The doctor takes no more visits on that day."""

    code = "daily_limit"
    default_next_step = "Choose another day or another doctor."


class UnknownPatient(BookingRefused):
    """This patient is not registered here."""

    code = "unknown_patient"
    default_next_step = "Search for the patient again, or register a new one."


class InactivePatient(BookingRefused):
    """This patient's file is closed."""

    code = "inactive_patient"
    default_next_step = "Open the file again before you book."


class DeceasedPatient(InactivePatient):
    """The file says that this patient has died, so nothing is booked."""

    code = "deceased_patient"
    default_next_step = "If that is a mistake, open the file (F5) and mend its status."


class UnknownBooking(MediBookError):
    """This visit does not exist."""

    code = "unknown_booking"
    default_next_step = "The agenda shows the visits as they are now."


class UnknownDoctor(MediBookError):
    """This doctor does not exist."""

    code = "unknown_doctor"
    default_next_step = "Choose a doctor from the agenda."


class StaleBooking(MediBookError):
    """This visit was changed at another desk since you saw it."""

    code = "stale_booking"
    default_next_step = "The agenda shows it as it is now; look and try again."


class StepNotAllowed(MediBookError):
    """The visit cannot take this step.

    Details: `status` (as it is), `allowed` (tuple of the statuses that it may take).
    """

    code = "step_not_allowed"
    default_next_step = "Look at what the visit's status is now."


class CannotUndo(MediBookError):
    """This can no longer be undone."""

    code = "cannot_undo"
    default_next_step = "Change the visit by hand."


class TooBusy(MediBookError):
    """Many desks are changing this time at once, and no answer came in time."""

    code = "too_busy"
    default_next_step = "Nothing was changed; try again."


# --- What was typed ----------------------------------------------------------------------------


class InvalidInput(MediBookError):
    """This input cannot be used. Details: `field`."""

    code = "invalid_input"
    default_next_step = "Mend the marked field; everything else you typed is kept."


# --- The environment ---------------------------------------------------------------------------


class DatabaseAway(Unavailable):
    """The clinic's database cannot be reached."""

    code = "database_away"
    default_next_step = (
        "Nothing was changed. MediBook goes on trying; try again when the status line says so."
    )


class ServerNotTrusted(DatabaseAway):
    """The database's server shows no certificate that this computer believes."""

    code = "server_not_trusted"
    default_next_step = "No password was sent. IT looks at the server's certificate: medibook check."


class ShardAway(DatabaseAway):
    """{shard} has not answered since {time}: the times of its doctors cannot be read or changed."""

    code = "shard_away"
    default_next_step = "Nothing was changed. The other doctors work as always; MediBook goes on trying."


class OutcomeUnknown(DatabaseAway):
    """The connection broke before the answer came, so it is not known yet whether this was saved."""

    code = "outcome_unknown"
    default_next_step = "Try again: the same request is never carried out twice."


class RedisAway(Unavailable):
    """Live updates are away."""

    code = "redis_away"
    default_next_step = "Booking goes on safely; the agenda refreshes more slowly."


class DiskFull(Unavailable):
    """The disk is full."""

    code = "disk_full"
    default_next_step = "Nothing was saved. Free some space, then try again."


class CannotPrint(Unavailable):
    """This could not be printed.

    Details: `printer` or `path`, and `why`.
    """

    code = "cannot_print"
    default_next_step = "Save it as a PDF instead, or choose another printer."


class ServerStartFailed(Unavailable):
    """The database of this computer did not start."""

    code = "server_start_failed"
    default_next_step = "Look at the log that is named, or tell your administrator."


class SettingsInvalid(MediBookError):
    """A setting cannot be used."""

    code = "settings_invalid"
    default_next_step = "Mend the named key in the settings file or the environment."


class SignInFailed(MediBookError):
    """User name or password is wrong."""

    code = "sign_in_failed"
    default_next_step = "Type both again; an administrator can set a new password."


class NotAllowed(MediBookError):
    """Your account may not do this."""

    code = "not_allowed"
    default_next_step = "Ask an administrator for the right, or for help."


class SecretsLocked(MediBookError):
    """The keys of this computer cannot be read."""

    code = "secrets_locked"
    default_next_step = "Unlock the keyring of this computer (sign in to it again), then try again."


class DowntimeUnusable(MediBookError):
    """The downtime copy of this terminal cannot be used."""

    code = "downtime_unusable"
    default_next_step = "It is written afresh as soon as the database is there."


class SchemaTooOld(MediBookError):
    """The clinic's database is older than this program."""

    code = "schema_too_old"
    default_next_step = "An administrator runs: medibook migrate"


class SchemaTooNew(MediBookError):
    """The clinic's database is newer than this program."""

    code = "schema_too_new"
    default_next_step = "Install the newer MediBook on this computer."
