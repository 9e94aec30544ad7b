"""What is printed on the keys of a country's keyboards: Ctrl is Strg in Germany."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt

from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate

_KEYS = frozenset(
    (
        QT_TRANSLATE_NOOP("Keys", "Ctrl"),
        QT_TRANSLATE_NOOP("Keys", "Shift"),
        QT_TRANSLATE_NOOP("Keys", "Alt"),
        QT_TRANSLATE_NOOP("Keys", "Enter"),
        QT_TRANSLATE_NOOP("Keys", "Esc"),
        QT_TRANSLATE_NOOP("Keys", "Del"),
        QT_TRANSLATE_NOOP("Keys", "Tab"),
        QT_TRANSLATE_NOOP("Keys", "Space"),
        QT_TRANSLATE_NOOP("Keys", "PgUp"),
        QT_TRANSLATE_NOOP("Keys", "PgDn"),
        QT_TRANSLATE_NOOP("Keys", "PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Left"),
        QT_TRANSLATE_NOOP("Keys", "Right"),
        QT_TRANSLATE_NOOP("Keys", "Up"),
        QT_TRANSLATE_NOOP("Keys", "Down"),
    )
)
_WORD = re.compile(r"[A-Za-z]{2,}")


def key_text(key: str) -> str:
    """ "Ctrl+Left" as it is printed where this language is spoken; letters and F1 to F12 stay as they are."""
    said = _WORD.sub(lambda found: translate("Keys", found[0]) if found[0] in _KEYS else found[0], key)
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft and said:
        return f"\u2066{said}\u2069"  # Ctrl stands before its letter in every script
    return said
