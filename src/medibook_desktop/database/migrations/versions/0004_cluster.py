"""One clinic or many: what is added to the tables of before stands in revisions/0004/*.sql."""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import run_revision

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_revision(op, "0004")


def downgrade() -> None:
    raise NotImplementedError(
        "A clinic's data is not taken apart: restore the backup made before the migration."
    )
