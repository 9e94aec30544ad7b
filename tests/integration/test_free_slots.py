"""Free times from the caches are what the database says, whoever changes them and in whatever way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.closures import ClosureDetails, ClosureKind
from medibook_desktop.domain.imports.kinds import ImportKind
from medibook_desktop.domain.schedules import Absence
from medibook_desktop.domain.series import ChosenVisit, NewSeries, SeriesRule
from medibook_desktop.domain.waitlist import NewWish, OfferOutcome
from medibook_desktop.messaging.channel_names import free_slots_key, warming_key
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.turns import take_turn
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.slot_warming import SlotWarming
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.desks import OpenDesk, book, free_slots, neighbours, new_patients
from tests.helpers.imports import Importer

_FREE = """
    SELECT s.doctor_id, (s.slot_time AT TIME ZONE c.zone)::date,
           md5(string_agg(s.id || ':' || s.version, ',' ORDER BY s.id)
               FILTER (WHERE NOT s.is_booked AND NOT s.is_blocked))
    FROM appointment_slots s JOIN doctors d ON d.id = s.doctor_id JOIN clinics c ON c.id = d.clinic_id GROUP BY 1, 2
"""

DoctorDay = tuple[int, date]


class Watched:
    """A clinic whose every doctor-day is cached, so that each change must drop its own."""

    def __init__(self, clinic: ClinicDatabase, link: RedisLink) -> None:
        self._clinic = clinic
        self._link = link

    @contextmanager
    def change(self, what: str) -> Iterator[None]:
        """What is done inside changes free times, and leaves no such doctor-day in Redis."""
        before = self._free()
        days = sorted(before.keys() | self._wide())
        keys = {each: free_slots_key(*each, self._link.place) for each in days}
        self._link.call_many(
            [("HSET", key, "generation", "x", "value", "[]", "term", "x") for key in keys.values()]
        )
        yield
        after = self._free()
        changed = {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)}
        assert changed, f"{what}: nothing was changed"
        assert changed <= keys.keys(), f"{what}: more days than are watched"
        # What leaves the gate is not waited for.
        wait_until(lambda: not self._stored(changed, keys), what=f"{what} to drop every day it has changed")

    def _free(self) -> dict[DoctorDay, str]:
        return {(doctor, day): digest for doctor, day, digest in self._clinic.rows(_FREE)}

    def _wide(self) -> set[DoctorDay]:
        return {
            (doctor, self._clinic.today + timedelta(days=n))
            for doctor in (*self._clinic.doctor_ids, max(self._clinic.doctor_ids) + 1)
            for n in range(-3, 215)
        }

    def _stored(self, changed: set[DoctorDay], keys: dict[DoctorDay, str]) -> list[DoctorDay]:
        every = sorted(changed)
        found = self._link.call_many([("EXISTS", keys[each]) for each in every])
        return [each for each, there in zip(every, found, strict=True) if there]


@pytest.fixture
def watched(clinic_database: ClinicDatabase) -> Iterator[Watched]:
    with closing(RedisLink(clinic_database.redis_url, place=clinic_database.place)) as link:
        yield Watched(clinic_database, link)


def test_every_change_of_a_visit_names_its_days(
    clinic_database: ClinicDatabase, anna: Clinic, watched: Watched
) -> None:
    one, two, three = new_patients(clinic_database, 3)
    first, _ = neighbours(anna, 2)
    far = free_slots(anna, 60)[-1]
    elsewhere = free_slots(anna, 1, doctor_id=2)[0]
    with watched.change("booking"):
        made = book(anna, first, one)
    with watched.change("making it longer"):
        longer = anna.bookings.resize(made.booking.id, made.booking.version, 2 * first.minutes)
    with watched.change("taking that back"):
        made = anna.bookings.undo(longer)
    with watched.change("moving to another doctor"):
        moved = anna.bookings.move(made.booking.id, made.booking.version, elsewhere.id, elsewhere.version)
    with watched.change("undoing the move"):
        made = anna.bookings.undo(moved)
    again = next(slot for slot in anna.availability.free_slots(far.doctor_id, far.starts_at.date()))
    with watched.change("moving to another day"):
        moved = anna.bookings.move(made.booking.id, made.booking.version, again.id, again.version)
    with watched.change("cancelling"):
        gone = anna.bookings.cancel(moved.booking.id, moved.booking.version, "Patient asked")
    with watched.change("undoing the cancellation"):
        anna.bookings.undo(gone)

    wish = anna.waitlist.add(replace(NewWish(patient_id=0), patient_id=two))
    with watched.change("an offer"):
        held = anna.waitlist.offer(wish.id, free_slots(anna)[0])
    with watched.change("declining it"):
        anna.waitlist.settle(held.booking.id, OfferOutcome.DECLINED)
    with watched.change("another offer"):
        anna.waitlist.offer(wish.id, free_slots(anna, 2)[1])
    clinic_database.rows(
        "UPDATE offers SET made_at = made_at - interval '1 day', expires_at = now() WHERE outcome = 'open'"
    )
    with watched.change("its end"):
        anna.waitlist.expire()

    slot = next(
        s for s in free_slots(anna, 40) if s.starts_at.date() <= clinic_database.today + timedelta(days=6)
    )
    plan = anna.series.plan(SeriesRule(count=2), slot.starts_at, doctor_id=slot.doctor_id, patient_id=three)
    visits = tuple(
        ChosenVisit(row.planned_at, free)
        for row in plan.visits
        if (free := row.slot or row.proposals[0]) is not None
    )
    with watched.change("a series"):
        anna.series.book(NewSeries(three, plan.doctor_id, plan.rule, plan.first_day, plan.at, visits))


def test_every_change_of_a_schedule_names_its_days(
    clinic_database: ClinicDatabase, anna: Clinic, desks: OpenDesk, watched: Watched, tmp_path: Path
) -> None:
    ada = desks("ada")
    first, second = neighbours(anna, 2)
    with watched.change("blocking"):
        done = anna.blocks.block(first.doctor_id, first.starts_at, second.ends_at, "Meeting")
    with watched.change("unblocking"):
        freed = anna.blocks.unblock(done.absence_id)
    with watched.change("putting it back"):
        anna.blocks.put_back(freed)

    day = clinic_database.today + timedelta(days=4)
    zone = ada.directory.here().tz
    away = Absence(
        2,
        1,
        datetime.combine(day, time(0), zone),
        datetime.combine(day + timedelta(days=2), time(0), zone),
        "Ill",
    )
    with watched.change("an absence"):
        ada.schedules.add_absence(away)
        ada.schedules.regenerate([2], clinic_database.today, clinic_database.today + timedelta(days=20))
    with watched.change("a closure"):
        closed = ada.closures.close(
            ClosureDetails(
                kind=ClosureKind.CLOSURE,
                why="Water damage",
                clinic_ids=(1,),
                first_day=clinic_database.today + timedelta(days=9),
                last_day=clinic_database.today + timedelta(days=10),
            )
        )
        ada.schedules.catch_up()
    assert closed.closure is not None
    with watched.change("its end"):
        ada.closures.reopen(closed.closure)
        ada.schedules.catch_up()
    with watched.change("other hours"):
        ada.schedules.set_weekly_hours(3, ada.schedules.weekly_hours(4))
        ada.schedules.catch_up()

    importer = Importer(ada, tmp_path)
    importer.run(ImportKind.PATIENTS, "Patient number;Name;Date of birth\n1;Imported Person;1950-01-01\n")
    slot = free_slots(ada, 20, doctor_id=4)[-1]
    name = ada.directory.doctor(4).name
    row = f"a,1,{name},{slot.starts_at:%Y-%m-%d %H:%M},{slot.minutes}"
    with watched.change("an import"):
        importer.run(ImportKind.APPOINTMENTS, f"Appointment ID,Patient number,Doctor,Start,Duration\n{row}\n")


def test_who_writes_reads_it_at_once_and_others_a_moment_later(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    """Both desks keep the day in their process; the database is asked once for both."""
    anna, ben = desks("anna", background=True), desks("ben", background=True)
    patients = new_patients(clinic_database, 6)
    slot = free_slots(anna)[0]
    mine = (slot.doctor_id, slot.starts_at.date())

    def kept(desk: Clinic) -> bool:
        desk.availability.free_slots(*mine)
        return desk.availability.cached.near.get(mine) is not None

    for patient in patients:
        wait_until(lambda: kept(anna) and kept(ben), what="both desks to keep the day")
        free = anna.availability.free_slots(*mine)
        assert free == ben.availability.free_slots(*mine) == anna.availability.cached.read(*mine)
        book(anna, free[0], patient)
        assert anna.availability.free_slots(*mine) == anna.availability.cached.read(*mine)
        left = free[1:]
        wait_until(lambda left=left: ben.availability.free_slots(*mine) == left, what="the other desk")  # type: ignore[misc]


def test_a_writer_that_told_nobody_is_told_of_by_the_relay(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    silent, ben = desks("anna", redis_url=None), desks("ben", background=True)
    (patient,) = new_patients(clinic_database)
    slot = free_slots(silent)[0]
    mine = (slot.doctor_id, slot.starts_at.date())
    free = ben.availability.free_slots(*mine)
    book(silent, slot, patient)
    wait_until(lambda: ben.availability.free_slots(*mine) == free[1:], what="the relay")


def test_who_was_refused_is_shown_nothing_old(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    """And nobody else is, from then on."""
    slot = free_slots(anna)[0]
    mine = (slot.doctor_id, slot.starts_at.date())
    clinic_database.rows("UPDATE appointment_slots SET version = version + 1 WHERE id = %s", slot.id)
    assert ben.availability.free_slots(*mine)[0].version == slot.version  # nobody was told
    assert anna.availability.free_slots(*mine, fresh=True)[0].version == slot.version + 1
    assert ben.availability.free_slots(*mine)[0].version == slot.version + 1


def test_without_redis_every_answer_is_read(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    anna = desks("anna", redis_url=None)
    slot = free_slots(anna)[0]
    clinic_database.rows("UPDATE appointment_slots SET is_blocked = true WHERE id = %s", slot.id)
    assert slot.id not in {s.id for s in anna.availability.free_slots(slot.doctor_id, slot.starts_at.date())}


def test_warming_puts_the_days_into_redis(clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic) -> None:
    days = [clinic_database.today + timedelta(days=n) for n in range(1, 6)]
    doctors = list(clinic_database.doctor_ids)[:3]
    assert anna.availability.warm(doctors, days) == 15
    assert ben.availability.warm(doctors, days) == 0
    loaded = ben.availability.cached.cache.loaded
    for doctor in doctors:
        for day in days:
            assert ben.availability.free_slots(doctor, day) == ben.availability.cached.read(doctor, day)
    assert ben.availability.cached.cache.loaded == loaded


def test_one_terminal_an_hour_warms_the_doctors_with_the_most_bookings(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    now = [0.0]
    with closing(RedisLink(clinic_database.redis_url, place=clinic_database.place)) as link:
        warmings = [
            SlotWarming(
                desk.availability.cached.popular,
                desk.availability.warm,
                lambda: take_turn(link, warming_key(link.place), 60_000),
                desk.directory.today,
                clock=lambda: now[0],
            )
            for desk in (anna, ben)
        ]
        assert [warming.step() for warming in warmings] == [len(clinic_database.doctor_ids) * 7, 0]
        popular = anna.availability.cached.popular(3)
        counted = clinic_database.rows(
            "SELECT doctor_id FROM appointment_slots WHERE is_booked AND slot_time >= now() - interval '7 days'"
            " AND slot_time < now() + interval '7 days' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3"
        )
        assert popular == [doctor for (doctor,) in counted]

        link.call("DEL", warming_key(link.place))
        day = anna.directory.today()
        key = free_slots_key(popular[0], day, link.place)
        link.call("DEL", key)
        warmings[1].tick()  # not yet
        assert link.call("EXISTS", key) == 0
        now[0] = 4000.0
        warmings[1].tick()
        wait_until(lambda: link.call("EXISTS", key), what="the warming")
        for warming in warmings:
            warming.close()
