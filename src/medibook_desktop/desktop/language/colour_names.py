"""The names of the palette's colours, so that none has to be seen to be known."""

from __future__ import annotations

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.palette import PALETTE


def colour_names() -> tuple[str, ...]:
    """In the order of the palette."""
    return (
        translate("Colours", "Blue"),
        translate("Colours", "Orange"),
        translate("Colours", "Green"),
        translate("Colours", "Pink"),
        translate("Colours", "Sky blue"),
        translate("Colours", "Vermilion"),
        translate("Colours", "Violet"),
        translate("Colours", "Brown"),
        translate("Colours", "Lime"),
        translate("Colours", "Crimson"),
        translate("Colours", "Slate"),
        translate("Colours", "Rose"),
    )


def colour_name(colour: str) -> str:
    if colour in PALETTE:
        return colour_names()[PALETTE.index(colour)]
    return translate("Colours", "Own colour") if colour else translate("Colours", "No colour")
