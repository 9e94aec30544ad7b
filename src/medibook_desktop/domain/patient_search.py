"""What somebody who types into the patient search may mean: names, digits of a phone number, a birth date."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from medibook_desktop.domain.birth_dates import parse_birth_date
from medibook_desktop.domain.people import search_key

_TEXT_LIMIT = 200
_WORD_LIMIT = 6
_DATE = re.compile(r"(?<!\S)(?:\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}\.?|\d{8}|\d{4}年\d{1,2}月\d{1,2}日?)(?!\S)")
_PHONE_PART = re.compile(r"\+?[\d()./\-]+")


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """All of it must fit: every word somewhere in the name, the digits in the phone number, the birth date.

    `words` are search keys (folded, without accents); `digits` a part of the phone number in E.164 without +,
    leading zeros left out; `birth_year` is set when four digits can be one, and then fits instead of `digits`.
    """

    words: tuple[str, ...] = ()
    digits: str = ""
    birth_date: date | None = None
    birth_year: int | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.digits or self.birth_date)


def parse_search(text: str, *, today: date, order: str = "DMY") -> SearchTerms:
    """Never raises: what cannot be stored cannot be found either, and gives no terms.

    A date that is still being typed ("12.3.") counts as digits of a phone number until it is one.
    """
    cleaned = "".join(c if unicodedata.category(c) not in ("Cc", "Cs") else " " for c in text[:_TEXT_LIMIT])
    plain = "".join(
        str(unicodedata.digit(c)) if c.isdigit() else c for c in unicodedata.normalize("NFKC", cleaned)
    )
    birth_date = None
    for match in _DATE.finditer(plain):
        birth_date = parse_birth_date(match[0], today=today, order=order)
        if birth_date is not None:
            plain = f"{plain[: match.start()]} {plain[match.end() :]}"
            break
    words, digits = [], ""
    for token in plain.split():
        if _PHONE_PART.fullmatch(token) and any(c.isdigit() for c in token):
            # "+44 (0)20": the zero in brackets is only dialled inside the country.
            digits += "".join(c for c in token.replace("(0)", "") if c.isdigit())
        elif key := search_key(token):
            words.append(key)
    digits = digits.lstrip("0")
    year = int(digits) if len(digits) == 4 and today.year - 130 <= int(digits) <= today.year else None
    return SearchTerms(tuple(words[:_WORD_LIMIT]), digits, birth_date, year)
