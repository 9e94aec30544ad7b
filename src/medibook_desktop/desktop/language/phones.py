"""Phone numbers as people write them: national in the clinic's country, else international."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale, Qt

_home = [""]


def use_country(country: str) -> None:
    """The clinic's country (ISO 3166), once it is known: its numbers are shown without the country's code."""
    _home[0] = country


def phone(e164: str, country: str = "") -> str:
    """A stored number for the eye; what is no stored number stays as it is. `country` "" is the clinic's."""
    written = _written(e164, country or _home[0])
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft and written:
        return f"\u2066{written}\u2069"  # digits and + keep their order between Arabic words
    return written


@lru_cache(maxsize=4096)
def _written(e164: str, country: str) -> str:
    if not e164.startswith("+"):
        return e164
    import phonenumbers  # only needed where a number is shown

    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    is_from_here = bool(country) and parsed.country_code == phonenumbers.country_code_for_region(country)
    form = phonenumbers.PhoneNumberFormat
    written: str = phonenumbers.format_number(parsed, form.NATIONAL if is_from_here else form.INTERNATIONAL)
    return written
