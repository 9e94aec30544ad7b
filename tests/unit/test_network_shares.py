"""A database's files on a share are refused before anything is made there; this computer's own disks are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from medibook_desktop.domain.errors import ServerStartFailed
from medibook_desktop.foundation import network_shares
from medibook_desktop.foundation.embedded_servers import EmbeddedServers
from medibook_desktop.foundation.network_shares import share_under

MOUNTS = r"""22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
31 22 0:28 / /home rw,relatime - autofs systemd-1 rw
44 31 0:40 / /home rw,relatime - nfs4 server:/homes rw,hard
45 44 0:41 / /home/anna/local\040disk rw - tmpfs tmpfs rw
46 22 0:42 / /media/stick rw - fuseblk /dev/sdb1 rw
47 22 0:43 / /media/far rw - fuse.sshfs desk@server: rw
48 22 0:44 / /mnt/windows rw - cifs //server/share rw
49 22 0:45 / /srv rw - virtiofs srv rw
half a line
"""


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(MOUNTS)
    monkeypatch.setattr(network_shares, "_MOUNTS", table)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/anna/.local/share/medibook", "nfs4"),
        ("/home", "nfs4"),
        ("/homework/data", ""),
        ("/home/anna/local disk/medibook", ""),
        ("/media/stick/medibook", ""),
        ("/media/far/medibook", "fuse.sshfs"),
        ("/mnt/windows", "cifs"),
        ("/srv/data", ""),
        ("/var/lib/medibook", ""),
    ],
)
def test_what_a_folder_lies_on(mounts: None, folder: str, kind: str) -> None:
    assert share_under(Path(folder)) == kind


def test_a_computer_that_lives_on_a_share_as_a_whole_is_its_only_user(
    mounts: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mountinfo").write_text("22 1 0:20 / / rw - nfs server:/roots/desk-7 rw\n")
    assert share_under(Path("/var/lib/medibook")) == ""


def test_where_the_system_does_not_tell_nothing_is_refused(
    mounts: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mountinfo").unlink()
    assert share_under(Path("/home/anna")) == ""


def test_no_server_is_started_on_a_share(
    server_folder: Path, tmp_path: Path, mounts: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mountinfo").write_text(
        f"22 1 254:0 / / rw - ext4 /dev/vda rw\n44 22 0:40 / {server_folder} rw - nfs4 server:/homes rw\n"
    )
    with pytest.raises(ServerStartFailed, match="network share") as refused:
        EmbeddedServers(server_folder / "data").start()
    assert "MEDIBOOK_DATA_DIR" in refused.value.next_step
    assert not (server_folder / "data" / "postgres").exists()
