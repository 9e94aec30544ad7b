"""Colours under names of meaning, read from resources/themes/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from medibook_desktop.foundation.resource_paths import resource

THEME_NAMES = ("light", "dark", "high_contrast")


@dataclass(frozen=True)
class Theme:
    """`colours` maps a token to "#rrggbb"; `colour` gives it as a QColor, made once."""

    name: str
    is_dark: bool
    colours: Mapping[str, str]
    _made: dict[str, QColor] = field(default_factory=dict, compare=False, repr=False)

    def colour(self, token: str) -> QColor:
        """Raises KeyError for a token that the theme does not have."""
        made = self._made.get(token)
        if made is None:
            made = self._made[token] = QColor(self.colours[token])
        return made


def load_theme(name: str) -> Theme:
    """Raises FileNotFoundError for a theme that is not there."""
    with resource("themes", f"{name}.toml").open("rb") as file:
        content = tomllib.load(file)
    return Theme(name=name, is_dark=bool(content["dark"]), colours=dict(content["colours"]))


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0.0 to 1.0 (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1.0 to 21.0 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
