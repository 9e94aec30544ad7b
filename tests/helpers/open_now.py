"""Doctors who work at the hour at which the tests run, whatever hour that is."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.helpers.clinics import ClinicDatabase

MORNING = 11


def open_now(
    clinic: ClinicDatabase, doctors: int = 1, quarters: int = 12, specialty: str = "Walk-in"
) -> list[int]:
    """Ids of new doctors with free quarters of an hour, the first one begun five minutes ago; nobody else works.

    The clinic is put into a zone where it is about eleven in the morning, so that today does not end meanwhile.
    """
    ahead = MORNING - datetime.now(UTC).hour
    zone = f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"
    clinic.rows("UPDATE clinics SET zone = %s", zone)
    clinic.rows("UPDATE doctors SET is_active = false")
    made = []
    for number in range(1, doctors + 1):
        [(doctor_id,)] = clinic.rows(
            "INSERT INTO doctors (clinic_id, name, specialty) SELECT min(id), %s, %s FROM clinics RETURNING id",
            f"Dr Open {number}",
            specialty,
        )
        clinic.rows(
            "INSERT INTO appointment_slots (doctor_id, slot_time, minutes)"
            " SELECT %s, date_trunc('minute', now()) - interval '5 minutes' + n * interval '15 minutes', 15"
            " FROM generate_series(0, %s) AS n",
            doctor_id,
            quarters - 1,
        )
        made.append(doctor_id)
    return made
