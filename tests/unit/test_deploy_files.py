"""packaging/deploy: what IT fills in becomes the files of each node, and a mistake is a sentence."""

from __future__ import annotations

import importlib.util
import re
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "packaging" / "deploy"
PAGE = (ROOT / "docs" / "cluster.md").read_text("utf-8")


@pytest.fixture
def cluster(tmp_path: Path) -> dict[str, Any]:
    """IT's example, with passwords."""
    described = tomllib.loads((DEPLOY / "cluster.example.toml").read_text("utf-8"))
    described["passwords"] = str(tmp_path / "passwords")
    _fill_in().make_passwords(tmp_path / "passwords")
    return described


def _fill_in() -> Any:
    spec = importlib.util.spec_from_file_location("fill_in_for_tests", DEPLOY / "fill_in.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_commands_of_the_page(tmp_path: Path) -> None:
    example = (DEPLOY / "cluster.example.toml").read_text("utf-8")
    passwords = tmp_path / "passwords"
    (tmp_path / "cluster.toml").write_text(example.replace('"/etc/medibook/cluster"', f'"{passwords}"'))
    commands = [line for line in PAGE.splitlines() if line.startswith("python3 fill_in.py")]
    assert len(commands) == 2
    for command in commands:
        words = command.replace("/etc/medibook/cluster", str(passwords)).split()[1:]
        words[0] = str(DEPLOY / words[0])
        subprocess.run([sys.executable, "-I", *words], cwd=tmp_path, check=True, capture_output=True)
    written = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.*")}
    files = {"patroni.yml", "etcd.yml", "patroni.service", "etcd.service", "haproxy.cfg"}
    assert written == {f"north-{number}/{name}" for number in (1, 2, 3) for name in files}
    assert files == set(re.findall(r"^\| `([\w.]+)`", PAGE, re.MULTILINE))


def test_passwords_are_closed_to_others_and_stay(cluster: dict[str, Any], tmp_path: Path) -> None:
    fill_in = _fill_in()
    before = {path.name: path.read_text() for path in (tmp_path / "passwords").iterdir()}
    fill_in.make_passwords(tmp_path / "passwords")
    assert {path.name: path.read_text() for path in (tmp_path / "passwords").iterdir()} == before
    assert len(set(before.values())) == 3
    fill_in.fill_in(cluster, tmp_path / "out")
    for path in (*(tmp_path / "passwords").iterdir(), *(tmp_path / "out").glob("*/patroni.yml")):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for path in (tmp_path / "out").glob("*/*"):
        has_password = any(text.strip() in path.read_text() for text in before.values())
        assert has_password == (path.name == "patroni.yml")


def test_every_door_is_encrypted_and_asks_for_a_password(cluster: dict[str, Any], tmp_path: Path) -> None:
    _fill_in().fill_in(cluster, tmp_path)
    text = (tmp_path / "north-2" / "patroni.yml").read_text()
    rules = re.findall(r"^    - (.*)$", text.partition("pg_hba:")[2].partition("watchdog:")[0], re.MULTILINE)
    assert [rule for rule in rules if not rule.startswith(("local", "hostssl"))] == []
    assert {rule.split()[-1] for rule in rules} == {"scram-sha-256", "reject"}
    # Who comes first wins: the superuser is let in from the nodes before the desks' network is closed to him.
    of_superuser = [rule for rule in rules if rule.split()[2] == "postgres"]
    assert [rule.split()[-1] for rule in of_superuser] == ["scram-sha-256"] * 4 + ["reject"]
    assert 'ssl: "on"' in text
    assert "ssl_min_protocol_version: TLSv1.3" in text
    etcd = (tmp_path / "north-2" / "etcd.yml").read_text()
    assert "http://" not in etcd
    assert etcd.count("client-cert-auth: true") == 2


def test_the_settings_that_the_drills_passed_with(cluster: dict[str, Any], tmp_path: Path) -> None:
    _fill_in().fill_in(cluster, tmp_path)
    text = (tmp_path / "north-1" / "patroni.yml").read_text()
    for line in (
        *(
            "ttl: 20",
            "loop_wait: 3",
            "retry_timeout: 5",
            "primary_start_timeout: 0",
            "synchronous_mode: true",
        ),
        *("synchronous_mode_strict: true", "use_pg_rewind: true", "use_slots: true"),
        *('hot_standby_feedback: "on"', "wal_retrieve_retry_interval: 500ms"),
    ):
        assert f" {line}\n" in text
    assert "$" not in text


def _without(key: str) -> Any:
    return lambda cluster: cluster.pop(key)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (_without("clients"), "“clients” is missing"),
        (lambda cluster: cluster["nodes"].pop(), "three nodes at least"),
        (lambda cluster: cluster["nodes"][0].pop("data"), "“data” of a node"),
        (lambda cluster: cluster["nodes"][1].update(name="north-1"), "one name"),
        (lambda cluster: cluster["nodes"][1].update(address="10.20.0.11"), "one address and port"),
        (_without("tls"), "of this computer"),
    ],
)
def test_a_mistake_is_a_sentence(cluster: dict[str, Any], tmp_path: Path, spoil: Any, why: str) -> None:
    fill_in = _fill_in()
    spoil(cluster)
    with pytest.raises(fill_in.Mistake, match=why):
        fill_in.fill_in(cluster, tmp_path / "out")
    assert not (tmp_path / "out").exists()
