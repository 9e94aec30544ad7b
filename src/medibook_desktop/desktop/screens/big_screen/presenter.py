"""Decides what the waiting room's screen says: numbers and where they go. Nothing with a name in it ever comes here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from medibook_desktop.desktop.background.verbs import Timers
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, number
from medibook_desktop.domain.waiting import Board, CalledNumber

CLOCK_EVERY = 1.0


@dataclass(frozen=True, slots=True)
class CalledRow:
    number: str
    place: str
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class BoardPage:
    """All that is painted."""

    called: tuple[CalledRow, ...] = ()
    waiting: tuple[str, ...] = ()
    clock: str = ""


class BigScreenView(Protocol):
    def show_page(self, page: BoardPage) -> None: ...


class BigScreenPresenter:
    def __init__(self, view: BigScreenView, timers: Timers, *, now: Callable[[], datetime]) -> None:
        self._view = view
        self._now = now
        self._board = Board()
        self._shown: BoardPage | None = None
        self._timer = timers.every(CLOCK_EVERY, self._draw)
        self._draw()

    def show(self, board: Board) -> None:
        self._board = board
        self._draw()

    def close(self) -> None:
        self._timer.cancel()

    def _draw(self) -> None:
        """Once a second nothing has changed, and nothing is painted."""
        page = BoardPage(
            tuple(_row(called) for called in self._board.called),
            tuple(number(ticket) for ticket in self._board.waiting),
            clock(self._now()),
        )
        if page != self._shown:
            self._shown = page
            self._view.show_page(page)


def _row(called: CalledNumber) -> CalledRow:
    place = called.room or called.doctor or translate("BigScreen", "Front desk")
    return CalledRow(number(called.ticket), place, called.is_fresh)
