"""What must be true of the bookings at every moment, asked of the database in SQL: for check, bench and tests."""

# ruff: noqa: S608 - only constants of this file are put together

from __future__ import annotations

import sqlalchemy as sa

_ACTIVE = "b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')"
_STANDS = f"{_ACTIVE} AND b.overbook_reason IS NULL"

# Each counts the rows that break a rule. They come as one statement, so that all see the same moment.
_RULES: dict[str, str] = {
    "bookings without all of their slots": f"""
        SELECT count(*) FROM bookings b WHERE {_STANDS} AND upper(b.during) - lower(b.during) IS DISTINCT FROM (
            SELECT sum(s.minutes) * interval '1 minute' FROM appointment_slots s
            WHERE s.doctor_id = b.doctor_id AND s.slot_time >= lower(b.during) AND s.slot_time < upper(b.during)
              AND s.is_booked AND s.booking_id = b.id)""",
    "bookings whose first slot is another time": f"""
        SELECT count(*) FROM bookings b
        LEFT JOIN appointment_slots s ON s.id = b.slot_id AND s.doctor_id = b.doctor_id
        WHERE {_STANDS} AND s.slot_time IS DISTINCT FROM visit_starts(b)""",
    "visits whose buffers leave the patient no time": """
        SELECT count(*) FROM bookings b
        WHERE b.buffer_before < 0 OR b.buffer_after < 0 OR visit_starts(b) >= visit_ends(b)""",
    "booked slots without a booking": f"""
        SELECT count(*) FROM appointment_slots s
        LEFT JOIN bookings b ON b.id = s.booking_id AND b.doctor_id = s.doctor_id
            AND b.during @> s.slot_time AND {_STANDS}
        WHERE (s.is_booked OR s.booking_id IS NOT NULL) AND (b.id IS NULL OR NOT s.is_booked)""",
    "slots that overlap a neighbour of the same doctor": """
        SELECT count(*) FROM (
            SELECT slot_time, max(slot_time + minutes * interval '1 minute') OVER (
                PARTITION BY doctor_id ORDER BY slot_time
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
            FROM appointment_slots) n WHERE slot_time < busy_until""",
    "visits that overlap at one doctor": f"""
        SELECT count(*) FROM (
            SELECT lower(during) AS starts, max(upper(during)) OVER (
                PARTITION BY doctor_id ORDER BY lower(during), id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
            FROM bookings b WHERE {_STANDS}) n WHERE starts < busy_until""",
    "visits that overlap in one room": f"""
        SELECT count(*) FROM (
            SELECT lower(during) AS starts, max(upper(during)) OVER (
                PARTITION BY room_id ORDER BY lower(during), id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
            FROM bookings b WHERE {_STANDS} AND room_id IS NOT NULL) n WHERE starts < busy_until""",
    "visits that overlap on one piece of equipment": f"""
        SELECT count(*) FROM (
            SELECT lower(during) AS starts, max(upper(during)) OVER (
                PARTITION BY equipment_id ORDER BY lower(during), id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
            FROM bookings b WHERE {_STANDS} AND equipment_id IS NOT NULL) n WHERE starts < busy_until""",
    "visits of one patient that overlap": f"""
        SELECT count(*) FROM (
            SELECT visit_starts(b) AS starts, max(visit_ends(b)) OVER (
                PARTITION BY patient_id ORDER BY visit_starts(b), id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
            FROM bookings b WHERE {_ACTIVE}) n WHERE starts < busy_until""",
    # The calendar forgets what lies a month back, so only what is younger is compared.
    "patients whose calendar is not the sum of their visits": f"""
        SELECT count(*) FROM patients p LEFT JOIN patient_times t ON t.patient_id = p.id
        WHERE p.merged_into IS NULL
          AND (t.busy * tstzmultirange(tstzrange(now() - interval '27 days', NULL))) IS DISTINCT FROM coalesce((
            SELECT range_agg(v.busy) * tstzmultirange(tstzrange(now() - interval '27 days', NULL)) FROM (
                SELECT patients_time(b.during, b.buffer_before, b.buffer_after) AS busy
                FROM bookings b WHERE b.patient_id = ANY (person_files(p.id)) AND {_ACTIVE}
                UNION ALL
                SELECT e.busy FROM patient_elsewhere e WHERE e.patient_id = ANY (person_files(p.id))) v), '{{}}')""",
    "merged files with a calendar of their own": """
        SELECT count(*) FROM patients p JOIN patient_times t ON t.patient_id = p.id WHERE p.merged_into IS NOT NULL""",
    "files merged into one that is not kept": """
        SELECT count(*) FROM patients p LEFT JOIN patients k ON k.id = p.merged_into
        WHERE p.merged_into IS NOT NULL AND (k.id IS NULL OR k.merged_into IS NOT NULL)""",
    "bookings with another number of audit rows than changes": """
        SELECT count(*) FROM bookings b
        WHERE b.version <> (SELECT count(*) FROM booking_events e WHERE e.booking_id = b.id)""",
    "bookings whose last audit row shows another state": """
        SELECT count(*) FROM bookings b LEFT JOIN LATERAL (
            SELECT (jsonb_populate_record(NULL::bookings, e.after)).* FROM booking_events e
            WHERE e.booking_id = b.id ORDER BY e.version DESC, e.id DESC LIMIT 1) a ON true
        WHERE (b.doctor_id, b.slot_id, b.patient_id, b.during, b.status, b.version)
            IS DISTINCT FROM (a.doctor_id, a.slot_id, a.patient_id, a.during, a.status, a.version)""",
    "audit rows of no booking": """
        SELECT count(*) FROM audit_events e LEFT JOIN bookings b ON b.id = e.booking_id
        WHERE b.id IS NULL AND NOT EXISTS (SELECT FROM moved_bookings m WHERE m.booking_id = e.booking_id)""",
    # What was told an hour ago is removed (prune_outbox).
    "changes without an outbox row": """
        SELECT count(*) FROM audit_events e
        WHERE e.request_id IS NOT NULL AND e.at > clock_timestamp() - interval '50 minutes' AND NOT EXISTS (
            SELECT FROM outbox o WHERE o.booking_id = e.booking_id AND o.version = e.version)""",
    "outbox rows of no change": """
        SELECT count(*) FROM outbox o WHERE o.kind = 'booking' AND NOT EXISTS (
            SELECT FROM audit_events e WHERE e.booking_id = o.booking_id AND e.version = o.version)""",
    "times held for the waitlist without an open offer": """
        SELECT count(*) FROM bookings b LEFT JOIN offers o ON o.booking_id = b.id AND o.outcome = 'open'
        WHERE b.status = 'held' AND b.source = 'waitlist' AND o.id IS NULL""",
    "open offers that hold no time": """
        SELECT count(*) FROM offers o LEFT JOIN bookings b ON b.id = o.booking_id AND b.status = 'held'
        WHERE o.outcome = 'open' AND b.id IS NULL""",
    "offers to somebody else than who wished": """
        SELECT count(*) FROM offers o JOIN wishes w ON w.id = o.wish_id JOIN bookings b ON b.id = o.booking_id
        WHERE kept_patient(b.patient_id) <> kept_patient(w.patient_id)""",
    "wishes whose status is not that of their offers": """
        SELECT count(*) FROM wishes w WHERE (w.status = 'offered') <> EXISTS (
            SELECT FROM offers o WHERE o.wish_id = w.id AND o.outcome = 'open')""",
    "bookings of nobody that is registered": """
        SELECT count(*) FROM bookings b LEFT JOIN patients p ON p.id = b.patient_id
        LEFT JOIN doctors d ON d.id = b.doctor_id WHERE p.id IS NULL OR d.id IS NULL""",
}


def broken_invariants(connection: sa.Connection) -> list[str]:
    """One sentence for each rule that does not hold; [] when all do. Needs to read everything: owner or superuser."""
    sql = " UNION ALL ".join(f"SELECT '{name}', ({count})" for name, count in _RULES.items())
    found = connection.exec_driver_sql(sql).all()
    return [f"{count} {name}" for name, count in found if count]
