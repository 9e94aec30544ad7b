"""The fields that columns can be, and how columns are called in the files of other programs."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from medibook_desktop.domain.imports.kinds import ImportKind
from medibook_desktop.domain.people import search_key

HEADER_LIMIT = 500
"""Characters of a header that count: folding 100,000 marks on one letter would take minutes."""


@dataclass(frozen=True, slots=True)
class ImportField:
    """`names` are headers in several languages, folded by `header_key`."""

    name: str
    names: tuple[str, ...]


def _field(name: str, names: str) -> ImportField:
    return ImportField(name, tuple(dict.fromkeys(header_key(each) for each in (name, *names.split("|")))))


def header_key(text: str) -> str:
    """ "Date of birth", "date_of_birth" and "DATE-OF-BIRTH" are one; accents do not count."""
    return "".join(c for c in search_key(text[:HEADER_LIMIT]) if c.isalnum())


_WHO = (
    "id|number|no|nr|nummer|uid|patient id|patientid|patient number|patient no|patientnr|patientennummer|patienten-nr|"
    "external id|kundennummer|numero|numéro|numero patient|nº|número|numero paziente|patiëntnummer|mrn|chart number|"
    "medical record number|رقم|رقم المريض|identifier"
)
_NAME = "full name|patient|patient name|patientenname|nom complet|nombre completo|nome completo|nome|naam|"
"fn|displayname|الاسم"
_FIRST = "first name|firstname|given|given name|forename|vorname|prénom|prenom|nombre|nombres|primeiro nome|"
"voornaam|الاسم الأول"
_LAST = (
    "last name|lastname|surname|family|family name|nachname|familienname|nom|nom de famille|apellido|"
    "apellidos|sobrenome|"
    "cognome|achternaam|اسم العائلة"
)
_BORN = (
    "date of birth|birthdate|dob|born|birthday|bday|geburtsdatum|geboren|geb|geb datum|date de naissance|né "
    "le|naissance|"
    "fecha de nacimiento|nacimiento|data de nascimento|nascimento|data di nascita|geboortedatum|تاريخ الميلاد"
)
_PHONE = (
    "telephone|phone number|mobile|cell|mobile phone|tel|telefon|handy|mobil|telefonnummer|téléphone|"
    "portable|teléfono|móvil|"
    "telefone|celular|telefono|cellulare|telefoon|الهاتف|contact number"
)
_PATIENTS = (
    _field("external_id", _WHO),
    _field("medibook_id", "medibook_patient_id"),
    _field("name", _NAME),
    _field("last_name", _LAST),
    _field("first_name", _FIRST),
    _field("birth_date", _BORN),
    _field("phone", _PHONE),
    _field(
        "other_phone",
        "phone 2|phone2|second phone|other phone|home phone|work phone|landline|telefon 2|festnetz|telefon privat|"
        "téléphone 2|fixe|teléfono 2|telefone 2|telefono 2|tel2",
    ),
    _field(
        "email",
        "e-mail|mail|email address|e-mail-adresse|courriel|adresse e-mail|correo|correo electrónico|البريد الإلكتروني",
    ),
    _field("address", "adresse|anschrift|dirección|endereço|indirizzo|adres|adr|العنوان"),
    _field("street", "straße|strasse|street address|address line 1|rue|calle|rua|via|straat"),
    _field("postal_code", "zip|postcode|zip code|plz|postleitzahl|code postal|código postal|cep|cap"),
    _field("city", "town|ort|stadt|ville|ciudad|cidade|città|plaats|woonplaats|المدينة"),
    _field("language", "lang|sprache|langue|idioma|lingua|taal|اللغة"),
    _field("sex", "gender|geschlecht|sexe|sexo|sesso|geslacht|الجنس"),
    _field("flags", "alerts|hinweise"),
    _field("status", "active|aktiv|estado|statut|stato"),
    _field("closed_on", "closed on|deceased on|date of death|gestorben am"),
)
_DOCTOR = (
    "doctor name|physician|provider|arzt|ärztin|arzt/ärztin|behandler|médecin|medecin|praticien|médico|"
    "medico|profesional|"
    "resource|practitioner|organizer|الطبيب|doctor|dr|therapist|therapeut"
)
_DOCTORS = (
    _field("external_id", "id|number|nr|nummer|doctor id|numero|número|code"),
    _field("medibook_id", "medibook_doctor_id"),
    _field("name", _DOCTOR + "|full name|nom|nombre|nome|naam|الاسم"),
    _field(
        "specialty",
        "speciality|specialism|fachrichtung|fachgebiet|spécialité|especialidad|especialidade|specialità|التخصص",
    ),
    _field("clinic", "site|location|praxis|standort|cabinet|clinique|clínica|clinica|sede|العيادة"),
    _field("colour", "color|farbe|couleur|cor|colore"),
    _field("daily_limit", "daily limit|limit|visits a day|tageslimit"),
    _field("status", "active|aktiv"),
)
_HOURS = (
    _field("external_id", "id|number|nr"),
    _field("medibook_id", "medibook_hours_id"),
    _field("doctor", _DOCTOR + "|name"),
    _field("doctor_id", "medibook_doctor_id|arzt id"),
    _field("clinic", "site|location|praxis|standort|cabinet|clinique|clínica|clinica|sede"),
    _field("weekday", "day|tag|wochentag|jour|día|dia|giorno|dag|day of week|اليوم"),
    _field("starts", "start|from|von|beginn|de|début|inicio|desde|dalle|van|start time|opens"),
    _field("ends", "end|to|until|bis|ende|à|fin|hasta|até|alle|tot|end time|closes"),
    _field("slot_minutes", "slot|minutes|minuten|slot length|taktung|durée|duración|duração|durata|duur"),
    _field("breaks", "break|pause|pausen|pauses|pausa|pausas|pauze"),
    _field("valid_from", "valid from|gültig ab|valable du|válido desde|in force from"),
    _field("valid_to", "valid to|valid until|gültig bis|valable jusqu'au|válido hasta"),
    _field("every_weeks", "every weeks|alle wochen"),
    _field("anchor", "anchor|anchor week"),
)
_APPOINTMENTS = (
    _field(
        "external_id",
        "id|uid|appointment id|appointmentid|termin id|terminnummer|booking id|numéro|número|number|nr",
    ),
    _field("medibook_id", "medibook_booking_id"),
    _field(
        "patient_id",
        "patient number|patientid|patienten-nr|patientennummer|x-patient-id|medical record number|mrn|id patient",
    ),
    _field("medibook_patient_id", "x-medibook-patient-id"),
    _field("patient", _NAME + "|summary|attendee|name"),
    _field("last_name", _LAST),
    _field("first_name", _FIRST),
    _field("birth_date", _BORN + "|x-birth-date|patient birth date"),
    _field("doctor", _DOCTOR),
    _field("doctor_id", "doctor number|arzt id|x-doctor-id|id doctor"),
    _field(
        "start",
        "starts|dtstart|start time|begin|beginn|start date time|datetime|termin|début|inicio|início|inizio|"
        "البداية|from",
    ),
    _field("date", "day|datum|appointment date|date du rendez-vous|fecha|data|dia|día|التاريخ|tag"),
    _field("time", "uhrzeit|zeit|heure|hora|ora|tijd|الوقت|appointment time"),
    _field("end", "ends|dtend|end time|ende|fin|fim|fine|to|bis|until"),
    _field("minutes", "duration|length|dauer|minuten|durée|duración|duração|durata|duur|المدة"),
    _field(
        "visit_type",
        "type|visit type|appointment type|terminart|art|motif|tipo|categories|category|service|leistung",
    ),
    _field("reason", "note|notes|comment|grund|bemerkung|description|raison|remarque|motivo|nota|observação"),
    _field("status", "state|stand|statut|estado|stato"),
    _field("rrule", "repeats|recurrence"),
)
FIELDS: Mapping[ImportKind, tuple[ImportField, ...]] = {
    ImportKind.PATIENTS: _PATIENTS,
    ImportKind.DOCTORS: _DOCTORS,
    ImportKind.HOURS: _HOURS,
    ImportKind.APPOINTMENTS: _APPOINTMENTS,
}
NEEDED: Mapping[ImportKind, tuple[tuple[str, ...], ...]] = {
    ImportKind.PATIENTS: (("name", "last_name"),),
    ImportKind.DOCTORS: (("name",),),
    ImportKind.HOURS: (("doctor", "doctor_id"), ("weekday",), ("starts",), ("ends",), ("slot_minutes",)),
    ImportKind.APPOINTMENTS: (
        ("patient", "last_name", "patient_id", "medibook_patient_id"),
        ("start", "date"),
    ),
}
"""One field of each group is needed. (The doctor of appointments may be chosen for the whole file.)"""

DATE_FIELDS = frozenset(
    {"birth_date", "closed_on", "date", "start", "end", "valid_from", "valid_to", "anchor"}
)
_OWN_MARKS = frozenset({"medibook_id", "medibook_patient_id", "medibook_doctor_id", "medibook_line"})


def guess_columns(kind: ImportKind, columns: Sequence[str]) -> tuple[str, ...]:
    """A field for each column, or "" where its header says nothing; no field twice.

    The header that is the field's own name goes first; then the order in which the other names stand.
    """
    keys = [header_key(column) for column in columns]
    chosen = [""] * len(columns)
    ranked = sorted(
        (field.names.index(key), place, field.name)
        for place, key in enumerate(keys)
        for field in FIELDS[kind]
        if key in field.names
    )
    for _, place, name in ranked:
        if not chosen[place] and name not in chosen:
            chosen[place] = name
    return tuple(chosen)


def missing_fields(kind: ImportKind, choices: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The groups of which no column was chosen."""
    return tuple(group for group in NEEDED[kind] if not set(group) & set(choices))


def lacks_doctor(kind: ImportKind, choices: Sequence[str], doctor_id: int | None) -> bool:
    """Whether nothing says whose the appointments are: no column, and no doctor for the whole file."""
    return (
        kind is ImportKind.APPOINTMENTS and doctor_id is None and not {"doctor", "doctor_id"} & set(choices)
    )


def headers_digest(columns: Sequence[str]) -> str:
    """By which the choice of columns is remembered."""
    return hashlib.sha256("\x1f".join(header_key(column) for column in columns).encode()).hexdigest()


def is_own_export(columns: Sequence[str]) -> bool:
    """The first column of every CSV file that MediBook writes says so."""
    return bool(columns) and columns[0] in _OWN_MARKS
