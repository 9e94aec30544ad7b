"""The front desk's whole day: what is added to the first release's tables stands in revisions/0002/*.sql."""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import install_functions, run_sql, sql_files

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    files = sql_files("revisions/0002")
    for name, text in files:
        if not name.startswith("9_"):
            run_sql(op.get_bind(), text)
    install_functions(op)
    # Triggers and grants that need the functions.
    for name, text in files:
        if name.startswith("9_"):
            run_sql(op.get_bind(), text)


def downgrade() -> None:
    raise NotImplementedError(
        "A clinic's data is not taken apart: restore the backup made before the migration."
    )
