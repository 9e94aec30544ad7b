"""A bucket goes, comes back, or stands at the switch, while a desk with an old map reads it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.queries.directory_admin import coming
from medibook_desktop.database.queries.privacy import overview
from medibook_desktop.database.sharding import switching
from medibook_desktop.database.sharding.elsewhere import note_elsewhere, times_to_tell
from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.database.sharding.switching import ELSEWHERE, LEAVING
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.directory import Entry, Kind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.services import agenda
from medibook_desktop.services.clinic import Clinic
from tests.helpers.dead_movers import Died
from tests.helpers.old_map_desks import DOCTOR, READERS, Desk, busy_desk
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic
from tests.helpers.standing_still import standing_still


@pytest.fixture(scope="module")
def anna(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("anna")) as opened:
        yield opened


@pytest.fixture(scope="module")
def desk(anna: Clinic) -> Desk:
    return busy_desk(anna)


@pytest.fixture(autouse=True)
def at_home(module_shard_clinic: ShardClinic, desk: Desk) -> None:
    """The doctor lives in North, and Anna knows it, before each test."""
    _move(module_shard_clinic, NORTH)
    desk.shards.refresh()


def _move(clinic: ShardClinic, to: int) -> None:
    move_buckets(clinic.clinic.owner_url, [DOCTOR], to, grace_seconds=0)


def _stored(clinic: ShardClinic, shard: int) -> int:
    [(count,)] = clinic.rows(shard, "SELECT count(*) FROM bookings WHERE doctor_id = %s", DOCTOR)
    return int(count)


def test_what_was_read_before_a_bucket_came_back_is_not_believed(
    module_shard_clinic: ShardClinic, anna: Clinic, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the map of before both moves the old place is right; the rows were read while it was empty."""
    truth = READERS["day"](desk)
    old = desk.shards.map
    _move(module_shard_clinic, SOUTH)
    read, came_back = agenda.queries.doctor_days, []

    def and_back(*args: Any, **more: Any) -> Any:
        found = read(*args, **more)
        if not came_back:
            came_back.append(1)
            _move(module_shard_clinic, NORTH)
        return found

    monkeypatch.setattr(agenda.queries, "doctor_days", and_back)
    desk.forget(old)
    assert READERS["day"](desk) == truth
    assert came_back


def test_one_question_of_one_doctor_neither(module_shard_clinic: ShardClinic, desk: Desk) -> None:
    old, asked = desk.shards.map, []
    _move(module_shard_clinic, SOUTH)

    def count(database: Database) -> int:
        with database.read() as connection:
            [(found,)] = rows(connection, "SELECT count(*) FROM bookings WHERE doctor_id = %s", (DOCTOR,))
        asked.append(found)
        if len(asked) == 1:
            _move(module_shard_clinic, NORTH)
        return int(found)

    desk.forget(old)
    assert desk.shards.read_of(DOCTOR, count) == _stored(module_shard_clinic, NORTH) > 0
    assert asked[0] == 0


@pytest.mark.parametrize(
    "name", ["day", "visit", "free slots", "rooms", "series", "to confirm", "by request"]
)
def test_while_a_mover_stands_still_at_the_switch_everything_is_readable(
    module_shard_clinic: ShardClinic, standing_mover: None, desk: Desk, name: str
) -> None:
    """The map says where the rows are the truth, however long the lock is held."""
    assert module_shard_clinic.rows(NORTH, f"SELECT bucket_state({DOCTOR})") == [(LEAVING,)]
    READERS[name](desk)


@pytest.fixture
def standing_mover(
    module_shard_clinic: ShardClinic, at_home: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    monkeypatch.setattr(switching, "IDLE_SECONDS", 100)

    def move() -> None:
        with suppress(MediBookError):
            _move(module_shard_clinic, SOUTH)

    at_the_map: Callable[..., bool] = lambda args: "shard_map" in str(args[1])  # noqa: E731
    with standing_still(monkeypatch, switching, "one", at_the_map) as (there, goes_on):
        mover = threading.Thread(target=move)
        mover.start()
        assert there.wait(60)
        yield
        goes_on.set()
        mover.join()


def test_a_word_from_the_new_place_counts_before_the_old_one_knows_that_it_is_old(
    module_shard_clinic: ShardClinic, desk: Desk, tmp_path: Path
) -> None:
    """Else the time of a visit that was cancelled there would stay taken here, for ever."""

    def dies(step: str) -> None:
        if step == "switched":
            raise Died

    with pytest.raises(Died):
        move_buckets(module_shard_clinic.clinic.owner_url, [DOCTOR], SOUTH, on_step=dies)
    assert module_shard_clinic.rows(NORTH, f"SELECT bucket_state({DOCTOR})") == [(LEAVING,)]
    visit = desk.visit
    with module_shard_clinic.opened(tmp_path, "ben") as ben:
        ben.bookings.cancel(visit.id, visit.version, "Fell ill")
        shards = ben.bookings._shards
        told = times_to_tell(shards.of_shard(SOUTH), [visit.id])
        note_elsewhere(shards.of_shard(NORTH), told)
    _move(module_shard_clinic, SOUTH)
    assert module_shard_clinic.rows(NORTH, f"SELECT bucket_state({DOCTOR})") == [(ELSEWHERE,)]
    assert module_shard_clinic.rows(
        NORTH, "SELECT version, busy FROM patient_elsewhere WHERE booking_id = %s", visit.id
    ) == [(visit.version + 1, None)]
    [(is_taken,)] = module_shard_clinic.rows(
        NORTH,
        "SELECT coalesce(bool_or(busy @> %s::timestamptz), false) FROM patient_times WHERE patient_id = %s",
        visit.starts_at,
        visit.patient_id,
    )
    assert is_taken is False


def test_what_cannot_be_taken_back_is_asked_again_while_a_bucket_is_on_no_shard(
    module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
    """Between the old place that has let it go and the new one that has it, its visits are counted by nobody; before,
    they stand on both."""
    [(patient,)] = module_shard_clinic.rows(
        NORTH,
        "SELECT min(patient_id) FROM bookings"
        " WHERE doctor_id = %s AND status = 'booked' AND lower(during) > now() + interval '1 hour'",
        DOCTOR,
    )
    lost: list[str] = []
    with module_shard_clinic.opened(tmp_path, "ada") as ada:
        doctor = next(each for each in ada.directory_admin.entries(Kind.DOCTOR) if each.id == DOCTOR)
        shards: Shards = ada.privacy._shards

        def said() -> tuple[int, int]:
            return ada.directory_admin.coming(doctor).visits, ada.privacy.overview(patient).coming

        def as_it_stands() -> tuple[int, int]:
            answers = shards.ask_all(lambda database: _coming(database, doctor, patient)).answers
            return sum(each[0] for each in answers), sum(each[1] for each in answers)

        before = said()
        assert min(before) > 0

        def look(step: str) -> None:
            if step in ("copied", "gone"):
                if as_it_stands() != before:
                    lost.append(step)
                assert said() == before

        move_buckets(module_shard_clinic.clinic.owner_url, [DOCTOR], SOUTH, grace_seconds=0, on_step=look)
        assert said() == before
    assert lost == ["gone"], "the control"


def _coming(database: Database, doctor: Entry, patient_id: int) -> tuple[int, int]:
    with database.read() as connection:
        visits = coming(connection, doctor.kind, doctor.id, UTC).visits
        return visits, overview(connection, patient_id).coming
