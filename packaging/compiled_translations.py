"""Writes Qt's .qm files, which QTranslator reads: lrelease needs libraries that a bare machine lacks.

The format is that of qttranslator.cpp: a magic number and tagged sections of big-endian numbers. "Hashes" are pairs
of the ELF hash of text + comment and an offset into "Messages", in order; "NumerusRules" choose the plural form.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from pathlib import Path

from translation_checks import KEYS_CONTEXT, PLACE
from translation_files import Key, Message

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_EQ, _LEQ, _BETWEEN, _MOD_100, _NEW_RULE = 0x01, 0x03, 0x04, 0x20, 0xFF
_NO_TEXT = 0xFFFFFFFF
RIGHT_TO_LEFT = ("ar",)
# A key may stand right after a letter of the other script, and an arrow's name is a word of it.
_KEY = re.compile(
    r"(?<![A-Za-z{])(?:(?:(?:Ctrl|Shift|Alt)[+ ])+[\w+\-]+|F\d{1,2}|Enter|Esc|Del|Tab)(?![A-Za-z}])"
)

PLURAL_RULES: dict[str, bytes] = {
    "en": bytes([_EQ, 1]),
    "de": bytes([_EQ, 1]),
    "es": bytes([_EQ, 1]),
    "fr": bytes([_LEQ, 1]),
    "ar": bytes(
        [
            *(_EQ, 0, _NEW_RULE),
            *(_EQ, 1, _NEW_RULE),
            *(_EQ, 2, _NEW_RULE),
            *(_MOD_100 | _BETWEEN, 3, 10, _NEW_RULE),
            *(_MOD_100 | _BETWEEN, 11, 99),
        ]
    ),
}
"""As in Qt's numerus.cpp; each rule is one form, and what no rule fits has the last form."""


def write_qm(path: Path, language: str, messages: dict[Key, Message]) -> None:
    """Only what is finished and not vanished; written beside and moved, so that nobody reads half a file."""
    finished = [m for m in messages.values() if m.is_finished and not m.vanished]
    beside = path.with_suffix(".new")
    beside.write_bytes(compiled(language, finished))
    beside.replace(path)


def compiled(language: str, messages: Iterable[Message]) -> bytes:
    body = bytearray()
    hashes = []
    for message in messages:
        source = message.source
        text, comment = source.text.encode("utf-8"), source.comment.encode("utf-8")
        hashes.append((_elf_hash(text + comment), len(body)))
        for form in message.forms:
            body += _field(_TRANSLATION, _isolated(form, language, source.context).encode("utf-16-be"))
        body += _field(_SOURCE, text) + _field(_CONTEXT, source.context.encode("utf-8"))
        body += _field(_COMMENT, comment) + bytes([_END])
    pairs = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    return _MAGIC + b"".join(
        _section(tag, content)
        for tag, content in (
            (_LANGUAGE, language.encode("ascii")),
            (_HASHES, pairs),
            (_MESSAGES, bytes(body)),
            (_NUMERUS, PLURAL_RULES[language]),
        )
    )


def _isolated(form: str, language: str, context: str) -> str:
    """Between words that run to the left, a key keeps its own order ("Ctrl++"), and so does whatever is put in."""
    if language not in RIGHT_TO_LEFT or context in (KEYS_CONTEXT, "DatePatterns"):
        return form
    form = _KEY.sub(lambda key: f"\u2066{key[0]}\u2069", form)
    return PLACE.sub(lambda place: f"\u2068{place[0]}\u2069", form)


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _field(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content) if content or tag != _TRANSLATION else _NO_TEXT) + content


def _elf_hash(text: bytes) -> int:
    value = 0
    for byte in text:
        value = ((value << 4) + byte) & 0xFFFFFFFF
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
