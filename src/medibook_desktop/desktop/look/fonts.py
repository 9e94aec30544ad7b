"""The system's font first, then the fonts that travel with the program, so that no name is a row of empty boxes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from medibook_desktop.foundation.resource_paths import resource

SHIPPED_FAMILIES = (
    "Inter",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Droid Sans Fallback",
    "Noto Sans Symbols 2",
)
_ALIASES = frozenset({"", "sans", "sans serif", "sans-serif", "helvetica", "mono", "dejavu sans"})
"""What a machine without a desktop environment answers: an alias or the last resort, not a chosen UI font."""

_SIZES = {
    "body": 13,
    "strong": 13,
    "secondary": 11,
    "secondary-strong": 11,
    "heading": 11,
    "large": 15,
    "title": 18,
}
_BOLD = frozenset({"strong", "secondary-strong", "heading", "title", "large"})


def register_shipped_fonts() -> None:
    """Once per program; registering twice is harmless but slow."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def families() -> list[str]:
    """The families to ask for, in order: a chosen UI font of the system's, then ours."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    chosen = [name for name in system if name.lower() not in _ALIASES]
    return [*chosen, *SHIPPED_FAMILIES]


def make_fonts(scale: float, names: list[str]) -> dict[str, QFont]:
    """The fonts by what they are for; `scale` 1.0 is 13 px body text."""
    made = {}
    for use, size in _SIZES.items():
        font = QFont()
        font.setFamilies(names)
        font.setPixelSize(max(1, round(size * scale)))
        font.setBold(use in _BOLD)
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        made[use] = font
    return made
