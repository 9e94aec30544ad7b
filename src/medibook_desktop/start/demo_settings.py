"""The settings with which a window of the demo clinic is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medibook_desktop.foundation.settings import Settings

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
    )
