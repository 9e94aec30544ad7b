"""Who may do what, read from tables.txt and functions.txt in tests/integration/rights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from medibook_desktop.domain.roles import Right

KINDS = ("receptionist", "admin", "doctor", "reader", "worker", "gateway", "analytics")
_HERE = Path(__file__).parents[1] / "integration" / "rights"


@dataclass(frozen=True, slots=True)
class Function:
    """`right` is what it asks for: "." nothing, "row" depends; `kinds` of login may call it."""

    right: str
    kinds: frozenset[str]


def _rows(name: str, *more: str) -> list[list[str]]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    assert tuple(rows[0][1:]) == (*more, *KINDS), f"the columns of {name}"
    return rows[1:]


def tables() -> dict[str, dict[str, str]]:
    """Table or table.column -> kind of login -> letters, of "riud"."""
    found: dict[str, dict[str, str]] = {}
    for name, *cells in _rows("tables.txt"):
        assert name not in found, f"{name} stands twice in tables.txt"
        assert len(cells) == len(KINDS), f"{name} in tables.txt"
        found[name] = {kind: cell.replace("-", "") for kind, cell in zip(KINDS, cells, strict=True)}
    return found


def functions() -> dict[str, Function]:
    found: dict[str, Function] = {}
    nobody = False
    for row in _rows("functions.txt", "right"):
        if row == ["nobody"]:
            nobody = True
        elif nobody:
            found |= dict.fromkeys(row, Function(".", frozenset()))
        else:
            name, right, *cells = row
            assert name not in found, f"{name} stands twice in functions.txt"
            assert len(cells) == len(KINDS), f"{name} in functions.txt"
            assert right in {".", "row", *Right}, f"{name} in functions.txt: no such right"
            found[name] = Function(
                right, frozenset(kind for kind, cell in zip(KINDS, cells, strict=True) if cell == "x")
            )
    return found
