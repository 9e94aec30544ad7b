"""The last part of the tour: the administrator's pages, in her own window."""

from __future__ import annotations

from typing import Any

from medibook_desktop.start.tour_places import Walker

PAGES = (
    ("doctors", "20-doctors", "doctors: made, changed, retired; seen on every desk at once"),
    ("schedules", "21-schedules", "a doctor's week, drawn"),
    ("closures", "22-closures", "public holidays, and days on which the clinic is closed"),
    ("staff", "23-staff", "accounts and what each may do"),
    ("audit", "24-audit", "who did what, when, at which desk; before and after side by side"),
    ("reports", "25-reports", "what happened in the clinic, as a chart and a table"),
    ("imports", "26-import", "patients and appointments from another program, tried first"),
    ("privacy", "27-data-protection", "a person's data handed out, or erased on request"),
)


def look_after_the_clinic(tour: Walker, desk: Any) -> None:
    """Raises TourStopped when a page does not open."""
    for name, picture, sentence in PAGES:
        desk.carry_out(f"admin.{name}")
        tour.until(lambda name=name: _is_read(desk.view, name), name)  # type: ignore[misc]
        tour.say(picture, sentence)


def _is_read(view: Any, name: str) -> bool:
    """Shown, and the first list on it has rows, if it has one."""
    from PySide6.QtWidgets import QTableView

    if view.places.current != "clinic":
        return False
    pages = view.places.shown
    page = pages.screen_of(name)
    if page is None or not page.isVisible() or pages.current != name:
        return False
    tables = [table for table in page.findChildren(QTableView) if table.isVisible()]
    return not tables or tables[0].model().rowCount() > 0
