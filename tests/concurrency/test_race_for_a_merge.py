"""Two files are merged while two desks book for them at one time: nobody is ever in two places."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from medibook_desktop.domain.errors import MediBookError, MergeClash, PatientElsewhere
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, nothing_broken
from tests.helpers.files import OpenFilesDesk

ROUNDS = 8


def pairs_of_one_time(desk: Clinic, count: int) -> list[tuple[Any, Any]]:
    """Free slots of two doctors at one time, each slot once."""
    at: dict[Any, list[Any]] = {}
    for doctor in desk.directory.doctors():
        for slot in free_slots(desk, 30, doctor.id):
            at.setdefault(slot.starts_at, []).append(slot)
    found = [(slots[0], slots[1]) for slots in at.values() if len(slots) > 1]
    assert len(found) >= count
    return found[:count]


def race(desks: list[Clinic], slots: tuple[Any, Any], kept: int, merged: int) -> list[object]:
    preview = desks[2].patient_files.merge_preview(kept, merged)
    start, answers = threading.Barrier(3), []

    def run(work: Any) -> None:
        start.wait()
        try:
            answers.append(work())
        except MediBookError as error:
            answers.append(error)

    works = (
        lambda: book(desks[0], slots[0], kept),
        lambda: book(desks[1], slots[1], merged),
        lambda: desks[2].patient_files.merge(preview, preview.kept.details),
    )
    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.parametrize("is_guarded", [True, False])
def test_booking_for_both_while_they_are_merged(
    files_desks: OpenFilesDesk, clinic_database: ClinicDatabase, is_guarded: bool
) -> None:
    """The negative control: without summed up calendars and a look for clashes somebody stands in two places."""
    if not is_guarded:
        clinic_database.rows(
            "CREATE OR REPLACE FUNCTION settle_patient_times(p_kept bigint[]) RETURNS void LANGUAGE sql AS 'SELECT';"
            "CREATE OR REPLACE FUNCTION merge_clashes(p_kept bigint, p_merged bigint) RETURNS jsonb LANGUAGE sql AS"
            " $$SELECT '[]'::jsonb$$; SELECT 1"
        )
    desks = [files_desks("anna"), files_desks("ben"), files_desks("omar")]
    in_two_places = 0
    for number, slots in enumerate(pairs_of_one_time(desks[0], ROUNDS)):
        kept, merged = (desks[0].patients.register(NewPatient(f"Race {number} {n}")).id for n in (1, 2))
        answers = race(desks, slots, kept, merged)
        refused = [answer for answer in answers if isinstance(answer, MediBookError)]
        assert all(isinstance(error, MergeClash | PatientElsewhere) for error in refused), refused
        is_one = desks[0].patient_files.open(merged).id == kept
        times = [v.starts_at for v in desks[0].patient_files.visits(kept)]
        in_two_places += is_one and len(times) != len(set(times))
    if is_guarded:
        assert in_two_places == 0
        assert nothing_broken(clinic_database)
    else:
        assert in_two_places
        # What the control left behind is put right, so that the fixture finds a sound clinic.
        clinic_database.rows(
            "UPDATE patients SET merged_into = NULL WHERE merged_into IS NOT NULL RETURNING 1"
        )
