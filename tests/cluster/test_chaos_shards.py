"""A clinic on three servers: one dies or freezes, doctors move between them, and whoever moves them is killed."""

from __future__ import annotations

import contextlib
import os
import random
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.bench.server_group import ServerNode
from medibook_desktop.start.open_clinic import open_clinic
from tests.cluster.chaos_rounds import PATIENCE, Fault, is_long, new_rng, play, terminal_faults, until_told
from tests.helpers.chaos.checker import Violation, violations
from tests.helpers.chaos.history import Operation
from tests.helpers.chaos.homes import DoctorMove, HomeAt, homes_at
from tests.helpers.chaos.load import BookingLoad, Login, summary
from tests.helpers.chaos.stage import RECEPTIONISTS
from tests.helpers.chaos.time_rules import patients_in_two_places
from tests.helpers.chaos.verdict import all_is_well, settled_state, wait_until_released
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.own_clinics import fill_small_clinic
from tests.helpers.servers import new_server_folder
from tests.helpers.shard_clinics import without_rooms
from tests.helpers.valkey import OwnValkey, new_own_valkey

DOCTORS = 6
OF_NORTH, OF_SOUTH = (3, 4), (5, 6)
TOGETHER = "visits of one patient that overlap"
HALF_MOVED_PATIENCE = 90.0
"""Seconds until somebody ends what a killed terminal had begun between two shards."""


@dataclass(frozen=True, slots=True)
class ShardStage:
    """`nodes` by shard number: 0 has the directory and doctors 1 and 2, North 3 and 4, South 5 and 6."""

    nodes: list[ServerNode]
    clinic: ClinicDatabase
    valkey: OwnValkey
    folder: Path

    @property
    def settings(self) -> dict[str, Any]:
        return {"database_url": self.nodes[0].url, "redis_url": self.valkey.url}

    @property
    def logins(self) -> list[Login]:
        return [Login(name, self.clinic.users[name].password) for name in RECEPTIONISTS]

    @property
    def owner_urls(self) -> list[str]:
        return [node.owner_url for node in self.nodes]

    def load(self, folder: Path, **options: Any) -> BookingLoad:
        patients = list(self.clinic.patient_ids)
        return BookingLoad(self.settings, self.logins, patients, folder, days=6, **options)

    def home(self, bucket: int) -> int:
        [(shard,)] = self.nodes[0].sql("SELECT shard_id FROM shard_buckets WHERE bucket = %s", bucket)
        return int(shard)

    def judged(self, history: Sequence[Operation], folder: Path) -> list[Violation]:
        """When everything answers and nobody moves doctors: first what stands on two shards is brought to its end."""
        login = self.logins[0]
        settings = {**self.settings, "data_dir": str(folder)}
        with open_clinic(Settings(**settings), login.username, login.password, background=True):
            wait_until(self._nothing_halfway, what="moves to be ended", patience=HALF_MOVED_PATIENCE)
        final = settled_state(history, settings, login, self.owner_urls)
        final.home_at = self._homes_at()
        homes = {doctor: str(self.home(doctor % 256)) for doctor in self.clinic.doctor_ids}
        twice = patients_in_two_places(final.visits, homes.__getitem__)
        # Whom two shards took within a moment can be in one of them by now: what each moment allowed, `home_at` judges.
        together = [each for each in final.broken if each.endswith(TOGETHER)]
        final.broken = [each for each in final.broken if each not in together]
        print(
            f"{len(twice)} patients are expected at two shards at once, and in shards that two such doctors have"
            f" come to: {together} (medibook shards check tells of them)"
        )
        return violations(history, final)

    def _homes_at(self) -> HomeAt:
        rows = self.nodes[0].sql(
            "SELECT bucket, from_shard, to_shard, extract(epoch FROM begun_at)::float8,"
            " extract(epoch FROM coalesce(ended_at, 'infinity'))::float8, step = 'done' FROM shard_moves ORDER BY id"
        )
        return homes_at((DoctorMove(*row) for row in rows), self.clinic.doctor_ids)

    def _nothing_halfway(self) -> bool:
        return not any(node.sql("SELECT 1 FROM moves_across WHERE ended_at IS NULL") for node in self.nodes)


@pytest.fixture
def stage() -> Iterator[ShardStage]:
    folder = new_server_folder()
    password = secrets.token_urlsafe(16)
    nodes = [ServerNode(f"shard-{n}", folder / f"shard-{n}", password, {}) for n in range(3)]
    with new_own_valkey() as valkey:
        try:
            for node in nodes:
                node.create()
                node.start()
            first = nodes[0]
            clinic = fill_small_clinic(first.owner_url, first.url, doctors=DOCTORS, days=10, patients=120)
            without_rooms(first.owner_url)
            for node, name in zip(nodes[1:], ("North", "South"), strict=True):
                _, missing = add_shard(
                    first.owner_url, name, node.owner_url, region=f"The {name}", url=node.url
                )
                assert not missing
            move_buckets(first.owner_url, OF_NORTH, 1, grace_seconds=0)
            move_buckets(first.owner_url, OF_SOUTH, 2, grace_seconds=0)
            yield ShardStage(nodes, replace(clinic, redis_url=valkey.url), valkey, folder)
        finally:
            for node in nodes:
                node.stop()
            shutil.rmtree(folder, ignore_errors=True)


def shard_faults(stage: ShardStage, load: BookingLoad, rng: random.Random) -> dict[str, Fault]:
    def one() -> ServerNode:
        """A shard with doctors: doctors move in the long form, and a shard without any is missed by nobody."""
        homes = {stage.home(doctor) for doctor in range(1, DOCTORS + 1)} - {0}
        if not homes:
            move_buckets(stage.nodes[0].owner_url, [rng.randint(1, DOCTORS)], 1, grace_seconds=0)
            homes = {1}
        return stage.nodes[rng.choice(sorted(homes))]

    def killed() -> None:
        node = one()
        node.kill()
        until_told(load)
        load.wait_for_each(rng.randint(2, 15), patience=PATIENCE)  # at the doctors of the other shards
        node.start()

    def frozen() -> None:
        node = one()
        node.freeze()
        until_told(load)
        load.wait_for_each(rng.randint(2, 15), patience=PATIENCE)
        node.unfreeze()

    def directory_killed() -> None:
        stage.nodes[0].kill()
        until_told(load)
        stage.nodes[0].start()

    def directory_frozen() -> None:
        stage.nodes[0].freeze()
        until_told(load)
        stage.nodes[0].unfreeze()

    def redis_killed() -> None:
        stage.valkey.kill()
        load.wait_for_each(rng.randint(2, 15), patience=PATIENCE)
        stage.valkey.start()

    return {
        "a shard is killed": killed,
        "a shard is frozen": frozen,
        "the directory is killed": directory_killed,
        "the directory is frozen": directory_frozen,
        "Redis is killed": redis_killed,
    }


class MovingDoctors:
    """`medibook shards move` as a process of its own, which can be killed at any of its steps."""

    def __init__(self, stage: ShardStage) -> None:
        self._stage = stage

    def begin(self, *words: str) -> subprocess.Popen[str]:
        owner = psycopg.conninfo.conninfo_to_dict(self._stage.nodes[0].owner_url)
        address = f"postgresql://{owner['user']}@{owner['host']}:{owner['port']}/{owner['dbname']}"
        environment = {
            **os.environ,
            "MEDIBOOK_DATABASE_URL": address,
            "MEDIBOOK_DATA_DIR": str(self._stage.folder / "mover"),
            "PGPASSWORD": str(owner["password"]),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "medibook_desktop", "shards", "move", *words],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def to_the_end(self, *words: str) -> None:
        with self.begin(*words) as process:
            output = process.communicate(timeout=120)[0]
        assert process.returncode == 0, output

    def killed_after(self, lines: int, *words: str) -> list[str]:
        """kill -9 as soon as it has said so many lines (or at its end, if it says fewer)."""
        said = []
        with self.begin(*words) as process:
            assert process.stdout is not None
            for line in process.stdout:
                said.append(line.strip())
                if len(said) >= lines:
                    break
            process.kill()
        return said


def moving_faults(stage: ShardStage, load: BookingLoad, rng: random.Random) -> dict[str, Fault]:
    mover = MovingDoctors(stage)

    def somewhere() -> list[str]:
        doctor = rng.randint(1, DOCTORS)
        to = rng.choice([n for n in range(3) if n != stage.home(doctor)])
        return ["--bucket", str(doctor), "--to", str(to), "--grace", rng.choice(["0", "1"])]

    def moved() -> None:
        mover.to_the_end(*somewhere())

    def killed_and_goes_on() -> None:
        said = mover.killed_after(rng.randint(1, 5), *somewhere())
        print(f"    killed after: {said[-1:]}")
        load.wait_for_each(3, patience=PATIENCE)
        mover.to_the_end("--unfinished")

    def killed_and_taken_back() -> None:
        said = mover.killed_after(rng.randint(1, 4), *somewhere())
        print(f"    killed after: {said[-1:]}")
        mover.to_the_end("--give-up")

    def killed_with_its_target() -> None:
        """The shard that they go to dies in the middle."""
        doctor = rng.randint(1, DOCTORS)
        to = rng.choice([n for n in (1, 2) if n != stage.home(doctor)])
        with mover.begin("--bucket", str(doctor), "--to", str(to), "--grace", "0") as process:
            assert process.stdout is not None
            for _ in range(rng.randint(1, 4)):
                process.stdout.readline()
            stage.nodes[to].kill()
            process.communicate(timeout=120)
        stage.nodes[to].start()
        load.wait_for_each(3, patience=PATIENCE)
        mover.to_the_end("--unfinished")

    return {
        "a doctor moves to another shard": moved,
        "a mover is killed, and goes on later": killed_and_goes_on,
        "a mover is killed, and it is taken back": killed_and_taken_back,
        "a shard is killed while a doctor moves there": killed_with_its_target,
    }


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("what", ["servers", "moves"])
def test_shards_break_and_doctors_move(stage: ShardStage, tmp_path: Path, what: str) -> None:
    rng = new_rng(f"shards {what}")
    with stage.load(tmp_path, count=4, seed=rng.randrange(10**6), rate=30) as load:
        faults: dict[str, Fault] = {}
        if what == "servers":
            faults |= {**shard_faults(stage, load, rng), **terminal_faults(load, rng)}
        if what == "moves" or is_long():
            faults |= moving_faults(stage, load, rng)
        load.go()
        play(load, faults, 60 if is_long() else len(faults), rng)
        history = load.stop()
    print(summary(history))
    with contextlib.suppress(OSError):
        shutil.rmtree(stage.folder / "mover")
    assert all_is_well(stage.judged(history, tmp_path / "judge"))
    wait_until_released(stage.valkey.url)
