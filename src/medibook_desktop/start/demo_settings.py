"""The settings with which a window of the demo clinic is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medibook_desktop.foundation.settings import DowntimeSettings, Settings

if TYPE_CHECKING:
    from medibook_desktop.start.demo import DemoClinic


def demo_settings(demo: DemoClinic, terminal: str) -> Settings:
    """`terminal` is how the other desks call this one, such as "Desk 2"."""
    return Settings(
        database_url=demo.database_url,
        redis_url=demo.redis_url,
        terminal_name=terminal,
        clinic_name="Demo clinic",
        setup="demo",
        notes_key_file=demo.notes_key_file,
        data_dir=demo.notes_key_file.parent,
        # Invented patients: the demo shows the PDFs too.
        downtime=DowntimeSettings(pdf=True),
    )
