"""${message}."""

from __future__ import annotations

from alembic import op

from medibook_desktop.database.migrations.script_files import install_functions

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "# The last release still runs while this does: add, fill, and only a release later take away."}
    install_functions(op)


def downgrade() -> None:
    raise NotImplementedError("A clinic's data is not taken apart: restore the backup made before the migration.")
