"""The order of names as the reader's language has it: "Ä" beside "A" in German, "Ñ" after "N" in Spanish."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale, Qt

from medibook_desktop.domain.people import Doctor

T = TypeVar("T")


def by_name(items: Iterable[T], name: Callable[[T], str]) -> list[T]:
    """The items in the order of their names; "Room 2" stands before "Room 10"."""
    collator = QCollator(QLocale())
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    keyed = [(collator.sortKey(name(item)), item) for item in items]
    return [item for _, item in sorted(keyed, key=lambda pair: pair[0])]


def specialties_of(doctors: Iterable[Doctor]) -> list[str]:
    """Each specialty once, in the order of names."""
    return by_name({doctor.specialty for doctor in doctors if doctor.specialty}, str)
