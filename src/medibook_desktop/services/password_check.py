"""How hard a password is to guess, by zxcvbn's lists and patterns; they are loaded when the first one is judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from medibook_desktop.domain.passwords import Guess, check_password, own_words
from medibook_desktop.domain.sign_in_errors import WeakPassword

LOOKED_AT = 72
"""Characters that zxcvbn takes: a longer password is judged by its beginning, which can only be too strict."""
_AT_ONCE = 6.0
"""Powers of ten of guesses: a password of the lists, with little around it, needs no more."""
_TRIED_HERE = (
    "medibook",
    "passwort",
    "kennwort",
    "contrasena",
    "motdepasse",
    "klinik",
    "clinica",
    "praxis",
    "empfang",
)
"""What the lists, which are English, do not have, and a clinic's desk would."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`problem` None: it may be taken. `strength` is 0 to 4, for the line under the field."""

    problem: WeakPassword | None
    strength: int


def check(password: str, about: Iterable[str] = ()) -> int:
    """The strength, 2 to 4. `about`: names of the person and of the clinic. Raises WeakPassword. Blocking, 5 ms."""
    about = tuple(about)
    return check_password(password, about=about, guess=lambda typed: _guess(typed, about)).strength


def judge(password: str, about: Iterable[str] = ()) -> Judgement:
    """As `check`, for who is still typing."""
    about = tuple(about)
    try:
        return Judgement(None, check(password, about))
    except WeakPassword as problem:
        return Judgement(problem, min(1, _guess(password, about).strength) if password else 0)


def _guess(password: str, about: tuple[str, ...]) -> Guess:
    # Its lists are a megabyte: only who chooses a password waits for them, and on a thread.
    from zxcvbn import zxcvbn

    found = zxcvbn(password[:LOOKED_AT], user_inputs=[*own_words(about), *_TRIED_HERE], max_length=LOOKED_AT)
    is_listed = any(match.get("dictionary_name") == "passwords" for match in found["sequence"])
    return Guess(int(found["score"]), is_listed and float(found["guesses_log10"]) < _AT_ONCE)
