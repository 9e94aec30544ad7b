"""What free time somebody asks for in words: "derm tuesday afternoon in 6 months", "dr garcia next tue check-up"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.people import Doctor, search_key
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.when_words import When, understand_when

_SHORTEST = 2
"""Letters from which on a word may stand for a name that it begins."""
SHORT = 4
"""Letters up to which a word for a time, alone, may as well be the beginning of a patient's name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`who` are the doctors that the words name (empty: nobody was named); `rest` what means nothing here."""

    when: When
    who: tuple[Doctor, ...] = ()
    specialty: str = ""
    """The one specialty that was meant, "" when a doctor was named or several specialties fit."""
    visit_type: VisitType | None = None
    rest: tuple[str, ...] = ()
    is_titled: bool = False
    """A title ("dr") was typed."""
    begun: tuple[tuple[str, int], ...] = ()
    """The words typed that begin a specialty or a visit type, each with the letters that the whole has."""
    lone: str = ""
    """What was typed when it is one short word: "mar" is Tuesday in French, and the beginning of Marie."""

    @property
    def is_understood(self) -> bool:
        """Every word means something, and there is at least one."""
        return not self.rest and self.says_something

    @property
    def says_something(self) -> bool:
        return self.when.says_something or bool(self.who) or self.visit_type is not None

    def is_sooner_than(self, patient_names: Iterable[str]) -> bool:
        """Whether a time is meant sooner than one of these patients, whom the search found by the same words.

        A doctor's name alone may as well be the beginning of a patient's, and patients are what is mostly looked for.
        Of a specialty or visit type and a patient's name, the one that was written out further is meant.
        """
        names = [_words(name) for name in patient_names]
        if self.lone and any(word.startswith(self.lone) for words in names for word in words):
            return False
        if self.when.says_something or self.is_titled:
            return True
        return bool(self.begun) and not any(
            all(
                any(word.startswith(begun) and len(word) < whole for word in words)
                for begun, whole in self.begun
            )
            for words in names
        )

    def wish(self, limit: int) -> NextAvailable:
        return NextAvailable(
            doctor_ids=tuple(doctor.id for doctor in self.who),
            visit_type_id=self.visit_type.id if self.visit_type is not None else None,
            first=self.when.first,
            last=self.when.last,
            weekdays=self.when.weekdays,
            starts_from=self.when.starts_from,
            starts_before=self.when.starts_before,
            limit=limit,
        )


def understand_asked(
    text: str,
    *,
    today: date,
    doctors: Sequence[Doctor],
    visit_types: Sequence[VisitType],
    language: str = "en",
    order: str = "DMY",
) -> Asked:
    """Words for a time first; what is left names a doctor, a specialty or a visit type, each by how it begins."""
    when = understand_when(text, today=today, language=language, order=order)
    typed = _words(text)
    words = [word for each in when.rest for word in _words(each)]
    index = _Index(doctors, visit_types)
    who: set[int] | None = None
    specialties: set[str] | None = None
    types: set[int] | None = None
    rest = []
    begun = []
    is_titled = False
    for word in words:
        named, of_specialty, kinds = index.doctors(word), index.specialties(word), index.visit_types(word)
        if word in index.titles and (len(words) > 1 or not named):
            is_titled = True
            continue  # "dr" says nothing that a name does not
        if named or of_specialty:
            found = named | index.having(of_specialty)
            narrower = found if who is None else who & found
            if not narrower:
                rest.append(word)
                continue
            who = narrower
            if of_specialty:
                begun.append((word, index.letters(word)))
            if of_specialty and not named:
                specialties = (
                    of_specialty if specialties is None else specialties & of_specialty or of_specialty
                )
            elif named and not of_specialty:
                specialties = set()
        elif kinds and (types is None or types & kinds):
            types = kinds if types is None else types & kinds
            begun.append((word, index.letters(word)))
        else:
            rest.append(word)
    chosen = [kind for kind in visit_types if types is not None and kind.id in types]
    return Asked(
        when,
        tuple(doctor for doctor in doctors if who is not None and doctor.id in who),
        next(iter(specialties)) if specialties is not None and len(specialties) == 1 else "",
        # The shortest name is the one that was written out furthest.
        min(chosen, key=lambda kind: len(kind.name)) if chosen else None,
        tuple(rest),
        is_titled,
        tuple(begun),
        typed[0] if len(typed) == 1 and len(typed[0]) <= SHORT and typed[0].isalpha() else "",
    )


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", search_key(text)) if word]


class _Index:
    """The words of everything that can be named."""

    titles = frozenset(("dr", "doctor", "doktor", "docteur", "doctora", "dra", "prof", "doc", "د", "دكتور"))

    def __init__(self, doctors: Sequence[Doctor], visit_types: Sequence[VisitType]) -> None:
        self._of_doctor = [(doctor.id, frozenset(_words(doctor.name))) for doctor in doctors]
        self._doctors = doctors
        self._of_specialty = [
            (name, frozenset(_words(name))) for name in {doctor.specialty for doctor in doctors} if name
        ]
        self._of_type = [(kind.id, frozenset(_words(kind.name))) for kind in visit_types]

    def doctors(self, word: str) -> set[int]:
        return {doctor_id for doctor_id, words in self._of_doctor if _begins(word, words)}

    def specialties(self, word: str) -> set[str]:
        return {name for name, words in self._of_specialty if _begins(word, words)}

    def visit_types(self, word: str) -> set[int]:
        return {type_id for type_id, words in self._of_type if _begins(word, words)}

    def letters(self, word: str) -> int:
        """Of the shortest word of a specialty or a visit type that begins so."""
        named = (name for _, words in (*self._of_specialty, *self._of_type) for name in words)
        return min(len(name) for name in named if _begins(word, (name,)))

    def having(self, specialties: set[str]) -> set[int]:
        return {doctor.id for doctor in self._doctors if doctor.specialty in specialties}


def _begins(word: str, names: Iterable[str]) -> bool:
    return any(name == word or (len(word) >= _SHORTEST and name.startswith(word)) for name in names)
