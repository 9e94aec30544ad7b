"""Reads and writes .ts files: one message a source string, none of the lines where it stands."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from source_strings import SourceString

# Plural forms by Qt's rules; a language's forms stand in this order in its file.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ar": 6}
"""English, the language of the sources, has a file for its plurals only."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """`forms` are the translation (one text), or one text for each plural form; empty texts are missing."""

    source: SourceString
    forms: tuple[str, ...]
    vanished: bool = False

    @property
    def is_finished(self) -> bool:
        return all(self.forms)


def read_ts(path: Path) -> dict[Key, Message]:
    """Every message by (context, text, comment), vanished ones too; nothing when there is no such file."""
    if not path.exists():
        return {}
    messages: dict[Key, Message] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            plural = element.get("numerus") == "yes"
            source = SourceString(
                name, element.findtext("source") or "", element.findtext("comment") or "", plural
            )
            translation = element.find("translation")
            if translation is None:
                continue
            if plural:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                forms = (translation.text or "",)
            messages[source.key] = Message(source, forms, translation.get("type") == "vanished")
    return messages


def write_ts(path: Path, language: str, messages: dict[Key, Message]) -> None:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for key in sorted(messages):
        message = messages[key]
        if message.source.context != context:
            if context is not None:
                lines.append("</context>")
            context = message.source.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _lines_of(message)
    if context is not None:
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _lines_of(message: Message) -> list[str]:
    source = message.source
    kind = ' type="vanished"' if message.vanished else "" if message.is_finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if source.plural else "    <message>"]
    lines.append(f"        <source>{escape(source.text)}</source>")
    if source.comment:
        lines.append(f"        <comment>{escape(source.comment)}</comment>")
    if source.plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{escape(message.forms[0])}</translation>")
    lines.append("    </message>")
    return lines


def _english(text: str) -> tuple[str, ...]:
    """ "%n visit(s)" says its two forms itself; where the verb bends too, they are written by hand."""
    return text.replace("(s)", "").replace("(es)", ""), text.replace("(s)", "s").replace("(es)", "es")


def renewed(old: dict[Key, Message], strings: dict[Key, SourceString], language: str) -> dict[Key, Message]:
    """What stands in the sources now, with the translations that there are; what is gone is kept as vanished."""
    made: dict[Key, Message] = {}
    for key, string in strings.items():
        if language == "en" and not string.plural:
            continue
        count = FORMS[language] if string.plural else 1
        known = old.get(key)
        forms = known.forms if known is not None and known.source.plural == string.plural else ()
        if len(forms) != count or not any(forms):
            forms = _english(string.text) if language == "en" else ("",) * count
        made[key] = Message(string, forms)
    for key, message in old.items():
        if key not in made and any(message.forms):
            made[key] = Message(message.source, message.forms, vanished=True)
    return made
