"""Patients from FHIR R4 JSON: one resource, a Bundle, or a resource a line; and resources for export."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from medibook_desktop.domain.imports.kinds import RawRow
from medibook_desktop.domain.imports.problems import FileUnusable, RowRefused

COLUMNS = (
    "identifier",
    "name",
    "birthDate",
    "telecom phone",
    "telecom phone 2",
    "telecom email",
    "address",
    "language",
    "gender",
    "active",
    "deceased",
    "medibook_id",
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
    "status",
    "closed_on",
    "medibook_id",
)
SYSTEM = "urn:medibook:patient"
LARGEST = 64_000_000
"""Characters of a file that is not a resource a line: it has to be read whole."""


def fhir_rows(file: TextIO) -> Iterator[RawRow]:
    """One row a Patient; other resources of a Bundle are refused. `line` is the entry's number, or the line of ndjson.

    Raises FileUnusable for what is no JSON at all.
    """
    first = file.readline(1_000_000)
    while first and not first.strip():
        first = file.readline(1_000_000)
    try:
        one = json.loads(first) if first.endswith(("}\n", "}\r\n", "}")) else None
    except ValueError:
        one = None
    if isinstance(one, dict) and one.get("resourceType") not in (None, "Bundle"):
        yield _row(1, one)
        number = 1
        while line := file.readline(10_000_000):
            number += 1
            if line.strip():
                yield _parsed(number, line)
        return
    rest = file.read(LARGEST)
    if len(rest) >= LARGEST:
        raise FileUnusable("The file is too large to be read whole; ask for one resource a line (ndjson).")
    try:
        whole = json.loads(first + rest)
    except (ValueError, RecursionError):
        raise FileUnusable("This is no FHIR file: it is not valid JSON.") from None
    entries = (
        whole.get("entry") if isinstance(whole, dict) and whole.get("resourceType") == "Bundle" else None
    )
    if isinstance(whole, list):
        entries = [{"resource": each} for each in whole]
    if entries is None:
        entries = [{"resource": whole}]
    if not isinstance(entries, list):
        raise FileUnusable("The Bundle has no entries.")
    for number, entry in enumerate(entries, 1):
        yield _row(number, entry.get("resource") if isinstance(entry, dict) else entry)


def _parsed(number: int, line: str) -> RawRow:
    try:
        return _row(number, json.loads(line))
    except (ValueError, RecursionError):
        return RawRow(number, (line.strip()[:200],), RowRefused("The line is not valid JSON."))


def _row(number: int, resource: object) -> RawRow:
    if not isinstance(resource, dict):
        return RawRow(number, (), RowRefused("The entry has no resource."))
    kind = str(resource.get("resourceType", ""))
    if kind != "Patient":
        return RawRow(number, (kind,), RowRefused("A resource “{kind}” is no Patient.", kind=kind[:60]))
    try:
        return RawRow(number, _cells(resource))
    except (TypeError, AttributeError, KeyError, ValueError):
        return RawRow(
            number, (str(resource.get("id", "")),), RowRefused("The resource is not built as FHIR asks.")
        )


def _cells(patient: Mapping[str, Any]) -> tuple[str, ...]:
    telecom = [each for each in patient.get("telecom", ()) if each.get("use") != "old"]
    phones = sorted(
        (each for each in telecom if each.get("system") in ("phone", "sms")),
        key=lambda each: (each.get("rank", 99), each.get("use") != "mobile"),
    )
    numbers = [str(each.get("value", "")) for each in phones]
    mails = [str(each.get("value", "")) for each in telecom if each.get("system") == "email"]
    own: Mapping[str, Any] = next((i for i in patient.get("identifier", ()) if i.get("system") == SYSTEM), {})
    other: Mapping[str, Any] = next(
        (i for i in patient.get("identifier", ()) if i.get("system") != SYSTEM and i.get("value")), {}
    )
    identifier = "|".join(str(other[key]) for key in ("system", "value") if other.get(key)) or (
        str(patient.get("id", "")) if not own else ""
    )
    languages = [
        coding.get("code", "")
        for each in patient.get("communication", ())
        for coding in each.get("language", {}).get("coding", ())
    ]
    died = patient.get("deceasedDateTime") or ""
    status = (
        "deceased"
        if died or patient.get("deceasedBoolean")
        else ""
        if patient.get("active", True)
        else "inactive"
    )
    return (
        identifier,
        _name(patient),
        str(patient.get("birthDate", "")),
        numbers[0] if numbers else "",
        numbers[1] if len(numbers) > 1 else "",
        mails[0] if mails else "",
        _address(patient),
        str(languages[0]) if languages else "",
        str(patient.get("gender", "")),
        status,
        str(died)[:10],
        str(own.get("value", "")),
    )


def _name(patient: Mapping[str, Any]) -> str:
    names = patient.get("name", ())
    ranked = sorted(names, key=lambda n: ("official", "usual", "", None).index(n.get("use")) if n.get("use") in (
        "official", "usual", "", None) else 9)  # fmt: skip
    if not ranked:
        return ""
    chosen = ranked[0]
    return str(chosen.get("text") or " ".join([*chosen.get("given", ()), chosen.get("family", "")])).strip()


def _address(patient: Mapping[str, Any]) -> str:
    for each in patient.get("address", ()):
        if each.get("text"):
            return str(each["text"])
        place = " ".join(str(each[key]) for key in ("postalCode", "city") if each.get(key))
        parts = [
            *map(str, each.get("line", ())),
            place,
            str(each.get("state", "")),
            str(each.get("country", "")),
        ]
        return ", ".join(part for part in parts if part)
    return ""


def patient_resource(cells: Mapping[str, str]) -> dict[str, Any]:
    """A Patient from fields of domain.imports.fields; `fhir_rows` reads the same fields again."""
    status = cells.get("status", "")
    made: dict[str, Any] = {
        "resourceType": "Patient",
        "id": cells["medibook_id"].replace(":", "-"),
        "identifier": [{"system": SYSTEM, "value": cells["medibook_id"]}],
        "active": status in ("", "active"),
        "name": [{"use": "official", "text": cells["name"]}],
    }
    telecom = [
        {"system": system, "value": cells[field], "rank": rank}
        for field, system, rank in (("phone", "phone", 1), ("other_phone", "phone", 2), ("email", "email", 3))
        if cells.get(field)
    ]
    if telecom:
        made["telecom"] = telecom
    for field, key in (("birth_date", "birthDate"), ("sex", "gender")):
        if cells.get(field):
            made[key] = cells[field]
    if cells.get("address"):
        made["address"] = [{"text": cells["address"]}]
    if cells.get("language"):
        made["communication"] = [{"language": {"coding": [{"code": cells["language"]}]}}]
    if status == "deceased":
        made |= (
            {"deceasedDateTime": cells["closed_on"]} if cells.get("closed_on") else {"deceasedBoolean": True}
        )
    return made
