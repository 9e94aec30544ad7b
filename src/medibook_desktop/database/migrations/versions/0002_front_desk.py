"""The front desk's whole day: what is added to the first release's tables stands in revisions/0002/*.sql."""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import run_revision

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_revision(op, "0002")


def downgrade() -> None:
    raise NotImplementedError(
        "A clinic's data is not taken apart: restore the backup made before the migration."
    )
