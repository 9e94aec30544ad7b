"""Content lines of vCard and iCalendar (RFC 6350, RFC 5545): unfolded, with parameters, cut into components."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TextIO

from medibook_desktop.domain.imports.problems import RowRefused

LONGEST_COMPONENT = 200_000
"""Characters of one card or event that are read: a photograph in a card is longer and is left out."""


@dataclass(frozen=True, slots=True)
class ContentLine:
    """`name` in capitals, without a group ("item1.TEL" is TEL); `params` in capitals -> values as they stand."""

    name: str
    params: dict[str, tuple[str, ...]]
    value: str

    def of_type(self, kind: str) -> bool:
        return any(kind == each.upper() for value in self.params.get("TYPE", ()) for each in value.split(","))


@dataclass(slots=True)
class Component:
    """BEGIN to END with what is inside; `line` is where it begins. `problem`: it never ends, or a line is none."""

    name: str
    line: int
    lines: list[ContentLine] = field(default_factory=list)
    problem: RowRefused | None = None

    def first(self, name: str) -> ContentLine | None:
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        found = self.first(name)
        return unescaped(found.value) if found is not None else ""

    def every(self, name: str) -> list[ContentLine]:
        return [line for line in self.lines if line.name == name]


def components(
    file: TextIO, wanted: frozenset[str], whole: frozenset[str] = frozenset()
) -> Iterator[Component]:
    """The components of these names, in order; what is nested in them (alarms) is left out, but in those of `whole`.

    One that is broken comes with its `problem`, and reading goes on with the next BEGIN.
    """
    current: Component | None = None
    nested = 0
    size = 0
    for number, text in unfolded(file):
        upper = text[:40].upper().strip()
        if upper.startswith("BEGIN:"):
            name = upper[6:]
            if current is None:
                if name in wanted:
                    current, nested, size = Component(name, number), 0, 0
            elif name == current.name:
                current.problem = RowRefused("It begins here and never ends.")
                yield current
                current, nested, size = Component(name, number), 0, 0
            else:
                nested += 1
                if current.name in whole:
                    current.lines.append(ContentLine("BEGIN", {}, name))
        elif upper.startswith("END:") and current is not None:
            if nested:
                nested -= 1
                if current.name in whole:
                    current.lines.append(ContentLine("END", {}, upper[4:]))
            elif upper[4:] == current.name:
                yield current
                current = None
        elif current is not None and (not nested or current.name in whole):
            if not text.strip():
                continue
            size += len(text)
            if size > LONGEST_COMPONENT:
                # Pictures and sounds: the rest of the lines still counts.
                size -= len(text)
                continue
            line = content_line(text)
            if line is None:
                current.problem = current.problem or RowRefused(
                    "“{text}” on line {number} is no line of such a file.", text=text[:60], number=number
                )
            else:
                current.lines.append(line)
    if current is not None:
        current.problem = RowRefused("It begins here and never ends.")
        yield current


def unfolded(file: TextIO) -> Iterator[tuple[int, str]]:
    """(number of its first line, text) of each content line. Soft breaks of quoted-printable are joined too."""
    held, held_at, is_soft = "", 0, False
    number = 0
    while line := file.readline(1_000_000):
        number += 1
        text = line.rstrip("\r\n")
        if held_at and is_soft:
            held = held[:-1] + text.lstrip(" \t")
        elif held_at and text[:1] in (" ", "\t"):
            if len(held) < LONGEST_COMPONENT:
                held += text[1:]
            continue
        else:
            if held_at:
                yield held_at, held
            held, held_at = text, number
        is_soft = held.endswith("=") and "QUOTED-PRINTABLE" in held[:200].upper()
    if held_at:
        yield held_at, held


_SIMPLE = re.compile(r"([A-Za-z0-9-]+):(.*)", re.DOTALL)
_NAME = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)")
_PARAM = re.compile(r';([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^;:",])*(?:,(?:"[^"]*"|[^;:",])*)*))?')


def content_line(text: str) -> ContentLine | None:
    """None for what is no content line."""
    if simple := _SIMPLE.fullmatch(text):
        return ContentLine(simple[1].upper(), {}, simple[2])
    head = _NAME.match(text)
    if head is None:
        return None
    params: dict[str, tuple[str, ...]] = {}
    place = head.end()
    while match := _PARAM.match(text, place):
        key, values = match[1].upper(), match[2]
        if values is None:  # vCard 2.1: TEL;CELL:…
            key, values = ("ENCODING", key) if key in ("QUOTED-PRINTABLE", "BASE64") else ("TYPE", key)
        params[key] = params.get(key, ()) + tuple(re.findall(r'"[^"]*"|[^,"]+', values))
        place = match.end()
    if text[place : place + 1] != ":":
        return None
    params = {key: tuple(value.strip('"') for value in values) for key, values in params.items()}
    value = text[place + 1 :]
    if any(each.upper() == "QUOTED-PRINTABLE" for each in params.get("ENCODING", ())):
        charset = params.get("CHARSET", ("utf-8",))[0]
        try:
            value = quopri.decodestring(value.encode("latin-1", "replace")).decode(charset)
        except (LookupError, UnicodeDecodeError):
            value = quopri.decodestring(value.encode("latin-1", "replace")).decode("latin-1")
    return ContentLine(head[1].upper(), params, value)


def unescaped(value: str) -> str:
    r"""\n is a line, \, \; and \\ stand for themselves."""
    if "\\" not in value:
        return value
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value, flags=re.DOTALL)


def divided(value: str, by: str = ";") -> list[str]:
    """The parts of a structured value (a name, an address), each unescaped."""
    parts, is_escaped = [""], False
    for character in value:
        if character == by and not is_escaped:
            parts.append("")
            continue
        is_escaped = character == "\\" and not is_escaped
        parts[-1] += character
    return [unescaped(part).strip() for part in parts]


def escaped(text: str) -> str:
    """The opposite of `unescaped`."""
    return (
        text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\n", "\\n")
    )


def folded(line: str) -> str:
    """A content line in pieces of at most 75 bytes, with its line end; no character is cut."""
    pieces, size, begin = [], 0, 0
    for place, character in enumerate(line):
        width = len(character.encode("utf-8"))
        if size + width > 75:
            pieces.append(line[begin:place])
            begin, size = place, 1
        size += width
    pieces.append(line[begin:])
    return "\r\n ".join(pieces) + "\r\n"
