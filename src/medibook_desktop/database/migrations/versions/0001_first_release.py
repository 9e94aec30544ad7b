"""The first release: every table, index, constraint, function and grant.

Why there is no index on is_booked although the plan of the system had one: see database/tables/2_time.sql.
"""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import create_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_tables(op)


def downgrade() -> None:
    raise NotImplementedError(
        "A clinic's data is not taken apart: restore the backup made before the migration."
    )
