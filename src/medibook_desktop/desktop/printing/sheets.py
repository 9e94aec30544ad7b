"""What stands on a sheet, as plain data: a title, facts, and groups of rows under columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPaintDevice, QPainter


class RowKind(StrEnum):
    PLAIN = "plain"
    QUIET = "quiet"
    """Blocked, over or cancelled: grey and slanted."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """`share` is its part of the width; the shares need not add up to one."""

    text: str
    share: float
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    cells: tuple[str, ...]
    kind: RowKind = RowKind.PLAIN


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """`heading` is repeated where the group goes on on another page; `note` stands below its rows."""

    heading: str
    detail: str = ""
    rows: tuple[SheetRow, ...] = ()
    note: str = ""


class SheetDrawing(Protocol):
    """A picture between the facts and the rows; `height` is in millimetres."""

    @property
    def height(self) -> float: ...

    def paint(
        self, painter: QPainter, area: QRectF, device: QPaintDevice, families: Sequence[str], is_rtl: bool
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """`facts` are pairs of a label and what is said, in large type (an appointment slip).

    `foot` stands at the bottom of every page, beside the number of the page.
    """

    title: str
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    columns: tuple[SheetColumn, ...] = ()
    groups: tuple[SheetGroup, ...] = ()
    closing: str = ""
    foot: str = ""
    is_landscape: bool = False
    drawing: SheetDrawing | None = None
    has_small_facts: bool = False
    """Facts side by side in one line, each with its label above it (the key figures of a report)."""
