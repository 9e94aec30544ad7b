"""From the cells of a row to what the clinic stores: the checks of one row, without the database."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.imports.dates import read_date
from medibook_desktop.domain.imports.kinds import Cleaned, RawRow
from medibook_desktop.domain.imports.problems import RowRefused
from medibook_desktop.domain.patient_files import FileStatus, PatientDetails
from medibook_desktop.domain.people import clean_text
from medibook_desktop.services.patient_files import PatientFiles

KEY_LIMIT = 200

_SEXES = {
    "F": "f female w weiblich frau femme feminin féminin mujer femenino feminino femminile vrouw donna mulher أنثى",
    "M": "m male h homme masculin männlich mann hombre masculino maschile maschio uomo man ذكر",
    "X": "x d divers other diverse andere autre otro outro altro nonbinary nb",
    "": "u unknown unbekannt inconnu desconocido",
}
_BY_WORD = {word: sex for sex, words in _SEXES.items() for word in words.split()}
_OPEN = frozenset(
    {
        "",
        "active",
        "aktiv",
        "1",
        "true",
        "yes",
        "ja",
        "oui",
        "si",
        "sí",
        "sim",
        "open",
        "actif",
        "activo",
        "ativo",
    }
)
_CLOSED = frozenset(
    {
        "inactive",
        "inaktiv",
        "0",
        "false",
        "no",
        "nein",
        "non",
        "não",
        "closed",
        "inactif",
        "inactivo",
        "inativo",
    }
)


def fields_of(row: RawRow, choices: tuple[str, ...]) -> dict[str, str]:
    """field -> the cell as it stands; columns that are nothing are left out."""
    return {choice: cell for choice, cell in zip(choices, row.cells, strict=False) if choice}


def digest_of(content: Mapping[str, Any]) -> str:
    """Of what a row says, whatever its columns are called and in which order they stand."""
    said = json.dumps(content, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def key_of(cells: Mapping[str, str], digest: str) -> str:
    """By which the row is known again: its own number, or MediBook's, or what it says."""
    if own := cells.get("medibook_id", "").strip():
        return f"mb:{clean_text(own, field='medibook id', limit=KEY_LIMIT)}"
    if number := cells.get("external_id", "").strip():
        return f"id:{clean_text(number, field='external id', limit=KEY_LIMIT)}"
    return f"={digest}"


def own_number(text: str) -> int | None:
    """A number of MediBook's own, None for what is none."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else None


def is_active(text: str) -> bool:
    """Raises RowRefused."""
    word = text.strip().casefold()
    if word in _OPEN:
        return True
    if word in _CLOSED:
        return False
    raise RowRefused("“{text}” does not say whether it is active.", text=text[:60])


def patient_details(
    cells: Mapping[str, str], order: str, files: PatientFiles
) -> tuple[PatientDetails, tuple[Cleaned, ...]]:
    """The file as it would be stored, and what cleaning changed. Raises RowRefused, InvalidInput."""
    name = cells.get("name", "") or " ".join(
        part for part in (cells.get("first_name", ""), cells.get("last_name", "")) if part.strip()
    )
    address = cells.get("address", "") or ", ".join(
        part
        for part in (
            cells.get("street", "").strip(),
            f"{cells.get('postal_code', '').strip()} {cells.get('city', '').strip()}".strip(),
        )
        if part
    )
    status = _status(cells.get("status", ""))
    details = PatientDetails(
        name=name,
        birth_date=_date(cells, "birth_date", order),
        phone=cells.get("phone", ""),
        other_phone=cells.get("other_phone", ""),
        email=cells.get("email", ""),
        address=address,
        language=cells.get("language", ""),
        sex=_sex(cells.get("sex", "")),
        flags=tuple(flag for flag in cells.get("flags", "").replace(",", " ").replace(";", " ").split()),
        status=status,
        closed_on=_date(cells, "closed_on", order) if status is not FileStatus.ACTIVE else None,
    )
    try:
        checked = files.checked(details)
    except InvalidInput as error:
        # The sentences of a form, with the value: the list of refused rows has no field beside it.
        if error.details.get("field") in ("phone", "other phone") and "number" in error.template:
            value = details.phone if error.details["field"] == "phone" else details.other_phone
            raise RowRefused("“{text}” is no phone number.", text=value[:60]) from None
        if error.details.get("field") == "email" and "no e-mail" in error.template:
            raise RowRefused("“{text}” is no e-mail address.", text=details.email[:80]) from None
        raise
    written = (
        ("name", name, checked.name),
        ("phone", details.phone, checked.phone),
        ("other_phone", details.other_phone, checked.other_phone),
        ("email", details.email, checked.email),
        ("address", address, checked.address),
        ("language", details.language, checked.language),
        ("sex", cells.get("sex", ""), checked.sex),
    )
    return checked, tuple(
        Cleaned(field, before, after) for field, before, after in written if before != after
    )


def _date(cells: Mapping[str, str], field: str, order: str) -> date | None:
    text = cells.get(field, "")
    return read_date(text, order, field=field) if text.strip() else None


def _sex(text: str) -> str:
    word = text.strip().casefold()
    if not word:
        return ""
    if word not in _BY_WORD:
        raise RowRefused("“{text}” is no sex that a file can have (F, M, X).", text=text[:60])
    return _BY_WORD[word]


def _status(text: str) -> FileStatus:
    word = text.strip().casefold()
    if word in ("deceased", "verstorben", "décédé", "fallecido", "falecido", "deceduto"):
        return FileStatus.DECEASED
    return FileStatus.ACTIVE if is_active(text) else FileStatus.INACTIVE
