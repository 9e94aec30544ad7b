"""Which characters the bytes of a file stand for: found by a rule that can be said, and changeable."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

ENCODINGS = (
    "utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
    "iso-8859-1", "iso-8859-2", "iso-8859-15", "mac-roman", "shift_jis", "gb18030", "big5", "euc-kr",
)  # fmt: skip
"""What may be chosen; a byte order mark at the beginning is never part of the text."""

_CODE_PAGES = {
    "cp1250": "PL CZ SK HU RO SI HR BA AL ME",
    "cp1251": "RU UA BY BG RS MK KZ KG MN TJ",
    "cp1253": "GR CY",
    "cp1254": "TR AZ",
    "cp1255": "IL",
    "cp1256": "SA AE EG JO LB SY IQ KW QA BH OM YE DZ MA TN LY SD PS IR PK AF",
    "cp1257": "EE LV LT",
    "shift_jis": "JP",
    "gb18030": "CN SG",
    "big5": "TW HK",
    "euc-kr": "KR",
}
_BY_COUNTRY = {country: page for page, countries in _CODE_PAGES.items() for country in countries.split()}


def guess_encoding(parts: Iterable[bytes], country: str) -> str:
    """One of ENCODINGS: by the byte order mark, by the zeros of UTF-16, UTF-8 if all of it is, else by the country.

    `parts` is the whole file, in pieces. Old programs write the code page of the country that they run in.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8, first = True, True
    for part in parts:
        if first:
            first = False
            if part.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return "utf-16-le" if part.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
            if part.startswith(codecs.BOM_UTF8):
                return "utf-8"
            if found := _by_zeros(part[:4096]):
                return found
        try:
            decoder.decode(part)
        except UnicodeDecodeError:
            is_utf8 = False
            break
    else:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            is_utf8 = False
    return "utf-8" if is_utf8 else _BY_COUNTRY.get(country, "cp1252")


def _by_zeros(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is a zero."""
    pairs = len(sample) // 2
    if pairs < 2:
        return ""
    even, odd = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.1:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.1:
        return "utf-16-be"
    return ""
