"""What a password has to be: long enough, and hard to guess. No rule says which kinds of characters it needs."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from medibook_desktop.domain.people import search_key
from medibook_desktop.domain.sign_in_errors import WeakPassword

MINIMUM = 10
"""Characters. NIST SP 800-63B asks for 8 and against a list; two more cost a person little and a guesser a lot."""
LIMIT = 200
FIRST_LASTS = timedelta(days=7)
"""How long a password works that somebody else chose; functions/30_staff.sql says the same."""
OWN_REST = 6
"""So many characters have to be left when one's own names are taken out."""


class PasswordFault(StrEnum):
    MISSING = "missing"
    UNSENDABLE = "unsendable"
    SHORT = "short"
    LONG = "long"
    OWN_NAME = "own_name"
    COMMON = "common"
    PATTERN = "pattern"
    """A run of the keyboard, a date, a repetition."""
    SAME = "same"
    """As the one before."""


@dataclass(frozen=True, slots=True)
class Guess:
    """`strength` from 0 (guessed at once) to 4 (not in a lifetime); `is_common` as PasswordFault.COMMON."""

    strength: int
    is_common: bool = False


def normal_form(password: str) -> str:
    """NFC: "ü" typed as one key or as two is one password.

    libpq goes on with SASLprep (RFC 4013), which does more of it for most passwords; those with characters younger
    than Unicode 3.2, such as emoji, it leaves as they are, and then only this makes two keyboards agree. Raises
    nothing.
    """
    if len(password) > 4 * LIMIT:  # is refused however it is written; normalising 100,000 marks takes seconds
        return password
    return unicodedata.normalize("NFC", password)


def check_password(password: str, *, about: Iterable[str], guess: Callable[[str], Guess]) -> Guess:
    """How hard it is to guess. `about`: names of the person and of the clinic.

    Raises WeakPassword, which says what would do. `guess` is asked only when nothing simpler is wrong.
    """
    password = normal_form(password)
    if not password:
        raise WeakPassword("The password is missing.", fault=PasswordFault.MISSING, field="password")
    if not _is_sendable(password):
        raise WeakPassword(
            "The password contains a character that cannot be sent.",
            next_step="Leave out the character that was pasted or typed last.",
            fault=PasswordFault.UNSENDABLE,
            field="password",
        )
    if len(password) < MINIMUM:
        raise WeakPassword(
            "{found} of at least {minimum} characters.",
            next_step="A short sentence is easy to remember and hard to guess.",
            fault=PasswordFault.SHORT,
            field="password",
            found=len(password),
            minimum=MINIMUM,
        )
    if len(password) > LIMIT:
        raise WeakPassword(
            "The password has {found} characters; {limit} fit.",
            next_step="Leave some out.",
            fault=PasswordFault.LONG,
            field="password",
            found=len(password),
            limit=LIMIT,
        )
    names = tuple(own_words(about))
    if _left_without(password, names) < OWN_REST:
        raise WeakPassword(
            "This is mostly your own name, your user name or the clinic's name.",
            next_step="Anybody would try those first: take words that have nothing to do with you.",
            fault=PasswordFault.OWN_NAME,
            field="password",
        )
    found = guess(password)
    if found.is_common:
        raise WeakPassword(
            "This is one of the passwords that everybody tries first, or close to one.",
            fault=PasswordFault.COMMON,
            field="password",
        )
    if found.strength < 2:
        raise WeakPassword(
            "This is easy to guess: a repetition, a date, a row of keys, or one common word.",
            fault=PasswordFault.PATTERN,
            field="password",
        )
    return found


def own_words(about: Iterable[str]) -> Iterator[str]:
    """The words of the names, folded, three letters and more; and each name as one word."""
    for name in about:
        words = re.findall(r"\w+", search_key(name))
        yield from (word for word in words if len(word) >= 3)
        if len(words) > 1:
            yield "".join(words)


def _left_without(password: str, names: Iterable[str]) -> int:
    """Characters that are left; spaces and signs between them count, for they have to be guessed too.

    Nothing is taken out of a password that has none of the names in it: what folding changes must not count.
    """
    folded = search_key(password).replace(" ", "")
    found = [name for name in sorted(set(names), key=len, reverse=True) if name in folded]
    if not found:
        return len(password)
    for name in found:
        folded = folded.replace(name, "")
    return len(re.sub(r"[\W_]", "", folded))


def _is_sendable(password: str) -> bool:
    try:
        password.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return "\x00" not in password


# --- The first password ---------------------------------------------------------------------------------------

# No letters that are taken for others when they are read out or written down by hand: c k q, i y j, u v w, x z, 0 1.
_CONSONANTS, _VOWELS, _DIGITS = "bdfghlmnprst", "aeo", "23456789"
_WORDS, _SYLLABLES = 4, 2


def first_password(draw: Callable[[str], str] = secrets.choice) -> str:
    """ "taro-mebe-gosa-nalo-47": easy to read out, 47 bits, and good for the first sign-in only."""
    words = ["".join(draw(_CONSONANTS) + draw(_VOWELS) for _ in range(_SYLLABLES)) for _ in range(_WORDS)]
    return "-".join([*words, draw(_DIGITS) + draw(_DIGITS)])
