"""A page of the place "Clinic", as data; its topic makes the screen when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP
from medibook_desktop.domain.roles import Right

CLINIC = QT_TRANSLATE_NOOP("Administration", "The clinic")
TIME = QT_TRANSLATE_NOOP("Administration", "Time")
PEOPLE = QT_TRANSLATE_NOOP("Administration", "People and rights")
INSIGHT = QT_TRANSLATE_NOOP("Administration", "Insight")
DATA = QT_TRANSLATE_NOOP("Administration", "Data")
GROUPS = (CLINIC, TIME, PEOPLE, INSIGHT, DATA)


@dataclass(frozen=True, slots=True)
class AdminPage:
    """`admin.<name>` is its command. `text` is shown, translated; `group` is one of GROUPS.

    `make` builds the screen when the page is first opened; `shown` is called each time that a person comes to
    the page, also the first time: to read anew and to set the focus. `keys` are for F1: (key, what it does).
    """

    name: str
    group: str
    icon: str
    text: str
    right: Right
    make: Callable[[], QWidget]
    shown: Callable[[], None] = lambda: None
    keys: Callable[[], Sequence[tuple[str, str]]] = tuple


class AdminTopic(Protocol):
    """Built once a session with the desk, by a class or function that takes it."""

    @property
    def pages(self) -> Sequence[AdminPage]: ...

    def close(self) -> None:
        """Signing out: end timers and subscriptions, drop answers."""
