"""Reads over a primary and two standbys: who is asked, who is passed over, and what a reader never misses."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.guarded import GuardedDatabase, UnroutedStatement
from medibook_desktop.database.routing import Replicas, route_reads
from medibook_desktop.desktop.jobs.reading_job import reading_words
from medibook_desktop.domain.checks import Finding, Verdict
from medibook_desktop.domain.errors import DatabaseAway, NotAllowed, TooBusy, UnknownPatient
from medibook_desktop.domain.replicas import Standing, Use, replica_address
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.checks.running import Installation, run_checks
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.conditions import wait_until
from tests.helpers.replicated_servers import ReplicatedClinic, ServerNode

OpenDesk = Callable[..., Database]


@contextmanager
def routed(place: ReplicatedClinic, said: str = "", **options: Any) -> Iterator[Database]:
    """Anna's way to the clinic; `said` is put behind each replica's address."""
    database = place.database("anna")
    route_reads(database, [replica_address(url + said) for url in place.replica_urls], **options)
    try:
        yield database
    finally:
        database.close()


@pytest.fixture
def desk(replicated_servers: ReplicatedClinic) -> Iterator[Database]:
    with routed(replicated_servers) as database:
        until_read_from(database, *replicated_servers.group.standbys)
        yield database


def port(connection: sa.Connection) -> int:
    return int(connection.exec_driver_sql("SELECT inet_server_port()").scalar_one())


def read_from(desk: Database, use: Use = Use.DESK, times: int = 6) -> set[int]:
    """The ports of the servers that answer."""
    return {desk.read_for(use, port) for _ in range(times)}


def until_read_from(desk: Database, *nodes: ServerNode) -> None:
    wanted = {node.port for node in nodes}
    wait_until(lambda: read_from(desk) == wanted, what=f"reads from {[node.name for node in nodes]}")


def standing(desk: Database) -> list[Standing]:
    assert desk.routes is not None
    return [each.standing for each in desk.routes.places().replicas]


def test_reads_go_round_the_replicas_and_writes_do_not(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    first, second = replicated_servers.group.standbys
    asked = [desk.read_for(Use.DESK, port) for _ in range(10)]
    assert asked.count(first.port) == asked.count(second.port) == 5
    with desk.read() as connection:
        assert port(connection) == replicated_servers.group.primary.port
    assert desk.call("SELECT inet_server_port()") == replicated_servers.group.primary.port


def test_a_server_is_for_what_its_address_says(replicated_servers: ReplicatedClinic) -> None:
    first, second = replicated_servers.group.standbys
    database = replicated_servers.database("anna")
    route_reads(
        database,
        [replica_address(first.url + "#reports,analytics"), replica_address(second.url + "#analytics")],
    )
    with closing(database):
        wait_until(lambda: read_from(database, Use.ANALYTICS) == {first.port, second.port})
        assert read_from(database, Use.REPORTS) == {first.port}
        assert read_from(database, Use.DESK) == {replicated_servers.group.primary.port}


def test_without_replicas_nothing_runs(replicated_servers: ReplicatedClinic) -> None:
    before = threading.active_count()
    with closing(replicated_servers.database("anna")) as database:
        route_reads(database, [])
        assert database.routes is None
        assert read_from(database) == {replicated_servers.group.primary.port}
        assert threading.active_count() == before


# --- Own writes -------------------------------------------------------------------------------------------


@pytest.fixture
def notes(replicated_servers: ReplicatedClinic) -> Iterator[None]:
    """A table that every member of staff may write and read, in which nothing stands."""
    group = replicated_servers.group
    group.primary.sql("CREATE TABLE notes (n integer PRIMARY KEY); GRANT ALL ON notes TO PUBLIC")
    group.catch_up()
    yield
    group.primary.sql("DROP TABLE notes")


def highest(connection: sa.Connection) -> int:
    return int(rows(connection, "SELECT coalesce(max(n), 0) FROM notes")[0][0])


def write(desk: Database, n: int) -> None:
    desk.call("INSERT INTO notes VALUES (%s) RETURNING n", (n,))


@pytest.fixture
def late(replicated_servers: ReplicatedClinic) -> Iterator[None]:
    """Both standbys show each commit a tenth of a second later than they could."""
    standbys = replicated_servers.group.standbys
    for node in standbys:
        node.delay_replay(100)
    yield
    for node in standbys:
        node.delay_replay(0)


@pytest.mark.usefixtures("notes", "late")
def test_an_own_write_is_read_at_once(replicated_servers: ReplicatedClinic) -> None:
    with routed(replicated_servers, lag_seconds=5) as desk:
        until_read_from(desk, *replicated_servers.group.standbys)
        for n in range(1, 6):
            write(desk, n)
            assert desk.read_for(Use.DESK, highest) == n
            with desk.write() as connection:
                connection.exec_driver_sql(f"INSERT INTO notes VALUES ({n + 100})")
            assert desk.read_for(Use.DESK, highest) == n + 100
            with desk.write() as connection:
                connection.exec_driver_sql(f"DELETE FROM notes WHERE n = {n + 100}")
            assert desk.read_for(Use.DESK, highest) == n
        until_read_from(desk, *replicated_servers.group.standbys)


@pytest.mark.usefixtures("notes", "late")
def test_without_the_look_at_the_log_the_old_row_is_read(
    replicated_servers: ReplicatedClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of the test above."""
    monkeypatch.setattr(Replicas, "wrote", lambda _replicas: None)
    with routed(replicated_servers, lag_seconds=5) as desk:
        until_read_from(desk, *replicated_servers.group.standbys)
        write(desk, 1)
        assert desk.read_for(Use.DESK, highest) == 0


@pytest.mark.usefixtures("notes")
def test_a_write_by_many_at_once_is_read_by_each(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    """Other commits lie between what a function says just before its commit and the commit itself."""
    missed: list[int] = []

    def write_and_read(first: int) -> None:
        for n in range(first, first + 40):
            write(desk, n)
            if n not in desk.read_for(Use.DESK, lambda c: [row[0] for row in rows(c, "SELECT n FROM notes")]):
                missed.append(n)

    threads = [threading.Thread(target=write_and_read, args=(1000 * each,)) for each in range(1, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not missed


# --- Behind, dead, frozen, in the way ---------------------------------------------------------------------


@pytest.mark.usefixtures("notes")
def test_a_replica_that_falls_behind_is_passed_over_until_it_has_caught_up(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    slow, good = replicated_servers.group.standbys
    told: list[Standing] = []
    assert desk.routes is not None
    desk.routes.on_change = lambda places: told.append(places.replicas[0].standing)
    slow.pause_replay()
    # By another one: this desk has nothing of its own to wait for.
    replicated_servers.group.primary.sql("INSERT INTO notes VALUES (1)")
    try:
        wait_until(lambda: read_from(desk) == {good.port} and standing(desk)[0] is Standing.BEHIND)
        state = desk.routes.places().replicas[0]
        assert state.behind_seconds is not None
        assert state.behind_seconds > 0.1
        assert state.behind_bytes
        assert desk.read_for(Use.DESK, highest) == 1
    finally:
        slow.resume_replay()
    until_read_from(desk, slow, good)
    assert told[0] is Standing.BEHIND
    assert told[-1] is Standing.GOOD


def test_a_quiet_clinic_is_not_behind(replicated_servers: ReplicatedClinic, desk: Database) -> None:
    """Nothing is written, so the last commit that a replica shows becomes old: that says nothing."""
    replicated_servers.group.catch_up()
    assert isinstance(desk.routes, Replicas)
    replicas = desk.routes._all
    for each in replicas:
        each.shown = 0  # until the next look
    wait_until(lambda: read_from(desk, times=1) and all(each.shown for each in replicas))
    assert standing(desk) == [Standing.GOOD, Standing.GOOD]
    assert [each.behind_seconds for each in desk.routes.places().replicas] == [0.0, 0.0]


def test_a_replica_that_dies_in_the_middle_of_a_read(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    first, second = replicated_servers.group.standbys
    asked: list[int] = []

    def read_and_die(connection: sa.Connection) -> int:
        asked.append(port(connection))
        if asked == [first.port]:
            first.kill()
        return port(connection)

    try:
        while read_from(desk, times=1) != {second.port}:
            pass  # so that it is the other one's turn
        assert desk.read_for(Use.DESK, read_and_die) == second.port
        assert asked == [first.port, second.port]
        wait_until(lambda: standing(desk)[0] is Standing.AWAY)
        assert read_from(desk) == {second.port}
    finally:
        first.stop()
        first.start()
    until_read_from(desk, first, second)


def test_with_every_replica_dead_the_primary_reads(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    standbys = replicated_servers.group.standbys
    for node in standbys:
        node.kill()
    try:
        assert read_from(desk) == {replicated_servers.group.nodes[0].port}
    finally:
        for node in standbys:
            node.start()
    until_read_from(desk, *standbys)


def test_a_frozen_replica_costs_one_short_wait(replicated_servers: ReplicatedClinic, desk: Database) -> None:
    first, second = replicated_servers.group.standbys
    waited: list[float] = []

    def read_once() -> None:
        began = monotonic()
        desk.read_for(Use.DESK, port)
        waited.append(monotonic() - began)

    first.freeze()
    try:
        while standing(desk)[0] is Standing.GOOD:
            read_once()
        assert read_from(desk) == {second.port}
        assert sum(each > 0.25 for each in waited) <= 1
    finally:
        first.unfreeze()
    until_read_from(desk, first, second)


def test_a_read_in_the_way_of_the_replay_is_read_elsewhere(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    """The real 40001: a table goes while a standby reads it, and the standby may not wait."""
    group = replicated_servers.group
    first, second = group.standbys
    group.primary.sql("CREATE TABLE passing AS SELECT 1; GRANT SELECT ON passing TO PUBLIC")
    for node in group.standbys:
        node.sql("ALTER SYSTEM SET max_standby_streaming_delay = 0")
        node.sql("SELECT pg_reload_conf()")
    group.catch_up()
    asked: list[int] = []
    refused: list[str | None] = []

    def read_slowly(connection: sa.Connection) -> int:
        asked.append(port(connection))
        if asked == [first.port]:
            try:
                rows(connection, "SELECT pg_sleep(10) FROM passing", prepare=False)
            except psycopg.Error as error:
                refused.append(error.sqlstate)
                raise
        return asked[-1]

    def drop_it_meanwhile() -> None:
        running = "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%%FROM passing' AND state = 'active'"
        wait_until(lambda: first.sql(running))
        group.primary.sql("DROP TABLE passing")

    while read_from(desk, times=1) != {second.port}:
        pass
    dropping = threading.Thread(target=drop_it_meanwhile)
    dropping.start()
    assert desk.read_for(Use.DESK, read_slowly) == second.port
    dropping.join()
    assert refused == ["40001"]
    assert standing(desk) == [Standing.GOOD, Standing.GOOD], "it is well otherwise"


# --- What only the primary knows --------------------------------------------------------------------------


def test_a_refusal_is_asked_of_the_primary(desk: Database) -> None:
    """A row or a right that a replica does not show yet."""
    asked: list[int] = []

    def read(connection: sa.Connection) -> int:
        asked.append(port(connection))
        if len(asked) == 1:
            raise UnknownPatient
        return asked[-1]

    assert desk.read_for(Use.DESK, read) != asked[0]
    assert len(asked) == 2

    def refused(_connection: sa.Connection) -> int:
        raise NotAllowed

    with pytest.raises(NotAllowed):
        desk.read_for(Use.DESK, refused)
    assert standing(desk) == [Standing.GOOD, Standing.GOOD]


def test_a_read_that_writes_is_carried_out_by_the_primary(desk: Database, notes: None) -> None:
    def read(connection: sa.Connection) -> int:
        return int(rows(connection, "INSERT INTO notes VALUES (7) RETURNING n")[0][0])

    assert desk.read_for(Use.DESK, read) == 7
    assert standing(desk) == [Standing.GOOD, Standing.GOOD]


def test_the_guard_of_a_clinic_of_several_shards_looks_at_these_reads_too(desk: Database) -> None:
    guarded = GuardedDatabase(desk)
    assert guarded.read_for(Use.DESK, port)
    with pytest.raises(UnroutedStatement):
        guarded.read_for(Use.DESK, lambda connection: rows(connection, "SELECT count(*) FROM bookings"))
    with pytest.raises(UnroutedStatement):
        guarded.read_for(Use.DESK, lambda c: c.exec_driver_sql("SELECT count(*) FROM bookings"))


def test_a_statement_that_takes_too_long_is_not_tried_everywhere(
    replicated_servers: ReplicatedClinic,
) -> None:
    asked: list[int] = []

    def read(connection: sa.Connection) -> None:
        asked.append(port(connection))
        rows(connection, "SELECT pg_sleep(5)")

    database = replicated_servers.database("anna", statement_seconds=0.05)
    route_reads(database, [replica_address(url) for url in replicated_servers.replica_urls])
    with closing(database):
        until_read_from(database, *replicated_servers.group.standbys)
        with pytest.raises(TooBusy):
            database.read_for(Use.DESK, read)
    assert len(asked) == 1


def test_an_address_that_leads_to_the_primary_and_one_that_leads_nowhere(
    replicated_servers: ReplicatedClinic,
) -> None:
    primary = replicated_servers.group.primary
    database = replicated_servers.database("anna")
    route_reads(
        database, [replica_address(primary.url), replica_address("postgresql://127.0.0.1:1/medibook")]
    )
    with closing(database):
        wait_until(
            lambda: (
                read_from(database) == {primary.port}
                and standing(database) == [Standing.PRIMARY, Standing.AWAY]
            )
        )


def test_a_password_that_a_replica_does_not_know(replicated_servers: ReplicatedClinic) -> None:
    """Such as a new one that has not come there yet."""
    primary, first = replicated_servers.group.primary, replicated_servers.group.standbys[0]
    for node in replicated_servers.group.standbys:
        node.pause_replay()
    user = replicated_servers.clinic.users["ben"].password
    primary.sql(f"ALTER ROLE ben PASSWORD 'another-{user}'")
    database = Database(replicated_servers.group.url, username="ben", password=f"another-{user}")
    route_reads(database, [replica_address(first.url)])
    try:
        wait_until(lambda: read_from(database) == {primary.port} and standing(database) == [Standing.REFUSED])
        for node in replicated_servers.group.standbys:
            node.resume_replay()
        wait_until(lambda: read_from(database) == {first.port})
    finally:
        database.close()
        primary.sql(f"ALTER ROLE ben PASSWORD '{user}'")


def test_no_server_at_all(replicated_servers: ReplicatedClinic) -> None:
    database = Database("postgresql://127.0.0.1:1/medibook", username="anna", password="x")
    route_reads(database, [replica_address("postgresql://127.0.0.1:1/medibook")])
    with closing(database), pytest.raises(DatabaseAway):
        database.read_for(Use.DESK, port)


# --- What is said -----------------------------------------------------------------------------------------


def test_check_says_how_each_replica_stands(replicated_servers: ReplicatedClinic, tmp_path: Path) -> None:
    group = replicated_servers.group
    slow = group.standbys[0]

    def found() -> list[Finding]:
        urls = (slow.url + "#reports", group.standbys[1].url, group.primary.url)
        place = Installation(
            group.primary.owner_url, None, urls, tmp_path, embedded=False, has_key=lambda key: False
        )
        return [each for each in run_checks(place) if each.name.startswith("repl")]

    findings: list[Finding] = []

    def all_is_well() -> bool:
        findings[:] = found()
        return {each.verdict for each in findings[1:]} == {Verdict.OK}

    group.catch_up()
    wait_until(all_is_well, what="two standbys that follow the main server")
    standbys, first, second, primary = findings
    assert len(standbys.figures["standbys"]) == 2
    assert first.figures["address"] == f"127.0.0.1:{slow.port}"
    assert (first.figures["role"], first.figures["used_for"]) == ("standby", "reports")
    assert second.figures["behind_s"] < 1
    assert "main server now" in primary.message
    slow.pause_replay()
    try:
        group.primary.sql("CREATE TABLE missing (n integer); DROP TABLE missing")
        behind = found()[1]
        assert behind.verdict is Verdict.WARNING
        assert behind.figures["behind_bytes"] > 0
        assert behind.figures["behind_s"] >= 1
    finally:
        slow.resume_replay()


def test_a_terminal_says_where_it_reads(replicated_servers: ReplicatedClinic) -> None:
    """The real terminal: its searches go to the replicas, and whoever watches is told when that changes."""
    first, second = replicated_servers.group.standbys
    settings = Settings(
        database_url=replicated_servers.group.url,
        redis_url=replicated_servers.clinic.redis_url,
        replica_urls=(first.url + "#desk", second.url + "#reports"),
        terminal_name="Desk 1",
    )
    password = replicated_servers.clinic.users["anna"].password
    told: list[str] = []
    with open_clinic(settings, "anna", password, background=False) as clinic:
        assert reading_words(clinic.reading.now())[0] == "Reading from the main server"
        stop = clinic.reading.watch(lambda places: told.append(reading_words(places)[0]))
        clinic.patients.search("a")
        wait_until(lambda: f"Reading from 127.0.0.1:{first.port}" in told)
        first.pause_replay()
        try:
            replicated_servers.group.primary.sql("CREATE TABLE missing (n integer); DROP TABLE missing")
            wait_until(lambda: clinic.patients.search("a") and "no replica is up to date" in told[-1])
        finally:
            first.resume_replay()
        stop()


# --- Failover (last: the roles are others afterwards) -----------------------------------------------------


@pytest.mark.usefixtures("notes")
def test_after_a_promotion_the_desk_writes_to_the_new_primary_and_reads_from_the_other(
    replicated_servers: ReplicatedClinic, desk: Database
) -> None:
    """Addresses of all three, as IT would write them: who is what is seen, not configured."""
    group = replicated_servers.group
    old, heir, other = group.nodes
    with closing(replicated_servers.database("anna")) as mine:
        route_reads(mine, [replica_address(node.url) for node in group.nodes])
        wait_until(lambda: read_from(mine) == {heir.port, other.port})
        assert standing(mine)[0] is Standing.PRIMARY
        write(mine, 1)
        group.catch_up()
        group.fail_over(heir)

        def books_again() -> bool:
            try:
                write(mine, 2)
            except DatabaseAway:
                return False
            return True

        wait_until(books_again)
        assert mine.call("SELECT inet_server_port()") == heir.port
        assert mine.read_for(Use.DESK, highest) == 2
        wait_until(lambda: read_from(mine) == {other.port})
        wait_until(lambda: standing(mine) == [Standing.AWAY, Standing.PRIMARY, Standing.GOOD])
        group.bring_back(old)
        wait_until(lambda: read_from(mine) == {old.port, other.port})


@pytest.mark.usefixtures("notes")
def test_a_replica_with_changes_that_the_new_primary_never_had_is_not_read(
    replicated_servers: ReplicatedClinic,
) -> None:
    """Asynchronous replication: the one that was promoted had less than the other."""
    group = replicated_servers.group
    old, heir = group.primary, group.standbys[0]
    stray = group.standbys[1]
    with closing(replicated_servers.database("anna", url=group.url)) as mine:
        route_reads(mine, [replica_address(stray.url)])
        wait_until(lambda: read_from(mine) == {stray.port})
        heir.follow(stray)  # nothing comes from there any more
        heir.sql("ALTER SYSTEM SET primary_conninfo = ''")
        heir.sql("SELECT pg_reload_conf()")
        wait_until(lambda: not heir.sql("SELECT 1 FROM pg_stat_wal_receiver"))
        old.sql("INSERT INTO notes SELECT generate_series(1, 399)")
        wait_until(lambda: stray.sql("SELECT max(n) FROM notes") == [(399,)])
        group.fail_over(heir)
        wait_until(lambda: read_from(mine) == {heir.port} and standing(mine) == [Standing.STRAY])
        heir.sql("INSERT INTO notes SELECT generate_series(1001, 1999)")
        assert mine.read_for(Use.DESK, highest) == 1999
        assert standing(mine) == [Standing.STRAY], "also when the new primary has written more"
        group.bring_back(stray)
        wait_until(lambda: read_from(mine) == {stray.port})
        group.bring_back(old)
