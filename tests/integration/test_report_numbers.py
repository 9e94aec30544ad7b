"""Aggregates of reports equal a count of the rows, whatever happened and however seldom they were refreshed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import psycopg
import pytest
from psycopg import errors as pg

from medibook_desktop.database.engine import connection_string
from medibook_desktop.domain.booking_rules import CANCEL_REASONS
from medibook_desktop.domain.report_measures import LEAD_EDGES, WAIT_EDGES
from tests.helpers import report_oracle as oracle
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, ZONE, BareClinic

FAR = (date(2000, 1, 1), date(2100, 1, 1))
KEYS = ("day", "week", "month", "weekday", "doctor", "clinic", "visit_type")
REASONS = [text for _, text in CANCEL_REASONS] + ["earlier visit", "she has moved to Leeds"]
NUMBERS = (
    "SELECT * FROM report_numbers(%s::text[], %s::text[], %s, %s, %s::bigint[], %s::bigint[], %s::bigint[])"
)


@contextmanager
def signed_in(clinic: BareClinic, username: str = ADMIN) -> Iterator[psycopg.Connection[Any]]:
    address = connection_string(clinic.database_url, username=username, password=PASSWORD)
    with psycopg.connect(address, autocommit=True) as connection:
        yield connection


def read(
    connection: psycopg.Connection[Any],
    by: tuple[str, ...],
    measures: tuple[str, ...],
    first: date,
    last: date,
    *filters: Any,
) -> dict[tuple[int, ...], tuple[int, ...]]:
    given = (*filters, None, None, None)[:3]
    rows = connection.execute(NUMBERS, (list(by), list(measures), first, last, *given))
    found = {tuple(keys): tuple(numbers) for keys, numbers in rows}
    return {key: numbers for key, numbers in found.items() if any(numbers)}


def all_measures(clinic: BareClinic) -> tuple[str, ...]:
    [(names,)] = clinic.run("SELECT report_columns()")
    return (*names, *(f"b{hour}" for hour in range(24)))


class NothingThereError(Exception):
    pass


class Story:
    """Things that happen at a desk, at random; what the rules refuse has not happened."""

    def __init__(self, clinic: BareClinic, connection: psycopg.Connection[Any], draw: Random) -> None:
        self._clinic, self._do, self._draw = clinic, connection, draw
        self.acts: tuple[Callable[[], None], ...] = (
            *([self.book] * 6),
            *([self.step] * 4),
            *([self.cancel] * 3),
            *([self.move] * 3),
            *([self.undo] * 2),
            self.squeeze,
            self.regenerate,
            self.long_ago,
            self.moved_house,
        )

    def act(self) -> None:
        try:
            self._draw.choice(self.acts)()
        except NothingThereError:
            pass
        except psycopg.Error as refused:
            if not (refused.sqlstate or "").startswith(("MB", "23")):
                raise

    def _one(self, statement: str, *params: Any) -> Any:
        row = self._do.execute(statement, params).fetchone()
        if row is None:
            raise NothingThereError
        return row

    def _slot(self) -> Any:
        return self._one(
            "SELECT id, version FROM appointment_slots WHERE slot_time > now() AND id %% 13 = %s"
            " AND NOT is_booked ORDER BY hashint8(id + %s) LIMIT 1",
            self._draw.randrange(13),
            self._draw.randrange(999),
        )

    def _visit(self) -> Any:
        return self._one(
            "SELECT id, version, status, doctor_id FROM bookings ORDER BY hashint8(id + %s) LIMIT 1",
            self._draw.randrange(999),
        )

    def book(self) -> None:
        slot, version = self._slot()
        self._one(
            "SELECT book_slot(gen_random_uuid(), %s, %s, %s, %s, p_source => %s)",
            slot,
            version,
            self._draw.randrange(1, 200),
            self._draw.choice([None, 1, 2, 3]),
            self._draw.choice(["phone", "desk", "walk_in", "portal", "series"]),
        )

    def squeeze(self) -> None:
        slot, version = self._slot()
        self._one(
            "SELECT book_slot(gen_random_uuid(), %s, %s, %s, p_overbook_reason => 'Pain')",
            slot,
            version,
            self._draw.randrange(1, 200),
        )

    def step(self) -> None:
        visit, version, status, _ = self._visit()
        to = {"booked": ["arrived", "no_show"], "arrived": ["in_room"], "in_room": ["done"]}.get(
            status, ["booked"]
        )
        self._one(
            "SELECT advance_booking(gen_random_uuid(), %s, %s, %s)", visit, version, self._draw.choice(to)
        )

    def cancel(self) -> None:
        visit, version, _, _ = self._visit()
        why = self._draw.choice(REASONS)
        self._one("SELECT cancel_booking(gen_random_uuid(), %s, %s, %s)", visit, version, why)

    def move(self) -> None:
        visit, version, _, _ = self._visit()
        slot, slot_version = self._slot()
        self._one(
            "SELECT move_booking(gen_random_uuid(), %s, %s, %s, %s)", visit, version, slot, slot_version
        )

    def undo(self) -> None:
        visit, _, _, _ = self._visit()
        (event,) = self._one("SELECT max(id) FROM audit_events WHERE booking_id = %s", visit)
        self._one("SELECT undo_change(gen_random_uuid(), %s)", event)

    def regenerate(self) -> None:
        """Another slot length from tomorrow on, and one time blocked."""
        doctor, minutes = self._draw.randrange(1, 5), self._draw.choice([10, 15, 30])
        day = datetime.now(ZONE).date() + timedelta(days=self._draw.randrange(1, 4))
        begins = datetime(day.year, day.month, day.day, 9, tzinfo=ZONE)
        times = [begins + timedelta(minutes=n * minutes) for n in range(12)]
        blocked = ["Meeting" if n == 3 else "" for n in range(12)]
        self._one(
            "SELECT replace_slots(%s, %s, %s, %s, %s, %s)",
            doctor,
            begins,
            begins + timedelta(hours=10),
            times,
            [minutes] * 12,
            blocked,
        )

    def long_ago(self) -> None:
        """Brought in from another program, past the functions; the trail has it all the same."""
        days, doctor, patient = (self._draw.randrange(1, top) for top in (500, 5, 200))
        begins = "(date_trunc('hour', now()) - %s * interval '23 hours')"
        self._clinic.run(
            f"""WITH made AS (
                    INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during, status, source,
                                          created_at)
                    SELECT gen_random_uuid(), %s, -%s, %s, tstzrange(t, t + interval '20 minutes'), %s, 'import',
                           t - %s * interval '7 hours'
                    FROM (SELECT {begins} AS t) a
                    RETURNING id, doctor_id, during, status)
                INSERT INTO visit_times (booking_id, doctor_id, clinic_id, day, arrived_at, in_room_at)
                SELECT id, doctor_id, 1, current_date, lower(during), lower(during) + %s * interval '37 seconds'
                FROM made WHERE status = 'done'""",
            [
                doctor,
                days,
                patient,
                self._draw.choice(["done", "no_show", "cancelled"]),
                days,
                days,
                self._draw.randrange(0, 200),
            ],
        )

    def moved_house(self) -> None:
        """A doctor's home is another clinic in another zone: every day of his is another one."""
        clinic = "(SELECT id FROM clinics ORDER BY hashint8(id + %s) LIMIT 1)"
        self._clinic.run(
            f"UPDATE doctors SET clinic_id = {clinic} WHERE id = %s",
            [self._draw.randrange(99), self._draw.randrange(1, 5)],
        )


@pytest.mark.parametrize("seed", range(5))
def test_any_history_adds_up(bare_clinic: BareClinic, seed: int) -> None:
    draw = Random(seed)
    bare_clinic.run("INSERT INTO clinics (name, zone) VALUES ('Far', 'Pacific/Auckland')")
    bare_clinic.run("UPDATE visit_types SET buffer_after = 5 WHERE id = 2")
    with signed_in(bare_clinic) as desk:
        story = Story(bare_clinic, desk, draw)
        measures = all_measures(bare_clinic)
        for _ in range(8):
            for _ in range(draw.randrange(4, 14)):
                story.act()
            if draw.random() < 0.7:
                desk.execute("SELECT refresh_reports(60)")
            with psycopg.connect(bare_clinic.owner_url) as owner:
                found = oracle.facts(owner)
            for _ in range(3):
                by = tuple(draw.sample(KEYS, draw.randrange(0, 4)))
                first = datetime.now(ZONE).date() - timedelta(days=draw.choice([0, 3, 40, 600]))
                last = first + timedelta(days=draw.choice([0, 5, 31, 700]))
                filters = [
                    draw.choice([None, None, [1], [1, 2]]),
                    draw.choice([None, None, [1, 3], [2]]),
                    draw.choice([None, None, [1], [0, 2]]),
                ]
                asked = read(desk, by, measures, first, last, *filters)
                assert asked == oracle.counted(found, by, measures, first, last, *filters), (by, filters)


def test_refreshed_and_live_are_the_same(bare_clinic: BareClinic) -> None:
    """Nothing counted yet, everything counted, and everything counted twice."""
    with signed_in(bare_clinic) as desk:
        story = Story(bare_clinic, desk, Random(77))
        for _ in range(80):
            story.act()
        measures = all_measures(bare_clinic)
        live = read(desk, ("month", "doctor"), measures, *FAR)
        for _ in range(3):
            desk.execute("SELECT refresh_reports(60)")
            assert read(desk, ("month", "doctor"), measures, *FAR) == live
        assert bare_clinic.run("SELECT uncounted_doctors()") == [([],)]


def visits_and_settled(clinic: BareClinic, desk: psycopg.Connection[Any]) -> tuple[int, int]:
    [(settled,)] = clinic.run("SELECT audit_id FROM report_state")
    return sum(n for (n,) in read(desk, (), ("visits",), *FAR).values()), settled


def test_a_booking_that_commits_late_is_not_missed(bare_clinic: BareClinic) -> None:
    """It has drawn its numbers before others that were read already."""
    with signed_in(bare_clinic) as desk, signed_in(bare_clinic) as slow:
        desk.execute("SELECT refresh_reports(60)")
        with slow.transaction():
            slow.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
            desk.execute("SELECT book_slot(gen_random_uuid(), 60, 1, 2)")
            for _ in range(3):
                desk.execute("SELECT refresh_reports(60)")
            assert visits_and_settled(bare_clinic, desk)[0] == 1
        assert visits_and_settled(bare_clinic, desk)[0] == 2
        for _ in range(3):
            desk.execute("SELECT refresh_reports(60)")
        visits, settled = visits_and_settled(bare_clinic, desk)
        assert visits == 2
        assert settled == bare_clinic.run("SELECT max(id) FROM audit_events")[0][0], (
            "nothing is read twice for ever"
        )


def test_without_waiting_it_would_be_missed(bare_clinic: BareClinic) -> None:
    """The negative control of the test before."""
    with signed_in(bare_clinic) as desk, signed_in(bare_clinic) as slow:
        desk.execute("SELECT refresh_reports(60)")
        with slow.transaction():
            slow.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
            desk.execute("SELECT book_slot(gen_random_uuid(), 60, 1, 2)")
            desk.execute("SELECT refresh_reports(60)")
            bare_clinic.run(
                "UPDATE report_state SET outbox_id = (SELECT max(id) FROM outbox),"
                " audit_id = (SELECT max(id) FROM audit_events)"
            )
        assert visits_and_settled(bare_clinic, desk)[0] == 1


def test_one_refreshes_at_a_time_and_nobody_waits(bare_clinic: BareClinic) -> None:
    with signed_in(bare_clinic) as one, signed_in(bare_clinic) as other:
        with one.transaction():
            one.execute("SELECT refresh_reports(60)")
            [(answer,)] = other.execute("SELECT refresh_reports(60)").fetchall()
            assert answer["busy"]
            other.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
        [(answer,)] = other.execute("SELECT refresh_reports(60)").fetchall()
        assert not answer["busy"]


def test_a_long_count_goes_on_where_it_stopped(bare_clinic: BareClinic) -> None:
    with signed_in(bare_clinic) as desk:
        left = [desk.execute("SELECT refresh_reports(0)").fetchall()[0][0]["left"] for _ in range(5)]
        assert left == [3, 2, 1, 0, 0]


def test_who_may_not(bare_clinic: BareClinic) -> None:
    with signed_in(bare_clinic, RECEPTIONIST) as desk:
        for statement in (
            "SELECT * FROM report_numbers('{}', '{visits}', current_date, current_date)",
            "SELECT report_as_of()",
        ):
            with pytest.raises(psycopg.Error) as refused:
                desk.execute(statement)
            assert refused.value.sqlstate == "MB016"
        for statement in (
            "SELECT * FROM report_days",
            "SELECT * FROM report_months",
            "SELECT * FROM report_doctors",
            "SELECT * FROM report_state",
            "DELETE FROM report_days",
            "UPDATE report_state SET audit_id = 0",
            "SELECT forget_reports('{1}')",
            "SELECT count_report_days('{1}', '{2020-01-01}', '{2020-01-01}')",
            "SELECT * FROM touched_report_days(0, 0)",
        ):
            with pytest.raises(pg.InsufficientPrivilege):
                desk.execute(statement)
        desk.execute("SELECT refresh_reports()")


@pytest.mark.parametrize(
    ("by", "measures"),
    [
        ("{}", "{}"),
        ("{patient}", "{visits}"),
        ("{day}", "{patient_id}"),
        ("{}", '{"visits) FROM patients --"}'),
    ],
)
def test_only_known_words_are_counted(shared_bare_clinic: BareClinic, by: str, measures: str) -> None:
    with signed_in(shared_bare_clinic) as desk, pytest.raises(pg.InvalidParameterValue):
        desk.execute("SELECT * FROM report_numbers(%s, %s, current_date, current_date)", [by, measures])


def test_the_classes_are_those_of_the_program(shared_bare_clinic: BareClinic) -> None:
    [(lead, wait)] = shared_bare_clinic.run("SELECT report_edges('lead'), report_edges('wait')")
    assert (tuple(lead), tuple(wait)) == (LEAD_EDGES, WAIT_EDGES)


def test_what_cannot_be_named_stands_in_no_aggregate(bare_clinic: BareClinic) -> None:
    """No text of a person, and no patient."""
    columns = bare_clinic.run(
        "SELECT column_name, data_type FROM information_schema.columns"
        " WHERE table_name IN ('report_days', 'report_months')"
    )
    assert not [name for name, kind in columns if "patient_id" in name or kind in ("text", "jsonb")]
