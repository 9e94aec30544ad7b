"""User names: what people sign in with, and what PostgreSQL calls their role."""

from __future__ import annotations

import re
from collections.abc import Collection

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import search_key

LIMIT = 63
_GOOD = re.compile(r"[a-z][a-z0-9_.-]{0,62}")
_RESERVED = frozenset({"public", "none", "postgres"})
# Letters that fold into no plain one by leaving out their marks.
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l", "þ": "th", "ð": "d", "ı": "i"}
)


def check_username(username: str) -> str:
    """The name as it is. Raises InvalidInput with what is allowed; functions/30_staff.sql says the same."""
    if not _GOOD.fullmatch(username):
        raise InvalidInput(
            "A user name begins with a letter and has only a to z, 0 to 9, dots, hyphens and underlines.",
            field="username",
        )
    if username in _RESERVED or username.startswith(("pg_", "medibook_")):
        raise InvalidInput("The user name {username} is reserved.", field="username", username=username)
    return username


def proposed_username(name: str, taken: Collection[str] = ()) -> str:
    """From "Dr. Anna Müller-Lüdenscheidt" anna.muller; with a number when it is taken. "" when nothing is left of it.

    Titles are not left out by a list, which no list could hold for every language: the first word that does not end
    in a dot and the last word are taken.
    """
    plain = search_key(name).translate(_LETTERS)
    words = [word for word in plain.split() if not word.endswith(".")] or plain.split()
    parts = [re.sub(r"[^a-z0-9]", "", part) for part in ([words[0], words[-1]] if len(words) > 1 else words)]
    made = re.sub(r"^[^a-z]+", "", ".".join(part for part in parts if part))[: LIMIT - 3].strip(".")
    if not made:
        return ""
    if made in _RESERVED or made.startswith(("pg_", "medibook_")):
        made = f"{made}.1"
    tried, number = made, 1
    while tried in taken:
        number += 1
        tried = f"{made}{number}"
    return tried
