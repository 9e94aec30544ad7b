"""`translate` outside of widgets, with the signature that Qt's lupdate finds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the program; %n becomes the number, in its plural form."""
    return QCoreApplication.translate(context, text, comment, n)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text of a table for lupdate, which knows this name; it is translated where it is shown."""
    return text
