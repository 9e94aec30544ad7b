"""Whatever is typed into a patient's file is stored as it was meant, or refused with a sentence."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.patient_files import PatientDetails
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.notes_keys import FILE_NAME
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.notes_key import make_sure
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase

KNOWN = [
    "", " ", "\t", "\n\n", "NULL", "undefined", "None", "0", "-1",
    "1e309", "NaN", "true", "\\", "\\\\N", "\\x41", "%s %d %n",
    "%", "_", "{}", "{name}", "${x}", "'; DROP TABLE patients; --",
    "' OR '1'='1", '"', "`", "<b>bold</b>", "&amp;", "&Name",
    "<script>alert(1)</script>", "../../etc/passwd", "C:\\con",
    "\u0000", "a\u0000b", "\ud800", "\udfff", "\ufeff", "\u200b",
    "\u202eevil\u202c", "\u2066x\u2069", "e\u0301", "é", "ﬁ",
    "İstanbul", "ß", "ΑΣ", "田中さん", "عمر حداد", "שלום", "नमस्ते",
    "👩‍👩‍👧‍👦", "🏳️‍🌈", "Z̷͉̀a̸lgo", "\u0007bell", "\u001b[31mred",
    "\r\nline", "tab\tinside", "x" * 199, "x" * 200, "x" * 201,
    "ü" * 200, "👍" * 200, "x" * 5000, "a b  c   d", "O'Brien",
    "Anne-Marie", "D’Artagnan", "Dr. h. c.", "José", "Nguyễn",
    "'{\"a\": 1}'", "{1,2}", "[]", "(1,2)", "1,2;3", "=1+1", "@SUM(A1)",
    "+44", "tel:123", "٠١٢٣", "０７７００", "ⅷ", "½",
]  # fmt: skip


def strings() -> list[str]:
    """500: the known ones, and random ones of all of Unicode's planes."""
    rng = random.Random(2026)
    made = list(KNOWN)
    while len(made) < 500:
        planes = rng.choice(
            [(0x20, 0x7F), (0x00, 0x20), (0x80, 0x2FFF), (0x3000, 0xFFFF), (0x10000, 0x1FFFF)]
        )
        made.append("".join(chr(rng.randrange(*planes)) for _ in range(rng.randrange(1, 40))))
    return made


@pytest.fixture(scope="module")
def desk(
    module_clinic_database: ClinicDatabase, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Clinic]:
    folder: Path = tmp_path_factory.mktemp("keys")
    make_sure(module_clinic_database.owner_url, folder / FILE_NAME)
    settings = Settings(
        database_url=module_clinic_database.database_url, redis_url=None, terminal_name="x", data_dir=folder
    )
    password = module_clinic_database.users["anna"].password
    with open_clinic(settings, "anna", password, background=False) as clinic:
        yield clinic


@pytest.mark.parametrize(
    "field", ["name", "phone", "other_phone", "email", "address", "language", "sex", "notes"]
)
def test_five_hundred_strings_in_every_field(desk: Clinic, field: str) -> None:
    file_id = desk.patients.register(NewPatient("Naughty Strings")).id
    version, plain = 1, PatientDetails("Naughty Strings")
    stored, refused = 0, set()
    for text in strings():
        details = plain if field == "notes" else replace(plain, **{field: text})
        try:
            saved = desk.patient_files.save(file_id, version, details, text if field == "notes" else None)
        except InvalidInput as error:
            refused.add(error.details["field"])
            continue
        version = saved.version
        stored += 1
        file = desk.patient_files.open(file_id)
        back = desk.patient_files.notes(file_id).text if field == "notes" else getattr(file.details, field)
        if "phone" not in field:  # a number is stored in one form, however it was typed
            squeezed = " ".join(unicodedata.normalize("NFC", text).split())
            assert " ".join(back.split()) == squeezed
    assert stored
    assert refused == {field.replace("_", " ")}


def test_five_hundred_strings_are_searched_and_compared_with_nobody_hurt(desk: Clinic) -> None:
    for text in strings():
        desk.patients.search(text)
        desk.patients.possible_duplicates(NewPatient(text, None, text, text))
