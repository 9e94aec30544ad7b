"""Colours for doctors and visit types that stay apart for colour-blind people too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

PALETTE = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#cc79a7",
    "#56b4e9",
    "#d55e00",
    "#8800ff",
    "#552200",
    "#aacc77",
    "#dd0044",
    "#333344",
    "#eebbbb",
)
"""Six of Okabe and Ito (2008), and six more that were searched for: each pair differs by 16 in CIE L*a*b* at least,
with normal sight and with deuteranopia, protanopia and tritanopia as Machado, Oliveira and Fernandes (2009)
simulate them.
A test computes it anew. A colour never stands alone: a name is always beside it."""


def least_used(used: Iterable[str]) -> str:
    """The palette's colour that the fewest have, the first of those."""
    counts = Counter(colour.lower() for colour in used)
    return min(PALETTE, key=lambda colour: counts[colour])
