"""What the server's clock says."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from medibook_desktop.database.engine import rows


def server_time(connection: sa.Connection) -> datetime:
    found: datetime = rows(connection, "SELECT clock_timestamp()")[0][0]
    return found
