"""A clinic on this computer: embedded servers at this release's schema, watched while they are used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from medibook_desktop.foundation.embedded_failures import disk_full, is_too_full
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers
from medibook_desktop.foundation.notes_keys import FILE_NAME


@contextmanager
def start_embedded(data_dir: Path) -> Iterator[RunningServers]:
    """Servers of `data_dir`, migrated and kept running. Raises ServerStartFailed, DiskFull, SchemaTooNew.

    A clinic that was moved to a server stays closed here; a move that was cut short is undone first.
    """
    from medibook_desktop.database.migrating import migrate
    from medibook_desktop.start.notes_key import make_sure

    with EmbeddedServers(data_dir).start() as servers, _full_disk_is_said(servers):
        if (data_dir / "move.json").exists():
            from medibook_desktop.start.move_note import open_unless_moved

            open_unless_moved(data_dir, servers.owner_url)
        migrate(servers.owner_url)
        make_sure(servers.owner_url, servers.data_dir / FILE_NAME)
        servers.watch()
        yield servers


@contextmanager
def _full_disk_is_said(servers: RunningServers) -> Iterator[None]:
    """A server whose disk is full may end before it can say why; whoever was connected only sees the line break."""
    try:
        yield
    except Exception as error:
        from medibook_desktop.database.failures import translate
        from medibook_desktop.domain.errors import DatabaseAway, DiskFull

        said = translate(error)
        if isinstance(said, (DiskFull, DatabaseAway)) and is_too_full(servers.log_dir):
            raise disk_full(servers.data_dir) from error
        raise
