"""Every job of the front desk, in the order in which their places stand in the rail."""

from __future__ import annotations

from collections.abc import Callable

from medibook_desktop.desktop.jobs.desk import Desk, Job

JOBS: tuple[Callable[[Desk], Job], ...] = ()
