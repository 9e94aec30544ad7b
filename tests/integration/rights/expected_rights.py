"""Reads tables.txt and functions.txt: who may do what."""

from __future__ import annotations

from pathlib import Path

KINDS = ("receptionist", "admin", "doctor", "reader", "worker", "gateway", "analytics")
_HERE = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    assert tuple(rows[0][1:]) == KINDS, f"the columns of {name}"
    return rows[1:]


def tables() -> dict[str, dict[str, str]]:
    """Table or table.column -> kind of login -> letters, of "riud"."""
    found: dict[str, dict[str, str]] = {}
    for name, *cells in _rows("tables.txt"):
        assert name not in found, f"{name} stands twice in tables.txt"
        assert len(cells) == len(KINDS), f"{name} in tables.txt"
        found[name] = {kind: cell.replace("-", "") for kind, cell in zip(KINDS, cells, strict=True)}
    return found


def functions() -> dict[str, frozenset[str]]:
    """Function -> the kinds of login that may call it."""
    found: dict[str, frozenset[str]] = {}
    nobody = False
    for row in _rows("functions.txt"):
        if row == ["nobody"]:
            nobody = True
        elif nobody:
            found |= dict.fromkeys(row, frozenset())
        else:
            name, *cells = row
            assert name not in found, f"{name} stands twice in functions.txt"
            assert len(cells) == len(KINDS), f"{name} in functions.txt"
            found[name] = frozenset(kind for kind, cell in zip(KINDS, cells, strict=True) if cell == "x")
    return found
