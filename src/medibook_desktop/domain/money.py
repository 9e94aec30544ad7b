"""Amounts of money: kept as whole numbers of the currency's smallest unit, typed and shown with its decimals."""

from __future__ import annotations

import re

from medibook_desktop.domain.errors import InvalidInput

_WITHOUT_DECIMALS = re.compile("BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF")
_THREE_DECIMALS = re.compile("BHD|IQD|JOD|KWD|LYD|OMR|TND")


def decimals(currency: str) -> int:
    """Digits behind the decimal point (ISO 4217); 2 for what is not known."""
    return 0 if _WITHOUT_DECIMALS.fullmatch(currency) else 3 if _THREE_DECIMALS.fullmatch(currency) else 2


def minor_units(text: str, currency: str) -> int | None:
    """ "45", "45.50" and "45,50" are 4500, 4550 and 4550 cents; nothing typed is None.

    Thousands may be set apart by the other sign, a blank or an apostrophe. Raises InvalidInput (field `fee`).
    """
    typed = text.strip()
    if not typed:
        return None
    digits = decimals(currency)
    plain = re.sub(r"[\s'’\u066c]", "", typed).replace("\u066b", ".")
    if not digits:
        plain = re.sub(r"(?<=\d)[.,](?=\d{3}(\D|$))", "", plain)
    # One sign before three digits is the decimal point only where the currency has three.
    groups = r"\d+" if digits == 3 and len(re.findall(r"[.,]", plain)) < 2 else r"\d{1,3}(?:[.,]\d{3})*|\d+"
    whole = re.fullmatch(rf"({groups})(?:([.,])(\d{{1,3}}))?", plain)
    if whole is None or len(whole[3] or "") > digits or (whole[2] or "x") in whole[1]:
        raise InvalidInput("A fee is an amount like 45 or 45.50, without a minus.", field="fee")
    amount = int(re.sub(r"[.,]", "", whole[1]))
    return int(amount * 10**digits + int((whole[3] or "").ljust(digits, "0") or 0))


def amount_text(minor: int | None, currency: str, point: str = ".") -> str:
    """4550 cents are "45.50"; nothing for None."""
    if minor is None:
        return ""
    digits = decimals(currency)
    if not digits:
        return str(minor)
    whole, part = divmod(minor, 10**digits)
    return f"{whole}{point}{part:0{digits}d}"
