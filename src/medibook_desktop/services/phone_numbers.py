"""Phone numbers as people write them, by the `phonenumbers` library, in the one form that is stored."""

from __future__ import annotations

import re

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import clean_text

_LIMIT = 60
_FOR_DRAMA = re.compile(r"\+447700900\d{3}|\+441632960\d{3}|\+1\d{3}55501\d{2}")
"""Numbers that regulators keep for films and sample data: given to nobody, so the library calls them invalid."""


def to_e164(text: str, country: str) -> str:
    """ "07700 900123" in "GB" -> "+447700900123"; nothing stays nothing.

    A number without + belongs to `country` (ISO 3166). Raises InvalidInput (field `phone`) for what is no number.
    """
    cleaned = clean_text(text, field="phone", limit=_LIMIT)
    if not cleaned:
        return ""
    import phonenumbers  # only needed when somebody types a number

    try:
        number = phonenumbers.parse(cleaned, country or None)
    except phonenumbers.NumberParseException:
        raise _refused() from None
    written: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number) or _FOR_DRAMA.fullmatch(written):
        return written
    raise _refused()


def _refused() -> InvalidInput:
    return InvalidInput(
        "This is no phone number.",
        next_step="Mend it, write it with the country's + code, or leave it empty; all else you typed is kept.",
        field="phone",
    )
