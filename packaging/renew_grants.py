"""Writes what this release grants, from a fresh database: `medibook check` compares a clinic's with it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.queries.grants import FILE, granted
from medibook_desktop.foundation.embedded_servers import EmbeddedServers

TARGET = Path(__file__).parent.parent / "src" / "medibook_desktop" / "database" / FILE
HEAD = "# What this release grants in a clinic's database; made by `make grants`, read by `medibook check`.\n"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, EmbeddedServers(Path(folder)).start() as servers:
        migrate(servers.owner_url)
        with owner_connection(servers.owner_url) as connection:
            lines = granted(connection)
    TARGET.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{TARGET.name}: {len(lines)} lines")


if __name__ == "__main__":
    main()
