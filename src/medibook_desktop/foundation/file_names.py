"""Names of files that every system takes, whatever they were made of."""

from __future__ import annotations

LIMIT = 180
"""Bytes; file systems take 255, and an ending, a number or ".part" may come to it."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)


def safe_stem(text: str, otherwise: str) -> str:
    """The text cut to LIMIT bytes, no character in half; `otherwise` goes before a name that Windows keeps for itself,
    and stands for nothing."""
    kept = text.encode()[:LIMIT].decode(errors="ignore").strip()
    if kept.partition(".")[0].strip().casefold() in _DEVICES:
        return f"{otherwise} {kept}"
    return kept or otherwise
