"""The router over three real databases: by doctor, by slot, side by side, and with one of them away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.guarded import UnroutedStatement
from medibook_desktop.database.queries.shards import read_map
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.errors import ShardAway, UnknownSlot
from medibook_desktop.domain.shards import IDS_OF_A_SHARD, Shard, bucket_of
from tests.helpers.clinics import with_database
from tests.helpers.conditions import wait_until
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic


@pytest.fixture
def shards(module_shard_clinic: ShardClinic) -> Iterator[Shards]:
    clinic = module_shard_clinic.clinic

    def open_shard(shard: Shard) -> Database:
        name = f"{clinic.name}_{shard.name.lower()}"
        password = clinic.users["anna"].password
        return Database(with_database(clinic.database_url, name), username="anna", password=password)

    directory = clinic.database("anna")
    made = Shards(directory, open_shard, read_map, seen=read_map(directory))
    yield made
    made.close()
    directory.close()


def name_of(database: Database) -> str:
    with database.read() as connection:
        return str(rows(connection, "SELECT current_database()")[0][0])


def test_a_doctor_lives_where_the_map_says(shards: Shards) -> None:
    assert not shards.is_one
    assert [shard.name for shard in shards.map.shards][1:] == ["North", "South"]
    assert name_of(shards.of_doctor(3)).endswith("_north")
    assert name_of(shards.of_doctor(6)).endswith("_south")
    assert name_of(shards.of_doctor(1)) == name_of(shards.directory)
    assert [(shard.id, ids) for shard, ids in shards.split([6, 1, 3, 2])] == [(0, [1, 2]), (1, [3]), (2, [6])]


def test_what_is_asked_of_all_names_every_doctor_once(shards: Shards) -> None:
    def slots(database: Database, doctor_ids: list[int]) -> dict[int, int]:
        with database.read() as connection:
            return dict(
                rows(
                    connection,
                    "SELECT doctor_id, count(*) FROM appointment_slots WHERE doctor_id = ANY (%s) GROUP BY 1",
                    (doctor_ids,),
                )
            )

    gathered = shards.gather([1, 2, 3, 4, 5, 6], slots)
    assert gathered.is_whole
    assert sorted(doctor for answer in gathered.answers for doctor in answer) == [1, 2, 3, 4, 5, 6]


def test_a_slot_is_found_wherever_it_lives(shards: Shards, module_shard_clinic: ShardClinic) -> None:
    ((slot_id, doctor_id),) = module_shard_clinic.rows(
        SOUTH, "SELECT id, doctor_id FROM appointment_slots WHERE doctor_id = 5 LIMIT 1"
    )
    assert shards.doctor_of_slot(slot_id) == doctor_id
    assert shards.of_slot(slot_id) is shards.of_doctor(5)
    with pytest.raises(UnknownSlot):
        shards.of_slot(IDS_OF_A_SHARD * 9)


def test_a_statement_on_a_doctors_time_that_names_no_shard_is_refused(shards: Shards) -> None:
    directory = shards.directory
    with directory.read() as connection:
        assert rows(connection, "SELECT count(*) FROM doctors")[0][0] == 6
        with pytest.raises(UnroutedStatement):
            rows(connection, "SELECT count(*) FROM bookings")
        with pytest.raises(UnroutedStatement):
            connection.exec_driver_sql("SELECT count(*) FROM appointment_slots")
    with pytest.raises(UnroutedStatement):
        directory.call("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
    with directory.write() as connection, pytest.raises(UnroutedStatement):
        connection.exec_driver_sql("UPDATE bookings SET reason = ''")
    # The negative control: the same connection without the guard answers, with a part of the truth.
    with shards.of_doctor(1).read() as connection:
        assert rows(connection, "SELECT count(*) FROM bookings")[0][0] > 0


def test_a_shard_that_is_away_is_named_and_comes_back_by_itself(
    shards: Shards, module_shard_clinic: ShardClinic
) -> None:
    back: list[str] = []
    shards.health.on_back = lambda shard: back.append(shard.name)
    shards.of_doctor(3).ping()
    with module_shard_clinic.away(NORTH):

        def ask(database: Database, _ids: list[int]) -> str:
            return name_of(database)

        gathered = shards.gather([1, 3, 5], ask)
        assert len(gathered.answers) == 2
        assert [down.shard.name for down in gathered.down] == ["North"]
        with pytest.raises(ShardAway, match="North"):
            shards.of_doctor(4)
        assert shards.is_down(4) is not None
        assert shards.is_down(5) is None
        with pytest.raises(ShardAway):
            shards.gather([3, 4], ask)
    wait_until(lambda: back == ["North"], what="North to be back")
    assert len(shards.gather([1, 3, 5], ask).answers) == 3


def test_python_and_the_database_agree_about_buckets(module_shard_clinic: ShardClinic) -> None:
    ids = [0, 1, 255, 256, 257, IDS_OF_A_SHARD + 5]
    found = module_shard_clinic.rows(0, "SELECT mod(id, 256) FROM unnest(%s::int8[]) AS id", ids)
    assert [bucket for (bucket,) in found] == [bucket_of(doctor_id) for doctor_id in ids]


def test_one_clinic_over_three_databases_opens(module_shard_clinic: ShardClinic, tmp_path: Path) -> None:
    with module_shard_clinic.opened(tmp_path) as clinic:
        today, everybody = module_shard_clinic.clinic.today, {d.id for d in clinic.directory.doctors()}
        working = set()
        for ahead in range(14):  # nobody works on every day of the week
            day = clinic.agenda.day(today + timedelta(days=ahead))
            assert {column.doctor.id for column in day.columns} == everybody
            working |= {column.doctor.id for column in day.columns if column.slots}
        assert working == everybody
