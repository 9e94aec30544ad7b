"""What a function of the database looks at does not grow with the clinic: counted by calls, never by time."""

import psycopg

from tests.helpers.clinics import ClinicDatabase

_VISIT = """
    SELECT b.id, b.version, b.slot_id, extract(epoch FROM upper(b.during) - lower(b.during))::int / 60
    FROM bookings b JOIN appointment_slots s ON s.doctor_id = b.doctor_id AND s.slot_time = upper(b.during)
    WHERE b.status = 'booked' AND lower(b.during) > now() + interval '1 day' AND NOT s.is_booked AND NOT s.is_blocked
      AND b.overbook_reason IS NULL AND b.buffer_after = 0 AND b.buffer_before = 0
      AND b.equipment_id IS NULL AND b.room_id IS NULL
    ORDER BY b.id LIMIT 1
"""


def test_resizing_looks_for_its_run_once(clinic_database: ClinicDatabase) -> None:
    """Written with ANY (rough_run(…)) it was looked for once for every slot of the clinic."""
    with psycopg.connect(clinic_database.owner_url) as connection:
        connection.execute("SET LOCAL track_functions = 'pl'")
        row = connection.execute(_VISIT).fetchone()
        assert row is not None
        booking_id, version, _, minutes = row
        connection.execute("SET LOCAL SESSION AUTHORIZATION anna")
        connection.execute(
            "SELECT resize_booking(gen_random_uuid(), %s, %s, %s)", (booking_id, version, minutes + 1)
        )
        connection.execute("RESET SESSION AUTHORIZATION")
        calls = connection.execute(
            "SELECT calls FROM pg_stat_xact_user_functions WHERE funcname = 'rough_run'"
        ).fetchall()
        connection.rollback()
    assert calls == [(1,)]
