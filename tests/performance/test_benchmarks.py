"""Every benchmark runs, in a small setting, on a scratch database, and says what others read. No time is judged."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.start.bench.command import main

KEYS = {"name", "value", "unit", "floor", "ratio", "p50_ms", "p95_ms", "p99_ms", "goals", "problems"}

Bench = Callable[..., dict[str, Any]]


@pytest.fixture
def bench(servers: RunningServers, capsys: pytest.CaptureFixture[str]) -> Bench:
    """Runs `medibook bench … --json` on the test's servers; answers the JSON object."""

    def run(*arguments: str) -> dict[str, Any]:
        status = main(
            [*arguments, "--json", "--owner-url", servers.owner_url, "--redis-url", servers.redis_url or ""]
        )
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert found.keys() >= KEYS
        assert found["name"] == arguments[0]
        assert found["problems"] == []
        assert status == 0
        assert found["value"] > 0
        assert found["floor"] > 0
        assert found["ratio"] > 0
        assert left_behind(servers.owner_url) == []
        return found

    return run


def left_behind(owner_url: str) -> list[str]:
    """Databases and roles of a benchmark that is over."""
    with psycopg.connect(owner_url) as connection:
        found = connection.execute(
            "SELECT datname FROM pg_database WHERE datname LIKE 'medibook\\_bench%' "
            "UNION ALL SELECT rolname FROM pg_roles WHERE rolname LIKE 'bench\\_%'"
        )
        return [row[0] for row in found]


def test_booking(bench: Bench) -> None:
    found = bench(
        "booking", "--clients", "2", "--seconds", "0.2", "--rounds", "1", "--doctors", "8", "--days", "6"
    )
    assert found["core_ratio"] > 0
    assert found["neighbours_ratio"] > 0
    assert found["one_connection_ratio"] > 0
    assert found["refused"] == {}


def test_cache(bench: Bench) -> None:
    found = bench("cache", "--questions", "100", "--interleavings", "700")
    assert found["in_process_us"] > 0
    assert found["from_database_ms"] > 0
    assert found["interleavings"] == 700
    assert found["morning"]["bookings"] > 0
    assert found["morning"]["in_process"] > 0


def test_race_has_one_winner_and_its_control_has_many(bench: Bench) -> None:
    found = bench("race", "--slots", "3", "--terminals", "12")
    assert found["one_winner_each"]
    assert found["control_double_booked"] > 0
    kinds = {(row["strategy"], row["gate"]) for row in found["kinds"]}
    assert len(kinds) == 9
    assert all(row["one_winner"] == 3 for row in found["kinds"])


def test_live(bench: Bench) -> None:
    found = bench("live", "--changes", "5", "--load", "50")
    assert found["never_painted"] == 0
    assert found["changes"] == 5
    assert found["loaded_watched"] > 0
    assert found["floor_messages"] > 0


def test_agenda(bench: Bench) -> None:
    found = bench("agenda", "--reads", "3")
    assert found["queries"] == found["queries_for_10_doctors"]
    assert found["memory_mb"] > 0
    assert {"full_repaint", "one_slot", "scrolled_frame"} <= found["grid_thread_ms"].keys()


def test_sign_in(bench: Bench) -> None:
    found = bench("sign-in", "--runs", "3")
    assert found["runs"] == 3
    assert len(found["steps"]) == 5
    assert all(step["p50_ms"] > 0 for step in found["steps"])


def test_replicas(bench: Bench) -> None:
    found = bench("replicas", "--writes", "3", "--reads", "200", "--terminals", "1", "--seconds", "0.2")
    assert set(found["read_us"]) == {"read", "read_for_without_replicas", "read_for_with_two"}
    assert [row["reads from"] for row in found["reads_a_second"]] == ["one primary", "and two replicas"]
    assert all(row["a second"] > 0 for row in found["reads_a_second"])


def test_search(bench: Bench) -> None:
    found = bench("search", "--patients", "400", "--searches", "10")
    assert {row["kind"] for row in found["kinds"]} >= {"a typing mistake", "a birth date"}
    assert found["searches"] >= 10


def test_next(bench: Bench) -> None:
    found = bench("next", "--doctors", "12", "--days", "30", "--searches", "12")
    assert found["slots"] == 12 * 30 * 32
    assert len(found["kinds"]) == 6


def test_waitlist(bench: Bench) -> None:
    found = bench("waitlist", "--wishes", "200", "--doctors", "5", "--questions", "10")
    assert found["free_times"] == 10
    assert found["named_on_average"] > 0


def test_audit(bench: Bench) -> None:
    found = bench("audit", "--events", "600", "--searches", "9", "--bookings", "10")
    assert found["events"] >= 600
    assert found["verified_per_second"] > 0
    assert found["verified_outside_per_second"] > 0


def test_generate(bench: Bench) -> None:
    found = bench("generate", "--doctors", "6", "--days", "14")
    assert found["slots"] == 6 * 10 * 32
    assert 1 <= found["done_when_stopped"] < 6


def test_startup(bench: Bench) -> None:
    found = bench("startup", "--runs", "1")
    assert found["day_shown_s"] > found["value"]


def test_a_shift_misses_nothing(bench: Bench) -> None:
    found = bench("shift", "--actions", "36")
    assert found["answered"] + found["refused"] == 36
    assert found["missed"] == found["unexpected_errors"] == found["unanswered"] == 0
    assert found["cells_compared"] > found["visits_shown"] > 0
    assert sum(found["other_desks"].values()) > 0
    assert {"book by typing", "cancel", "undo"} & {row["kind"] for row in found["kinds"]}


def test_screens(bench: Bench) -> None:
    found = bench("screens", "--runs", "1")
    opened = {row["opened"] for row in found["openings"]}
    assert {"waiting room", "waitlist", "lists", "booking box", "print preview"} <= opened
    assert len(found["goals"]) == 2 * len(opened)


def test_replay_accounts_for_every_row(bench: Bench, tmp_path: Path) -> None:
    lines = ["PatientId,AppointmentID,Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood"]
    # Two days of one area, the second fuller than its one doctor has times; and one patient who comes twice.
    for number in range(60):
        day = "2016-05-02" if number < 20 else "2016-05-03"
        patient = 7 if number in (3, 9) else 100 + number
        lines.append(f"{patient},{number},F,2016-04-29T18:{number:02}:08Z,{day}T00:00:00Z,30,North Harbour")
    lines.append("500,500,M,2016-05-04T08:00:00Z,2016-05-03T00:00:00Z,30,South Harbour")
    lines.append("501,501,M,2016-05-01T08:00:00Z,2016-05-03T00:00:00Z,-1,South Harbour")
    csv = tmp_path / "requests.csv"
    csv.write_text("\n".join(lines) + "\n", encoding="utf-8")

    found = bench("replay", "--csv", str(csv), "--clients", "4", "--seconds", "0.2")

    assert found["rows"] == 62
    assert found["accepted"] + found["refused"] == 62
    assert sum(found["reasons"].values()) == found["refused"]
    assert found["accepted"] == 20 + 24
    assert found["reasons"] == {
        "the day is full": 16,
        "impossible: asked for after the day of the visit": 1,
        "impossible: negative age": 1,
    }
    assert [row["line"] for row in found["impossible"]] == [62, 63]
    assert found["given_twice"] == 0


def test_an_unusable_file_is_said_before_any_server_starts(tmp_path: Path) -> None:
    from medibook_desktop.start.cli import main as medibook

    assert medibook(["bench", "replay", "--csv", str(tmp_path / "missing.csv")]) == 2


def test_an_account_without_rights_is_told_what_to_do(servers: RunningServers) -> None:
    from medibook_desktop.domain.errors import NotAllowed

    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute("CREATE ROLE without_rights LOGIN PASSWORD 'nothing'")
        try:
            parts = connection.info
            url = f"postgresql:///postgres?host={parts.host}&port={parts.port}&user=without_rights&password=nothing"
            with pytest.raises(NotAllowed) as caught:
                main(["race", "--slots", "1", "--terminals", "2", "--owner-url", url])
        finally:
            connection.execute("DROP ROLE without_rights")
    assert "--owner-url" in caught.value.next_step


def test_terminals_of_a_chain_miss_nothing(bench: Bench) -> None:
    found = bench(
        "terminals", "--count", "3", "--processes", "1", "--bookings", "9", "--seconds", "1", "--idle", "0.2",
        "--days", "4",
    )  # fmt: skip
    assert found["missed"] == 0
    assert found["bookings_a_second"] > 0
    assert found["idle"]["redis_commands_a_minute"] > 0
    assert {"book", "agenda day", "patient search"} <= {row["kind"] for row in found["kinds"]}


def test_outbox_is_relayed(bench: Bench) -> None:
    """Who takes over is in tests/failover/test_relay_killed.py."""
    found = bench("outbox", "--changes", "50", "--seconds", "0.5", "--rows", "1200", "--takeovers", "0")
    assert found["changes"] == 25
    assert found["lag_p99_s"] > 0
    assert found["bytes_a_booking"]["audit_events"] > 0


def test_growth(bench: Bench) -> None:
    found = bench("growth", "--doctors", "1", "--asked", "2")
    assert [row["slots"] for row in found["scales"]] == [60 * 32, 600 * 32]
    assert len(found["goals"]) == 4
    assert {row["kind"] for row in found["kinds"]} >= {"booking", "next available"}
