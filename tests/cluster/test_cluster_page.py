"""docs/cluster.md: its commands do what it says, on a real cluster; and the files with TLS are readable."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.cluster.drills import PatroniClinic
from tests.cluster.patroni_cluster import PATRONI, ROOT, deploy_script
from tests.helpers.conditions import wait_until

PAGE = (ROOT / "docs" / "cluster.md").read_text("utf-8")
PATRONICTL = "patronictl -c /etc/medibook/cluster/patroni.yml "
_READ = """
import json, sys, yaml
found = [yaml.safe_load(open(path)) for path in sys.argv[1:]]
print(json.dumps([sorted(each) for each in found]))
"""


def test_the_commands_of_the_page(patroni_clinic: PatroniClinic) -> None:
    cluster = patroni_clinic.cluster
    cluster.wait_until_whole()
    leader = cluster.leader.name
    commands = [line.removeprefix(PATRONICTL) for line in PAGE.splitlines() if line.startswith(PATRONICTL)]
    assert {command.split()[0] for command in commands} == {
        *("edit-config", "list", "history", "show-config", "switchover")
    }
    said = {command: cluster.control(*command.split()) for command in commands}
    assert "Sync Standby" in said["list"]
    assert "synchronous_mode_strict: true" in said["show-config"]
    wait_until(lambda: cluster.leader.name != leader, what="the leader to be handed over", patience=60)
    cluster.wait_until_whole()


def test_a_clinic_is_made_on_the_cluster_with_all_its_addresses(patroni_clinic: PatroniClinic) -> None:
    """The fixture migrated by way of a list of hosts; again it finds nothing to do, whoever leads."""
    from medibook_desktop.database.migrating import migrate

    assert not migrate(patroni_clinic.cluster.owner_url)


def test_the_files_with_tls_can_be_read(tmp_path: Path) -> None:
    import tomllib

    script = deploy_script()
    example = ROOT / "packaging" / "deploy" / "cluster.example.toml"
    described = {**tomllib.loads(example.read_text("utf-8")), "passwords": str(tmp_path / "passwords")}
    script.make_passwords(tmp_path / "passwords")
    script.fill_in(described, tmp_path / "out")
    files = [str(path) for path in sorted((tmp_path / "out").glob("*/*.yml"))]
    assert len(files) == 6
    subprocess.run([str(PATRONI / "bin" / "python"), "-c", _READ, *files], check=True, capture_output=True)
