"""The sample clinic on a real server: coherent, the same every time, and rolled on when days pass."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import phonenumbers
import psycopg
import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.invariants import broken_invariants
from medibook_desktop.domain.people import search_key
from medibook_desktop.start.sample_clinic import load_sample_clinic
from medibook_desktop.start.sample_rolling import roll_sample_clinic
from tests.helpers.clinics import ClinicDatabase

LONDON = ZoneInfo("Europe/London")


def broken(clinic: ClinicDatabase) -> list[str]:
    database = Database(clinic.owner_url)
    try:
        with database.read() as connection:
            return list(broken_invariants(connection))
    finally:
        database.close()


def test_what_is_loaded_is_coherent(module_clinic_database: ClinicDatabase) -> None:
    clinic = module_clinic_database
    assert broken(clinic) == []
    assert clinic.rows("SELECT count(*) FROM doctors") == [(len(clinic.doctor_ids),)]
    assert clinic.rows("SELECT count(*) FROM patients") == [(len(clinic.patient_ids),)]
    assert clinic.rows("SELECT count(*) FROM patient_times") == [(len(clinic.patient_ids),)]
    [(bookings, first_events, unsent)] = clinic.rows(
        """SELECT (SELECT count(*) FROM bookings), (SELECT count(*) FROM audit_events WHERE kind = 'booked'),
                  (SELECT count(*) FROM outbox WHERE sent_at IS NULL)"""
    )
    assert bookings == first_events > 200
    assert unsent == 0
    last_event_is_now = """
        SELECT count(*) FROM bookings AS b JOIN LATERAL (
            SELECT after FROM audit_events AS a WHERE a.booking_id = b.id ORDER BY version DESC LIMIT 1) AS a ON true
        WHERE a.after = to_jsonb(b)"""
    assert clinic.rows(last_event_is_now) == [(bookings,)]


def test_names_have_their_keys_and_phones_belong_to_nobody(module_clinic_database: ClinicDatabase) -> None:
    rows = module_clinic_database.rows("SELECT name, name_key, phone, phone_digits FROM patients")
    scripts = set()
    for name, key, phone, digits in rows:
        assert key == search_key(name)
        assert phone == f"+{digits}"
        assert phonenumbers.is_possible_number(phonenumbers.parse(phone))
        scripts |= {script for low, high, script in SCRIPTS if any(low <= c <= high for c in name)}
    assert {"Arabic", "Cyrillic", "Han"} <= scripts
    assert len({phone for _, _, phone, _ in rows}) == len(rows)


SCRIPTS = (
    ("\u0600", "\u06ff", "Arabic"),
    ("\u0400", "\u04ff", "Cyrillic"),
    ("\u4e00", "\u9fff", "Han"),
    ("\u0900", "\u097f", "Devanagari"),
    ("\u0370", "\u03ff", "Greek"),
)


def test_half_of_the_time_to_come_is_booked_and_more_near_today(clinic_database: ClinicDatabase) -> None:
    loaded = load_sample_clinic(clinic_database.owner_url, doctors=8, days=60, patients=800, fill=0.5)
    shares = clinic_database.rows(
        """SELECT (slot_time - now() < interval '7 days'), avg(is_booked::int)::float FROM appointment_slots
           WHERE doctor_id BETWEEN %s AND %s AND slot_time > now() AND NOT is_blocked GROUP BY 1 ORDER BY 1""",
        loaded.doctor_ids[0],
        loaded.doctor_ids[-1],
    )
    later, soon = (share for _, share in shares)
    assert 0.35 < later < 0.6 < soon
    assert broken(clinic_database) == []


def test_the_same_seed_gives_the_same_clinic(clinic_database: ClinicDatabase) -> None:
    today = date(2027, 3, 20)  # holds the spring change of the clock
    makes = [
        load_sample_clinic(
            clinic_database.owner_url, doctors=3, days=10, past_days=0, patients=50, today=today
        )
        for _ in range(2)
    ]
    names, visits = (
        [clinic_database.rows(query, ids[0], ids[-1]) for ids in pair]
        for query, pair in (
            (
                "SELECT name, phone FROM patients WHERE id BETWEEN %s AND %s ORDER BY id",
                [m.patient_ids for m in makes],
            ),
            (
                "SELECT during, status, reason FROM bookings WHERE doctor_id BETWEEN %s AND %s ORDER BY id",
                [m.doctor_ids for m in makes],
            ),
        )
    )
    assert names[0] == names[1]
    assert visits[0] == visits[1] != []


def test_a_full_day_for_benchmarks(clinic_database: ClinicDatabase) -> None:
    loaded = load_sample_clinic(
        clinic_database.owner_url,
        doctors=30,
        days=1,
        past_days=0,
        patients=1500,
        fill=0.68,
        full_days=True,
        single_slots=True,
    )
    assert loaded.slots == 30 * 48
    assert 850 < loaded.bookings < 1150


def test_statuses_of_today_follow_the_clock(clinic_database: ClinicDatabase) -> None:
    now = datetime(2026, 11, 24, 10, 5, tzinfo=LONDON)
    loaded = load_sample_clinic(
        clinic_database.owner_url, doctors=20, days=2, past_days=1, patients=600, now=now
    )
    rows = clinic_database.rows(
        "SELECT status, lower(during), upper(during), doctor_id FROM bookings WHERE doctor_id BETWEEN %s AND %s",
        loaded.doctor_ids[0],
        loaded.doctor_ids[-1],
    )
    in_rooms = [doctor for status, _, _, doctor in rows if status == "in_room"]
    assert in_rooms
    assert len(in_rooms) == len(set(in_rooms)), "one patient at a time in a doctor's room"
    for status, starts_at, ends_at, _ in rows:
        if ends_at <= now - timedelta(minutes=10):
            assert status in ("done", "no_show", "cancelled")
        if starts_at > now + timedelta(minutes=30):
            assert status in ("booked", "cancelled")
    assert broken(clinic_database) == []


def test_a_week_later_the_sample_rolls_on(clinic_database: ClinicDatabase) -> None:
    clinic = clinic_database
    later = datetime.combine(clinic.today + timedelta(days=7), datetime.min.time(), UTC) + timedelta(hours=12)
    before = dict(clinic.rows("SELECT id, status FROM bookings"))

    added = roll_sample_clinic(clinic.owner_url, days=21, now=later)

    assert added > 0
    assert broken(clinic) == []
    today = later.astimezone(LONDON).date()
    [(last_day, open_before_today)] = clinic.rows(
        """SELECT (SELECT max(slot_time AT TIME ZONE 'Europe/London')::date FROM appointment_slots),
                  (SELECT count(*) FROM bookings WHERE status IN ('booked', 'arrived', 'in_room')
                   AND upper(during) <= %s::date::timestamp AT TIME ZONE 'Europe/London')""",
        today,
    )
    assert last_day == today + timedelta(days=20)
    assert open_before_today == 0
    after = dict(clinic.rows("SELECT id, status FROM bookings"))
    assert {i: after[i] for i in before if before[i] != "booked"} == {
        i: s for i, s in before.items() if s != "booked"
    }
    assert roll_sample_clinic(clinic.owner_url, days=21, now=later) == 0, "once a day is enough"


def test_what_needs_an_owner_is_refused_to_staff(clinic_database: ClinicDatabase) -> None:
    user = clinic_database.users["anna"]
    url = psycopg.conninfo.make_conninfo(clinic_database.database_url, user="anna", password=user.password)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        load_sample_clinic(url, doctors=1, days=1, patients=5)
