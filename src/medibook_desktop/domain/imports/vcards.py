"""Patients from vCard 2.1, 3 and 4, as rows of the same columns that a CSV file would have; and back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from medibook_desktop.domain.imports.content_lines import (
    Component,
    components,
    divided,
    escaped,
    folded,
    unescaped,
)
from medibook_desktop.domain.imports.kinds import RawRow
from medibook_desktop.domain.imports.problems import RowRefused

COLUMNS = (
    "UID",
    "FN",
    "BDAY",
    "TEL",
    "TEL 2",
    "EMAIL",
    "ADR",
    "LANG",
    "GENDER",
    "X-MEDIBOOK-ID",
)
CHOICES = (
    "external_id",
    "name",
    "birth_date",
    "phone",
    "other_phone",
    "email",
    "address",
    "language",
    "sex",
    "medibook_id",
)
_VCARD = frozenset({"VCARD"})


def vcard_rows(file: TextIO) -> Iterator[RawRow]:
    """One row a card."""
    for card in components(file, _VCARD):
        yield RawRow(card.line, _cells(card), card.problem or _lacks_name(card))


def _lacks_name(card: Component) -> RowRefused | None:
    return None if _name(card) else RowRefused("The card has no name (FN or N).")


def _cells(card: Component) -> tuple[str, ...]:
    phones = [_number(line.value) for line in card.every("TEL") if not line.of_type("FAX")]
    mobile = next((_number(line.value) for line in card.every("TEL") if line.of_type("CELL")), "")
    if mobile:
        phones = [mobile, *(number for number in phones if number != mobile)]
    return (
        card.text("UID"),
        _name(card),
        _birth_date(card.text("BDAY")),
        phones[0] if phones else "",
        phones[1] if len(phones) > 1 else "",
        card.text("EMAIL").removeprefix("mailto:"),
        _address(card),
        card.text("LANG"),
        card.text("GENDER").partition(";")[0],
        card.text("X-MEDIBOOK-ID"),
    )


def _name(card: Component) -> str:
    """As it is shown (FN); else put together from its parts."""
    if shown := card.text("FN").strip():
        return shown
    parts = card.first("N")
    if parts is None:
        return ""
    family, given, more, *_ = [*divided(parts.value), "", "", ""]
    return " ".join(part for part in (given, more, family) if part)


def _birth_date(text: str) -> str:
    """ "19840312" and "1984-03-12T00:00:00Z" as 1984-03-12; what has no year stays as it is, and is refused later."""
    day = text.partition("T")[0].strip()
    if len(day) == 8 and day.isdigit():
        return f"{day[:4]}-{day[4:6]}-{day[6:]}"
    return day


def _number(value: str) -> str:
    return unescaped(value).removeprefix("tel:").partition(";")[0].strip()


def _address(card: Component) -> str:
    line = card.first("ADR")
    if line is None:
        return ""
    post_box, extended, street, city, region, code, country, *_ = [*divided(line.value), *[""] * 7]
    place = " ".join(part for part in (code, city) if part)
    return ", ".join(part for part in (post_box, extended, street, place, region, country) if part)


def vcard(cells: dict[str, str]) -> str:
    """One card of version 4.0 from fields of domain.imports.fields; empty ones are left out."""
    lines = ["BEGIN:VCARD", "VERSION:4.0"]
    names = dict(zip(CHOICES, COLUMNS, strict=True)) | {"external_id": "UID", "other_phone": "TEL;TYPE=home"}
    names["phone"] = "TEL;TYPE=cell"
    for field in CHOICES:
        value = cells.get(field, "")
        if not value:
            continue
        if field == "birth_date":
            value = value.replace("-", "")
        # An address is one text with us: it stands as the street, unescaped again it is the same text.
        value = f";;{escaped(value)};;;;" if field == "address" else escaped(value)
        lines.append(f"{names[field]}:{value}")
    lines.append("END:VCARD")
    return "".join(folded(line) for line in lines)
