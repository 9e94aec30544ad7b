"""The clinic's administration: what is added to the tables of before stands in revisions/0003/*.sql."""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import run_revision

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_revision(op, "0003")


def downgrade() -> None:
    raise NotImplementedError(
        "A clinic's data is not taken apart: restore the backup made before the migration."
    )
