"""Alembic's environment and the revisions, run by database/migrating.py."""
