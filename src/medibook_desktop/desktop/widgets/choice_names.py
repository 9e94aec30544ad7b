"""What a list of choices is for, told beside what is chosen in it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def name_choice(box: QComboBox) -> None:
    """On Linux a screen reader gets the chosen text as the name of a list of choices: without a label of its own
    nobody would hear what is chosen there."""
    box.setAccessibleDescription(box.accessibleName())
