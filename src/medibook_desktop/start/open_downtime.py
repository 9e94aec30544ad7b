"""Downtime put together: the copy of a terminal, and the clinic of one that starts without the database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from psycopg.conninfo import conninfo_to_dict

from medibook_desktop.domain.errors import DatabaseAway, DowntimeUnusable, MediBookError, SignInFailed
from medibook_desktop.domain.people import Patient
from medibook_desktop.services.downtime import Downtime
from medibook_desktop.services.downtime_keeper import DowntimeKeeper
from medibook_desktop.services.downtime_offline import CopiedPatients, PatientsOrCopy, offline_clinic
from medibook_desktop.services.downtime_sending import IntentSender
from medibook_desktop.services.live_state import NotLiveWhy
from medibook_desktop.services.taking_turns import Crowd

if TYPE_CHECKING:
    from medibook_desktop.domain.people import StaffMember
    from medibook_desktop.foundation.settings import Settings
    from medibook_desktop.services.clinic import Clinic
    from medibook_desktop.services.live import Live
    from medibook_desktop.services.patients import Patients


def downtime_of(settings: Settings, terminal: str) -> Downtime:
    """This terminal's copy of this clinic; nothing is opened yet."""
    return Downtime(
        settings.data_dir, address=address_of(settings), terminal=terminal, keeps_pdf=settings.downtime.pdf
    )


def address_of(settings: Settings) -> str:
    """Where the clinic's database is, without who signs in: the copy's name, also while it is away."""
    if settings.database_url is None:
        return f"embedded {settings.data_dir}"
    parts = conninfo_to_dict(settings.database_url.replace("postgresql+psycopg://", "postgresql://", 1))
    return "|".join(str(parts.get(key) or "") for key in ("host", "port", "dbname"))


def with_copied_patients(patients: Patients, live: Live, downtime: Downtime | None) -> Patients:
    """So that every search finds the copy's patients while the database is away."""
    if downtime is None:
        return patients

    def is_away() -> bool:
        return live.state.why == NotLiveWhy.DATABASE_AWAY

    return cast("Patients", PatientsOrCopy(patients, CopiedPatients(downtime.copy), is_away))


def connect_downtime(downtime: Downtime, clinic: Clinic, place: str, me: StaffMember, password: str) -> None:
    """The sign-in went well: from now on the copy can be kept and what was noted be sent."""
    downtime.database = place

    def patients_of(ids: Iterable[int]) -> list[Patient]:
        return list(clinic.patients.many(ids).values())

    def make_keeper(copy: object, **options: object) -> DowntimeKeeper:
        return DowntimeKeeper(
            downtime.copy,
            database=place,
            agenda=clinic.agenda,
            directory=clinic.directory,
            patients_of=patients_of,
            live=clinic.live,
            crowd=Crowd(clinic.other_desks),
            **options,  # type: ignore[arg-type]
        )

    sender = IntentSender(
        downtime.intents,
        database=place,
        bookings=clinic.bookings,
        patients=clinic.patients,
        agenda=clinic.agenda,
        availability=clinic.availability,
    )
    clinic.agenda.last_known.copied = downtime.last_known
    downtime.connect(make_keeper, sender, me, password)


def open_offline(downtime: Downtime, username: str, password: str, away: DatabaseAway) -> Clinic:
    """The clinic as the copy tells it, for who signed in here lately. Raises SignInFailed, or DatabaseAway with
    the reason why the copy cannot be shown."""
    try:
        index = downtime.copy.index()
        if index is None:
            raise away
        me = downtime.sign_ins.check(username, password, downtime.copy_now())
    except (SignInFailed, DatabaseAway):
        raise
    except DowntimeUnusable as error:
        raise DatabaseAway(
            "The clinic's database cannot be reached, and the downtime copy cannot be used: {why}",
            next_step=away.next_step,
            why=error.message,
        ) from error
    except MediBookError as error:
        raise DatabaseAway(
            "The clinic's database cannot be reached, and the downtime copy cannot be opened: {why}",
            next_step=error.next_step,
            why=error.message,
        ) from error
    downtime.signed_in_as(me.display_name)
    return offline_clinic(downtime, index, me)
