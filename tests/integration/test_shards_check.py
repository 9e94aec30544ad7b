"""`medibook shards`: what IT is told, and what of a clinic's databases is found when it is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from medibook_desktop.database.migrating import HEAD
from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.database.sharding.removing import remove_shard
from medibook_desktop.domain.checks import Finding, Verdict
from medibook_desktop.domain.cluster_errors import ShardInUse
from medibook_desktop.services.checks.shard_checks import shard_findings
from medibook_desktop.start.cli import main
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.clinics import with_database
from tests.helpers.two_shards import TwoShards, book


@pytest.fixture(scope="module")
def shards(shared_two_shards: TwoShards) -> TwoShards:
    desk = shared_two_shards.directory.database()
    try:
        book(desk, 1, 1, 1)
    finally:
        desk.close()
    shared_two_shards.move(1)
    return shared_two_shards


def found_by_check(shards: TwoShards) -> dict[str, Finding]:
    return {finding.name: finding for finding in shard_findings(shards.directory.owner_url)}


def test_everything_is_as_it_should_be(shards: TwoShards) -> None:
    found = found_by_check(shards)
    assert {name: each.verdict for name, each in found.items()} == dict.fromkeys(
        (
            "shards",
            "shard_schema",
            "shard_map",
            "shard_rows",
            "shard_ids",
            "shard_feed",
            "shard_staff",
            "shard_patients",
            "shard_rooms",
            "shard_moves",
        ),
        Verdict.OK,
    )
    assert found["shard_feed"].figures["North_behind"] is not None


def test_a_shard_that_never_held_a_doctor_is_removed(
    bare_clinic: BareClinic,
    shards: TwoShards,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", bare_clinic.owner_url)
    name = str(conninfo_to_dict(bare_clinic.owner_url)["dbname"])
    try:
        add_shard(bare_clinic.owner_url, "West", with_database(bare_clinic.owner_url, f"{name}_west"))
        [(before,)] = bare_clinic.run("SELECT shard_map()")
        [(login,)] = bare_clinic.run("SELECT feed_role FROM shards WHERE name = 'West'")
        assert main(["shards", "remove", "Nowhere"]) == 2
        assert main(["shards", "remove", "0"]) == 2
        capsys.readouterr()
        assert main(["shards", "remove", "west", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == {"removed": 1}
        [(after,)] = bare_clinic.run("SELECT shard_map()")
        assert [shard["id"] for shard in after["shards"]] == [0]
        assert after["version"] > before["version"]
        assert bare_clinic.run("SELECT kind, version FROM outbox WHERE kind = 'moved'") == [
            ("moved", after["version"])
        ]
        assert bare_clinic.run("SELECT count(*) FROM pg_roles WHERE rolname = %s", [login]) == [(0,)]
    finally:
        with psycopg.connect(with_database(bare_clinic.owner_url, "postgres"), autocommit=True) as server:
            server.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(f"{name}_west"))
            )
    # One that holds doctors, and one that has held some.
    with pytest.raises(ShardInUse):
        remove_shard(shards.directory.owner_url, "North")
    shards.move(1, to=0)
    with pytest.raises(ShardInUse):
        remove_shard(shards.directory.owner_url, "North")
    shards.move(1)


def test_nothing_is_asked_of_one_database(bare_clinic: BareClinic) -> None:
    assert list(shard_findings(bare_clinic.owner_url)) == []


@pytest.fixture
def mended(shards: TwoShards) -> Iterator[TwoShards]:
    """What a test breaks is whole again afterwards."""
    yield shards
    assert [name for name, each in found_by_check(shards).items() if each.verdict is Verdict.WRONG] == []


def test_rows_at_the_wrong_place(mended: TwoShards) -> None:
    mended.directory.run(
        "SET session_replication_role = replica;"
        " INSERT INTO appointment_slots (id, doctor_id, slot_time, minutes) VALUES (999999, 1, now(), 15)"
    )
    assert "Directory has appointment_slots of bucket 1" in found_by_check(mended)["shard_rows"].message
    mended.directory.run(
        "SET session_replication_role = replica; DELETE FROM appointment_slots WHERE id = 999999"
    )
    mended.north.run("SELECT setval('bucket_1', 4)")
    assert "North takes bucket 1 for state 4" in found_by_check(mended)["shard_rows"].message
    mended.north.run("SELECT setval('bucket_1', 1)")


def test_a_map_with_a_hole(mended: TwoShards) -> None:
    mended.directory.run("DELETE FROM shard_buckets WHERE bucket = 250")
    assert found_by_check(mended)["shard_map"].verdict is Verdict.WRONG
    mended.directory.run("INSERT INTO shard_buckets VALUES (250, 0, 1)")


def test_numbers_of_another_shard(mended: TwoShards) -> None:
    [(last,)] = mended.north.run("SELECT last_value FROM bookings_id_seq")
    mended.north.run("SELECT setval('bookings_id_seq', 5)")
    assert "North: bookings_id_seq" in found_by_check(mended)["shard_ids"].message
    mended.north.run("SELECT setval('bookings_id_seq', %s)", [last])


def test_a_copy_that_was_changed_by_hand(mended: TwoShards) -> None:
    mended.north.run(
        "SET session_replication_role = replica; UPDATE doctors SET name = 'By hand' WHERE id = 3"
    )
    found = found_by_check(mended)["shard_feed"]
    assert (found.verdict, "North: doctors" in found.message) == (Verdict.WARNING, True)
    mended.directory.run("UPDATE doctors SET name = name WHERE id = 3")


def test_an_account_that_cannot_sign_in(mended: TwoShards) -> None:
    name = mended.north.run("SELECT current_database()")[0][0]
    mended.north.run(f"SET ROLE medibook_owner; REVOKE CONNECT ON DATABASE {name} FROM rita; RESET ROLE")
    assert "rita at North" in found_by_check(mended)["shard_staff"].message
    mended.north.run("SELECT admit_copied_staff('rita')")


def test_a_patient_at_two_places(mended: TwoShards) -> None:
    """The window of a second: both shards took him before they knew of each other."""
    [(starts, patient)] = mended.north.run(
        "SELECT lower(during), patient_id FROM bookings WHERE doctor_id = 1 AND status = 'booked' LIMIT 1"
    )
    mended.directory.run(
        "SET session_replication_role = replica; DELETE FROM patient_elsewhere;"
        f" UPDATE patient_times SET busy = '{{}}' WHERE patient_id = {patient}"
    )
    [(slot,)] = mended.directory.run(
        "SELECT id FROM appointment_slots WHERE doctor_id = 2 AND slot_time = %s", [starts]
    )
    desk = mended.directory.database()
    try:
        made = book(desk, slot, 1, patient)["booking"]
        found = found_by_check(mended)["shard_patients"]
        assert (found.verdict, str(made["id"]) in found.message) == (Verdict.WARNING, True)
        # Also when both doctors have come to one shard.
        mended.move(1, to=0)
        assert str(made["id"]) in found_by_check(mended)["shard_patients"].message
        desk.call("SELECT cancel_booking(gen_random_uuid(), %s, 1, 'Patient asked')", (made["id"],))
        # The other one keeps the patient's time.
        [(is_taken,)] = mended.directory.run(
            "SELECT busy @> %s::timestamptz FROM patient_times WHERE patient_id = %s", [starts, patient]
        )
        assert is_taken
    finally:
        desk.close()
    assert found_by_check(mended)["shard_patients"].verdict is Verdict.OK
    mended.move(1)
    assert mended.broken() == []


def test_doctors_who_share_rooms_are_apart(mended: TwoShards) -> None:
    mended.directory.run(
        "UPDATE rooms SET kind = 'Ultrasound' WHERE id = 1;"
        " UPDATE visit_types SET room_kind = 'Ultrasound' WHERE id = 1"
    )
    found = found_by_check(mended)["shard_rooms"]
    assert (found.verdict, "buckets 1, 2, 3, 4" in found.message) == (Verdict.WRONG, True)
    mended.directory.run(
        "UPDATE rooms SET kind = '' WHERE id = 1; UPDATE visit_types SET room_kind = '' WHERE id = 1"
    )


def test_a_shard_that_does_not_answer(mended: TwoShards) -> None:
    [(url,)] = mended.directory.run("SELECT url FROM shards WHERE id = 1")
    mended.directory.run("UPDATE shards SET url = 'postgresql://127.0.0.1:1/gone' WHERE id = 1")
    found = found_by_check(mended)
    assert found["shards"].verdict is Verdict.WRONG
    assert "North" in found["shards"].message
    mended.directory.run("UPDATE shards SET url = %s WHERE id = 1", [url])


# --- The commands ---------------------------------------------------------------------------------


@pytest.fixture
def it(shards: TwoShards, monkeypatch: pytest.MonkeyPatch) -> TwoShards:
    """IT at a computer that is set up for this clinic."""
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", shards.directory.owner_url)
    return shards


def test_list_and_check(it: TwoShards, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shards", "list"]) == 0
    said = capsys.readouterr().out
    assert "0  Directory: 3 doctors in 255 buckets; the directory's database" in said
    assert "1  North (The North): 1 doctors in 1 buckets; postgresql:///" in said
    assert "medibook_super" not in said
    assert main(["shards", "list", "--json"]) == 0
    assert [each["name"] for each in json.loads(capsys.readouterr().out)["shards"]] == ["Directory", "North"]
    assert main(["shards", "check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True


def test_move_by_name_and_back(it: TwoShards, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shards", "move", "--doctor", "Dr 4", "--to", "north", "--grace", "0"]) == 0
    assert "Moved: buckets 4," in capsys.readouterr().out
    assert it.home(4) == 1
    assert main(["shards", "move", "--bucket", "4", "--to", "0", "--grace", "0", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["moved"] == [4]
    assert main(["shards", "move", "--bucket", "4", "--to", "Directory"]) == 0
    assert "Nothing to do" in capsys.readouterr().out
    assert main(["shards", "move", "--unfinished"]) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--bucket", "1", "--to", "South"], "There is no shard “South”."),
        (["--doctor", "Nobody", "--to", "North"], "There is not one doctor of this name"),
        (["--clinic", "Nowhere", "--to", "North"], "There is no clinic of this name"),
        (["--count", "3"], "--to says where"),
    ],
)
def test_move_that_makes_no_sense(
    it: TwoShards, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["shards", "move", *words]) == 2
    assert said in capsys.readouterr().err


def test_migrate_brings_all_databases_along(it: TwoShards, capsys: pytest.CaptureFixture[str]) -> None:
    it.north.run("UPDATE alembic_version SET version_num = '0003'")
    assert found_by_check(it)["shard_schema"].verdict is Verdict.WRONG
    it.north.run("UPDATE alembic_version SET version_num = %s", [HEAD])
    assert main(["migrate"]) == 0
    assert "Nothing to do" in capsys.readouterr().out


def test_a_clinic_of_shards_of_the_revision_before_goes_on(
    it: TwoShards, capsys: pytest.CaptureFixture[str]
) -> None:
    """It has no sequence of arrivals, and its functions know of none."""
    for each in (it.directory, it.north):
        each.run("DROP SEQUENCE bucket_arrivals; UPDATE alembic_version SET version_num = '0004'")
    assert main(["migrate"]) == 0
    assert "Nothing to do" not in capsys.readouterr().out
    home = it.home(4)
    it.move(4, to=1 - home)
    assert it.of(1 - home).run("SELECT bucket_arrivals() > 1") == [(True,)]
    it.move(4, to=home)
