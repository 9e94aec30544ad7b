"""What was typed into the patient search, taken apart: words of a name, digits of a number, a birth date."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from medibook_desktop.domain.birth_dates import parse_birth_date
from medibook_desktop.domain.people import search_key


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """`digits` and the span of birth dates are alternatives when both are given: 01021980 may be either."""

    words: tuple[str, ...] = ()
    digits: str = ""
    born_from: date | None = None
    born_to: date | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.digits or self.born_from)

    @classmethod
    def of(cls, text: str, *, today: date, date_order: str = "DMY") -> SearchTerms:
        tokens = "".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in text).split()[:8]
        born, tokens, was_compact = _take_birth_date(tokens, today, date_order)
        words, digits = _take_digits(tokens)
        if born is not None:
            return cls(words, was_compact, born, born)
        if words and len(digits) == 4 and today.year - 130 <= int(digits) <= today.year:
            return cls(words, digits, date(int(digits), 1, 1), date(int(digits), 12, 31))
        # Numbers are stored with their country code; the zero that stands for it at home is not there.
        digits = digits.lstrip("0")
        return cls(words, digits if len(digits) > 2 else "")


def _take_birth_date(tokens: list[str], today: date, order: str) -> tuple[date | None, list[str], str]:
    """(the date, the other tokens, the date's digits when it was typed without signs and may be a number)."""
    for length in (3, 2, 1):
        for start in range(len(tokens) - length + 1):
            typed = " ".join(tokens[start : start + length])
            if not any(c.isdigit() for c in typed):
                continue
            found = parse_birth_date(typed, today=today, order=order)
            if found is not None:
                return found, tokens[:start] + tokens[start + length :], typed if typed.isdecimal() else ""
    return None, tokens, ""


def _take_digits(tokens: list[str]) -> tuple[tuple[str, ...], str]:
    """(words of the name as they are stored for the search, all digits)."""
    words: list[str] = []
    digits = ""
    for token in tokens:
        found = [c for c in token if c.isdigit()]
        if found and not any(c.isalpha() for c in token):
            digits += "".join(str(unicodedata.digit(c)) for c in found)
        else:
            words += search_key(token).split()
    return tuple(dict.fromkeys(word for word in words if any(c.isalnum() for c in word)))[:6], digits


def swapped_letters(word: str) -> list[str]:
    """Two neighbours exchanged, the slip that trigrams forgive least: smtih, simth, smiht."""
    return [
        word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        for at in range(len(word) - 1)
        if word[at] != word[at + 1]
    ]


def one_letter_off(word: str) -> list[str]:
    """LIKE patterns of the words with one letter more, less or other behind the first: for scripts without trigrams."""
    letters = [f"\\{letter}" if letter in "\\%_" else letter for letter in word]
    found = []
    for at in range(1, len(letters) + 1):
        before, after = "".join(letters[:at]), "".join(letters[at:])
        rest = "".join(letters[at + 1 :])
        found += [f"{before}_{after}", f"{before}_{rest}", f"{before}{rest}"]
    return list(dict.fromkeys(found))
