"""Addresses of replicas, what the status line says of them, and the arithmetic of a log."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from psycopg.conninfo import conninfo_to_dict

from medibook_desktop.database.engine import Database, of_hosts
from medibook_desktop.database.replica_watch import WrittenLog
from medibook_desktop.desktop.jobs.reading_job import ReadingJob, reading_words
from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.domain.replicas import ReadPlaces, ReplicaState, Standing, Use, replica_address
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.reading_places import ReadingPlaces
from medibook_desktop.start.open_clinic import _route_reads

EVERY = frozenset(Use)


@pytest.mark.parametrize(
    ("text", "url", "uses", "shard", "name"),
    [
        ("postgresql://north-2/medibook", "postgresql://north-2/medibook", EVERY, 0, "north-2"),
        ("postgresql://north-2:5432/m#desk", "postgresql://north-2:5432/m", {Use.DESK}, 0, "north-2"),
        (
            "postgresql://u:p%23@n:5433/m?sslmode=require#reports, analytics",
            "postgresql://u:p%23@n:5433/m?sslmode=require",
            {Use.REPORTS, Use.ANALYTICS},
            0,
            "n:5433",
        ),
        ("postgresql://a,b:5433/m#shard-3", "postgresql://a,b:5433/m", EVERY, 3, "a,b:5433"),
        ("postgresql://a/m#shard-3,desk", "postgresql://a/m", {Use.DESK}, 3, "a"),
        ("postgresql://u:p#ss@a/m", "postgresql://u:p#ss@a/m", EVERY, 0, "a"),
        ("postgresql:///m?host=%2Frun", "postgresql:///m?host=%2Frun", EVERY, 0, "localhost"),
        ("postgresql://a/m#", "postgresql://a/m", EVERY, 0, "a"),
    ],
)
def test_an_address_says_what_its_replica_is_for(
    text: str, url: str, uses: set[Use], shard: int, name: str
) -> None:
    found = replica_address(text)
    assert (found.url, found.uses, found.shard, found.name) == (url, frozenset(uses), shard, name)
    assert "p%23" not in repr(found)


@pytest.mark.parametrize("said", ["desks", "desk,shard", "shard-x", "shard-", "reports analytic"])
def test_a_word_that_means_nothing_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match="a replica is for desk, reports, analytics"):
        replica_address(f"postgresql://a/m#{said}")
    with pytest.raises(SettingsInvalid) as refused:
        Settings(replica_urls=(f"postgresql://a:secret@a/m#{said}",))
    assert "secret" not in str(refused.value)


def test_the_settings_keep_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "MEDIBOOK_REPLICA_URLS", "postgresql://a,b/m#desk,reports, postgres://c/m#shard-2,postgresql://d/m"
    )
    assert Settings().replica_urls == (
        "postgresql://a,b/m#desk,reports",
        "postgresql://c/m#shard-2",
        "postgresql://d/m",
    )
    assert Settings().replica_lag_ms == 100
    assert Settings(replica_lag_ms=250).replica_lag_ms == 250


@pytest.mark.parametrize(
    ("url", "kind", "wanted"),
    [
        ("postgresql://a/m", "read-write", None),
        ("postgresql://a,b/m", "read-write", "read-write"),
        ("postgresql://a:1,b:2/m", "standby", "standby"),
        ("postgresql://a,b/m?target_session_attrs=primary", "read-write", "primary"),
        ("postgresql:///m?hostaddr=10.0.0.1,10.0.0.2", "read-write", "read-write"),
    ],
)
def test_of_several_hosts_the_right_one_is_meant(url: str, kind: str, wanted: str | None) -> None:
    assert conninfo_to_dict(of_hosts(url, kind)).get("target_session_attrs") == wanted


# --- The log ----------------------------------------------------------------------------------------------


def test_behind_since_what_is_missing_was_seen() -> None:
    log = WrittenLog()
    assert log.missing_since(0) is None, "nobody knows yet"
    for at, place in ((1.0, 100), (1.2, 100), (1.4, 150), (1.6, 200)):
        log.note(at, at + 0.01, place, 0)
    assert log.missing_since(200) is None
    assert log.missing_since(199) == 1.61
    assert log.missing_since(150) == 1.61
    assert log.missing_since(100) == 1.41
    assert log.missing_since(99) == 1.01


def test_a_write_is_covered_by_a_look_that_began_after_it() -> None:
    log = WrittenLog()
    log.note(1.0, 1.1, 100, 0)
    log.wrote()
    log.note(2.0, 2.1, 150, 0)  # asked before it ended
    assert (log.covered, log.writes) == (0, 1)
    log.note(3.0, 3.1, 160, 1)
    assert (log.covered, log.needed) == (1, 160)
    log.note(4.0, 4.1, 900, 1)
    assert log.needed == 160, "what others write is nothing to wait for"


def test_after_a_failover_that_lost_the_end_nobody_waits_for_it() -> None:
    log = WrittenLog()
    log.wrote()
    log.note(1.0, 1.1, 500, 1)
    log.note(2.0, 2.1, 400, 1)
    assert log.needed == 400
    assert log.missing_since(400) is None


def test_a_replica_that_is_away_for_long_costs_no_memory() -> None:
    log = WrittenLog()
    for n in range(1, 5000):
        log.note(float(n), float(n), n * 10, 0)
    assert log.missing_since(0) is not None
    assert log.missing_since(0) < 3  # type: ignore[operator]
    assert len(log._samples) <= 501


# --- Words ------------------------------------------------------------------------------------------------


def _places(*standings: Standing, uses: frozenset[Use] = EVERY) -> ReadPlaces:
    return ReadPlaces(
        tuple(
            ReplicaState(f"north-{number}", uses, standing, 3.04, 800)
            for number, standing in enumerate(standings, 2)
        )
    )


@pytest.mark.parametrize(
    ("places", "text"),
    [
        (_places(Standing.GOOD), "Reading from north-2"),
        (_places(Standing.GOOD, Standing.AWAY, Standing.GOOD), "Reading from north-2, north-4"),
        (_places(*[Standing.GOOD] * 3), "Reading from 3 replicas"),
        (_places(Standing.BEHIND), "Reading from the main server: no replica is up to date"),
        (_places(Standing.UNKNOWN), "Reading from the main server"),
        (_places(Standing.GOOD, uses=frozenset({Use.REPORTS})), "Reading from the main server"),
    ],
)
def test_the_status_says_who_is_read(places: ReadPlaces, text: str) -> None:
    assert reading_words(places)[0] == text


def test_the_tooltip_says_how_each_stands() -> None:
    lines = reading_words(_places(*Standing))[1].splitlines()
    assert len(lines) == len(Standing)
    assert "north-4: behind by 3.0 s, so it is not read" in lines


def test_the_status_line_follows_what_is_used() -> None:
    told: list[Callable[[ReadPlaces], None]] = []
    stopped: list[bool] = []
    shown: list[str] = []

    def watch(on_change: Callable[[ReadPlaces], None]) -> Callable[[], None]:
        told.append(on_change)
        return lambda: stopped.append(True)

    desk: Any = SimpleNamespace(
        session=SimpleNamespace(clinic=SimpleNamespace(reading=SimpleNamespace(watch=watch, now=ReadPlaces))),
        verbs=SimpleNamespace(post=lambda function, *arguments: function(*arguments)),
        view=SimpleNamespace(
            status=SimpleNamespace(set_part=lambda name, text, tip: shown.append(f"{name}: {text} ({tip})"))
        ),
    )
    job = ReadingJob(desk)
    assert shown == [], "one server: nothing is said"
    told[0](_places(Standing.GOOD))
    assert shown == ["reading: Reading from north-2 (north-2: up to date)"]
    job.close()
    told[0](_places(Standing.AWAY))
    assert len(shown) == len(stopped) == 1, "a word that was under way when the desk closed"
    assert job.commands() == {}


def test_each_shard_has_its_own_replicas() -> None:
    settings = Settings(
        database_url="postgresql://m/medibook",
        replica_urls=(
            "postgresql://m-2/medibook",
            "postgresql://s-2/medibook#shard-1,desk",
            "postgresql://m-3/medibook#reports",
        ),
    )
    reading = ReadingPlaces()
    told: list[int] = []
    stop = reading.watch(lambda places: told.append(len(places.replicas)))
    databases = [Database(f"postgresql://{number}/medibook") for number in range(3)]
    for number, database in enumerate(databases):
        _route_reads(database, settings, number, reading)
    assert [each.name for each in reading.now().replicas] == ["m-2", "m-3", "s-2"]
    assert databases[2].routes is None
    assert told == [2, 3]
    stop()
    assert databases[1].routes is not None
    databases[1].routes.on_change(ReadPlaces())
    assert told == [2, 3]
    for database in databases:
        database.close()
