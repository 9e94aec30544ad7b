"""Which buckets rest, and by which map they came: revisions/0005/*.sql."""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import run_revision

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_revision(op, "0005")


def downgrade() -> None:
    raise NotImplementedError(
        "A clinic's data is not taken apart: restore the backup made before the migration."
    )
