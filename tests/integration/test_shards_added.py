"""A database becomes a shard: it has the directory, gets what is new by itself, and gives numbers of its own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medibook_desktop.database.queries.shards import read_map
from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.domain.cluster_errors import (
    DirectoryAway,
    DirectoryNotReached,
    DirectoryOnly,
    NotAnEmptyShard,
)
from medibook_desktop.domain.errors import NotAllowed, PatientElsewhere
from medibook_desktop.domain.shards import IDS_OF_A_SHARD
from tests.helpers.bare_clinics import ADMIN, BareClinic
from tests.helpers.two_shards import NORTH, TwoShards, ask, book

FED = ("clinics", "doctors", "visit_types", "rooms", "patients", "staff", "retention_rules", "privacy_rules")


def test_it_has_the_directory_and_knows_who_it_is(shared_two_shards: TwoShards) -> None:
    shards = shared_two_shards
    for table in FED:
        rows = f"SELECT fed_row('{table}', to_jsonb(t)) FROM {table} t ORDER BY id"
        assert shards.north.run(rows) == shards.directory.run(rows), table
    assert shards.north.run("SELECT this_shard_id()") == [(NORTH,)]
    assert shards.directory.run("SELECT this_shard_id()") == [(0,)]
    assert shards.north.run("SELECT count(*) FROM patient_times") == shards.directory.run(
        "SELECT count(*) FROM patient_times"
    )
    desk = shards.directory.database()
    try:
        found = read_map(desk)
    finally:
        desk.close()
    assert [(shard.name, shard.region) for shard in found.shards] == [
        ("Directory", ""),
        ("North", "The North"),
    ]
    assert set(found.buckets) == {0}


def test_its_staff_sign_in_with_the_same_password(shared_two_shards: TwoShards) -> None:
    desk = shared_two_shards.north.database()
    try:
        assert ask(desk, "SELECT lives_here(1)") is False
        with pytest.raises(NotAllowed):
            ask(desk, "SELECT admit_copied_staff('anna')")
    finally:
        desk.close()


def test_what_is_new_comes_by_itself_and_is_in_no_trail_twice(shared_two_shards: TwoShards) -> None:
    events = shared_two_shards.north.run("SELECT count(*) FROM change_events")
    shared_two_shards.directory.run("UPDATE doctors SET name = 'Dr New' WHERE id = 1")
    shared_two_shards.directory.run("UPDATE patients SET name = 'Äbel', name_key = 'abel' WHERE id = 1")
    shared_two_shards.directory.run(
        "INSERT INTO patients (name, name_key, notes_cipher, address) VALUES ('Zoë', 'zoe', 'x', 'Street 1')"
    )
    shared_two_shards.directory.run("DELETE FROM rooms WHERE id = 2")
    shared_two_shards.directory.run(
        "INSERT INTO weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes)"
        " VALUES (1, 1, 0, '9:00', '10:00', 15)"
    )
    shared_two_shards.directory.run(
        "INSERT INTO closures (kind, clinic_ids, first_day, last_day, why)"
        " VALUES ('closure', '{1}', current_date, current_date, 'Inventory')"
    )
    assert shared_two_shards.pull()["rows"] == 6
    assert shared_two_shards.pull()["rows"] == 0
    assert shared_two_shards.north.run("SELECT name FROM doctors WHERE id = 1") == [("Dr New",)]
    assert shared_two_shards.north.run(
        "SELECT name, notes_cipher, address FROM patients WHERE id IN (1, 201) ORDER BY id"
    ) == [
        ("Äbel", None, ""),
        ("Zoë", None, ""),
    ]
    assert shared_two_shards.north.run("SELECT busy::text FROM patient_times WHERE patient_id = 201") == [
        ("{}",)
    ]
    assert shared_two_shards.north.run(
        "SELECT word FROM patient_words WHERE word IN ('abel', 'zoe') ORDER BY 1"
    ) == [("abel",), ("zoe",)]
    assert shared_two_shards.north.run("SELECT id FROM rooms ORDER BY id") == [(1,)]
    assert shared_two_shards.north.run("SELECT count(*) FROM closures") == [(1,)]
    # Hours of a doctor who lives elsewhere are nothing to do here.
    assert shared_two_shards.north.run("SELECT count(*) FROM slots_due") == [(0,)]
    assert shared_two_shards.directory.run("SELECT doctor_id FROM slots_due") == [(1,)]
    assert shared_two_shards.north.run("SELECT count(*) FROM change_events") == events


def test_what_commits_late_is_not_missed(shared_two_shards: TwoShards) -> None:
    """An older transaction that is still under way holds nobody up, and comes when it is done."""
    with psycopg.connect(shared_two_shards.directory.owner_url) as slow:
        slow.execute("UPDATE doctors SET name = 'Dr Late' WHERE id = 2")
        shared_two_shards.directory.run("UPDATE doctors SET name = 'Dr Early' WHERE id = 3")
        shared_two_shards.pull()
        names = "SELECT name FROM doctors WHERE id IN (2, 3) ORDER BY id"
        assert shared_two_shards.north.run(names) == [("Dr 2",), ("Dr Early",)]
        slow.commit()
    shared_two_shards.pull()
    assert shared_two_shards.north.run(names) == [("Dr Late",), ("Dr Early",)]


def test_one_fetches_and_the_others_are_told_so(shared_two_shards: TwoShards) -> None:
    with psycopg.connect(shared_two_shards.north.owner_url) as first:
        first.execute("SELECT pull_directory()")
        assert shared_two_shards.pull() == {"rows": 0, "busy": True, "more": False}
    assert not shared_two_shards.pull()["busy"]
    assert shared_two_shards.directory.run("SELECT pull_directory()") == [
        ({"rows": 0, "busy": False, "more": False},)
    ]


def test_merged_files_have_one_calendar_on_the_shard_too(shared_two_shards: TwoShards) -> None:
    shared_two_shards.move(1)
    desk = shared_two_shards.north.database()
    try:
        book(desk, 21, 1, 11)
        book(desk, 23, 1, 12)
    finally:
        desk.close()
    shared_two_shards.directory.run(
        "SELECT merge_patients(gen_random_uuid(), 11, k.version, 12, m.version, to_jsonb(k))"
        " FROM patients k, patients m WHERE k.id = 11 AND m.id = 12"
    )
    shared_two_shards.pull()
    assert shared_two_shards.north.run("SELECT count(*) FROM patient_times WHERE patient_id IN (11, 12)") == [
        (1,)
    ]
    assert shared_two_shards.broken() == []
    shared_two_shards.directory.run("SELECT undo_merge(gen_random_uuid(), 12)")
    shared_two_shards.pull()
    assert shared_two_shards.broken() == []


def test_a_shard_works_on_without_the_directory(shared_two_shards: TwoShards) -> None:
    shared_two_shards.north.run("ALTER SERVER medibook_directory OPTIONS (SET port '1')")
    desk = shared_two_shards.north.database()
    try:
        with pytest.raises(DirectoryAway):
            ask(desk, "SELECT pull_directory()")
        assert ask(desk, "SELECT count(*) FROM doctors") == 4
    finally:
        desk.close()
        shared_two_shards.north.run("ALTER SERVER medibook_directory OPTIONS (SET port '5432')")


def test_the_directory_is_not_written_on_a_shard(shared_two_shards: TwoShards) -> None:
    desk = shared_two_shards.north.database(ADMIN)
    try:
        with pytest.raises(DirectoryOnly):
            ask(desk, "SELECT register_patient(%s, 'New', 'new', NULL, '', '', '', '', '')", uuid4())
        with pytest.raises(DirectoryOnly):
            ask(desk, "SELECT save_directory_row(%s, 'rooms', 1, 1, '{\"name\": \"Other\"}')", uuid4())
        with pytest.raises(DirectoryOnly), desk.write() as connection:
            connection.exec_driver_sql("UPDATE clinics SET name = 'Other'")
    finally:
        desk.close()


def test_numbers_are_the_shards_own(shared_two_shards: TwoShards) -> None:
    shared_two_shards.move(1)
    desk = shared_two_shards.north.database()
    try:
        answer = book(desk, 25, 1, 5)
    finally:
        desk.close()
    low = NORTH * IDS_OF_A_SHARD
    assert low < answer["booking"]["id"] < low + 100
    assert low < answer["event_id"] < low + 100
    assert shared_two_shards.directory.run("SELECT max(last) < 1000000 FROM id_sequences()") == [(True,)]


def test_nobody_is_at_two_doctors_at_once_on_two_shards(shared_two_shards: TwoShards) -> None:
    shared_two_shards.move(1)
    north, south = shared_two_shards.north.database(), shared_two_shards.directory.database()
    try:
        answer = book(north, 27, 1, 7)
        told = ask(north, "SELECT times_to_tell(%s)", [answer["booking"]["id"]])
        assert ask(south, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb(told)) == 1
        assert ask(south, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb(told)) == 0
        with pytest.raises(PatientElsewhere) as refused:
            book(south, shared_two_shards.directory.slot(2, 10, 1), 1, 7)
        assert refused.value.details["doctor_id"] == 1
        # Told again in another order: the younger one counts.
        ask(north, "SELECT cancel_booking(%s, %s, 1, 'Patient asked')", uuid4(), answer["booking"]["id"])
        younger = ask(north, "SELECT times_to_tell(%s)", [answer["booking"]["id"]])
        assert ask(south, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb(younger)) == 1
        assert ask(south, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb(told)) == 0
        book(south, shared_two_shards.directory.slot(2, 10, 1), 1, 7)
        # Of its own doctors a shard is told nothing.
        assert ask(north, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb(told)) == 0
    finally:
        north.close()
        south.close()
    assert shared_two_shards.broken() == []


def test_what_is_told_of_a_patient_outlives_a_visit_at_the_same_time(shared_two_shards: TwoShards) -> None:
    """Both shards gave him a time before they knew of each other; one of the visits is cancelled, the other stays."""
    shared_two_shards.move(1)
    south = shared_two_shards.directory.database()
    slot = shared_two_shards.directory.slot
    try:
        made = book(south, slot(2, 12), 1, 11)["booking"]
        [(starts, ends)] = shared_two_shards.directory.run(
            "SELECT lower(during) + interval '1 min', upper(during) + interval '9 min' FROM bookings WHERE id = %s",
            [made["id"]],
        )
        told = {"booking_id": 2**41, "doctor_id": 1, "patient_id": 11, "version": 1}
        told |= {"busy": f"[{starts.isoformat()},{ends.isoformat()})"}
        assert ask(south, "SELECT note_patient_elsewhere(%s)", psycopg.types.json.Jsonb([told])) == 1
        ask(south, "SELECT cancel_booking(%s, %s, 1, 'Patient asked')", uuid4(), made["id"])
        assert shared_two_shards.broken() == []
        with pytest.raises(PatientElsewhere):
            book(south, slot(2, 12), 3, 11)
    finally:
        south.close()


def test_adding_again_renews_it(shared_two_shards: TwoShards) -> None:
    shared_two_shards.directory.run("UPDATE doctors SET name = 'Dr New' WHERE id = 1")
    number, _ = add_shard(shared_two_shards.directory.owner_url, "North", shared_two_shards.north.owner_url)
    assert number == NORTH
    assert shared_two_shards.north.run("SELECT name FROM doctors WHERE id = 1") == [("Dr New",)]
    assert shared_two_shards.directory.run("SELECT id, region, state FROM shards ORDER BY id") == [
        (0, "", "ready"),
        (NORTH, "The North", "ready"),
    ]


def test_adding_again_keeps_what_terminals_are_told(shared_two_shards: TwoShards) -> None:
    directory, north = shared_two_shards.directory, shared_two_shards.north
    said = "postgresql://terminals.example:6000/north?sslmode=verify-full"
    add_shard(directory.owner_url, "North", north.owner_url)

    def told() -> tuple[str, int, int]:
        [found] = directory.run(
            "SELECT url, (shard_map() ->> 'version')::bigint, (SELECT count(*) FROM outbox WHERE kind = 'moved')"
            " FROM shards WHERE id = %s",
            [NORTH],
        )
        return found  # type: ignore[no-any-return]

    before, version, news = told()
    add_shard(directory.owner_url, "North", north.owner_url, url=said)
    assert told() == (said, version + 1, news + 1)
    add_shard(directory.owner_url, "North", north.owner_url)
    assert told() == (said, version + 1, news + 1)
    # Its database is on another server now: what was said of the old one is not true of that one.
    elsewhere = make_conninfo(north.owner_url, application_name="another address")
    add_shard(directory.owner_url, "North", elsewhere)
    assert "another%20address" in told()[0]
    add_shard(directory.owner_url, "North", north.owner_url)
    assert told() == (before, version + 3, news + 3)


def test_adding_again_keeps_the_way_to_the_directory(shared_two_shards: TwoShards) -> None:
    directory, north = shared_two_shards.directory, shared_two_shards.north
    another_way = make_conninfo(directory.owner_url, target_session_attrs="read-write")
    options = "SELECT srvoptions FROM pg_foreign_server WHERE srvname = 'medibook_directory'"
    add_shard(directory.owner_url, "North", north.owner_url, seen_from_shard=another_way)
    add_shard(directory.owner_url, "North", north.owner_url)
    [(kept,)] = north.run(options)
    assert "target_session_attrs=read-write" in kept
    # One that leads nowhere is found out before anything is changed.
    with pytest.raises(DirectoryNotReached):
        add_shard(
            directory.owner_url, "North", north.owner_url, seen_from_shard="postgresql://127.0.0.9:1/medibook"
        )
    assert north.run(options) == [(kept,)]
    directory.run("UPDATE doctors SET name = 'Dr Kept' WHERE id = 1")
    assert shared_two_shards.pull()["rows"] == 1
    # The directory is at another place now, and nobody has said so.
    north.run("ALTER SERVER medibook_directory OPTIONS (SET port '1')")
    add_shard(directory.owner_url, "North", north.owner_url)
    [(mended,)] = north.run(options)
    assert "port=1" not in mended
    assert shared_two_shards.pull()["rows"] == 0


def test_a_clinic_of_its_own_is_refused(shared_two_shards: TwoShards, bare_clinic: BareClinic) -> None:
    with pytest.raises(NotAnEmptyShard):
        add_shard(shared_two_shards.directory.owner_url, "Other", bare_clinic.owner_url)
    assert shared_two_shards.directory.run("SELECT state FROM shards WHERE name = 'Other'") == [("adding",)]
    desk = shared_two_shards.directory.database()
    try:
        assert [shard.name for shard in read_map(desk).shards] == ["Directory", "North"]
    finally:
        desk.close()


def test_the_shards_sign_in_reads_the_feed_and_nothing_else(shared_two_shards: TwoShards) -> None:
    [(role,)] = shared_two_shards.directory.run("SELECT feed_role FROM shards WHERE id = %s", [NORTH])
    with psycopg.connect(shared_two_shards.directory.owner_url, autocommit=True) as session:
        session.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role)))
        assert session.execute("SELECT count(*) FROM feed_rows").fetchone() != (0,)
        may: list[Any] = []
        for statement in (
            "SELECT notes_cipher FROM patients",
            "SELECT * FROM bookings",
            "SELECT * FROM staff",
            "INSERT INTO directory_feed (what, key) VALUES ('patients', 1)",
            "UPDATE shard_buckets SET shard_id = 1",
            "SELECT register_patient(NULL, 'x', 'x', NULL, '', '', '', '', '')",
        ):
            try:
                session.execute(statement)
                may.append(statement)
            except psycopg.errors.InsufficientPrivilege:
                pass
        assert may == []


def test_pulling_beside_changes_ends_with_the_same_directory(shared_two_shards: TwoShards) -> None:
    """Four writers and two who fetch: afterwards one more fetch makes the two equal."""

    def write(n: int) -> None:
        with psycopg.connect(shared_two_shards.directory.owner_url) as connection:
            for k in range(25):
                connection.execute(
                    "UPDATE patients SET name = %s, version = version + 1 WHERE id = %s",
                    (f"N {n} {k}", n * 25 + k + 1),
                )
                if k % 3 == 0:
                    connection.execute(
                        "INSERT INTO patients (name, name_key) VALUES (%s, %s)",
                        (f"New {n} {k}", f"new {n} {k}"),
                    )
                connection.commit() if k % 7 else connection.rollback()

    def fetch() -> None:
        for _ in range(15):
            shared_two_shards.pull()

    with ThreadPoolExecutor(6) as pool:
        for each in [pool.submit(write, n) for n in range(4)] + [pool.submit(fetch) for _ in range(2)]:
            each.result()
    shared_two_shards.pull()
    rows = "SELECT id, name, version FROM patients ORDER BY id"
    assert shared_two_shards.north.run(rows) == shared_two_shards.directory.run(rows)
