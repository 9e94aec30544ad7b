"""The parts that the benchmarks stand on: the floor, the server's CPU time, terminals in processes."""

from collections.abc import Iterator
from datetime import date

import psycopg
import pytest

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.start.bench import booking, booking_work, bulk
from medibook_desktop.start.bench.floor import PgbenchFloor
from medibook_desktop.start.bench.place import Place, bench_place, what_is_broken
from medibook_desktop.start.bench.server_cpu import ServerCpu
from medibook_desktop.start.bench.terminals import Terminals


@pytest.fixture(scope="module")
def place(servers: RunningServers) -> Iterator[Place]:
    with bench_place(servers.owner_url, servers.redis_url, desks=2) as made:
        yield made


def test_every_transaction_of_the_floor_takes_another_free_slot(place: Place) -> None:
    floor = PgbenchFloor(place.owner_url, slots=200_000)
    floor.prepare()
    rounds = [floor.run(0.1, clients=2), floor.run(0.1, clients=3)]
    for_python = floor.free_for_python(5)
    with psycopg.connect(place.owner_url) as connection:
        counts = connection.execute(
            "SELECT (SELECT count(*) FROM bench_floor.bookings), count(*) FROM bench_floor.slots WHERE is_booked"
        ).fetchone()
        taken = connection.execute(
            "SELECT count(*) FROM bench_floor.slots WHERE is_booked AND id = ANY (%s)", (for_python,)
        ).fetchone()
        connection.execute("DROP SCHEMA bench_floor CASCADE")
    done = sum(each.bookings for each in rounds)
    assert counts == (done, done)
    assert taken == (0,)
    assert len(set(for_python)) == 5


def test_the_servers_cpu_time_grows_with_its_work(place: Place) -> None:
    cpu = ServerCpu(place.owner_url, is_local=True)
    before = cpu.milliseconds()
    with psycopg.connect(place.owner_url) as connection:
        connection.execute("SELECT count(*) FROM generate_series(1, 1000000) AS n WHERE md5(n::text) = ''")
    after = cpu.milliseconds()
    assert before is not None
    assert after is not None
    assert after > before
    assert ServerCpu(place.owner_url, is_local=False).milliseconds() is None


def test_a_filled_clinic_keeps_the_cores_invariants(place: Place) -> None:
    with psycopg.connect(place.owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Filled", booking.HOURS.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. {n}" for n in range(4)])
        slots = bulk.make_slots(connection, doctors, [date(2030, 1, 7), date(2030, 3, 31)], booking.HOURS)
        patients = bulk.make_patients(connection, 40)
        booked = bulk.fill_slots(connection, patients, 0.7)
    assert slots == 4 * 2 * booking.HOURS.slots
    assert 0.65 < booked / slots < 0.75
    assert what_is_broken(place) == ()


def test_a_terminal_that_fails_says_why_and_the_others_end(place: Place) -> None:
    with Terminals(place, 2) as terminals:
        terminals.run(booking_work.keep_tasks, tasks=[])
        assert [done.bookings for done in terminals.run(booking_work.book_whole, seconds=0.1)] == [0, 0]
        with pytest.raises(Unavailable, match="Terminal 1 of the benchmark failed"):
            terminals.run(booking_work.book_whole, seconds="soon")
