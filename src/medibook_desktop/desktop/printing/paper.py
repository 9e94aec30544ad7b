"""The size of paper, and which one a country uses."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

_LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "NI", "SV"})
MARGIN_MM = 14.0


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def usual_paper(country: str) -> Paper:
    """`country` is an ISO 3166 code; most of the world prints on A4."""
    return Paper.LETTER if country.upper() in _LETTER_COUNTRIES else Paper.A4


def page_layout(paper: Paper, *, is_landscape: bool) -> QPageLayout:
    way = QPageLayout.Orientation.Landscape if is_landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(QPageSize(_SIZES[paper]), way, margins, QPageLayout.Unit.Millimeter)
