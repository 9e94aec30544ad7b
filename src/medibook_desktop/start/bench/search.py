"""`bench search`: finding one of 200,000 patients while typing, mistakes included, from the key to the list."""

from __future__ import annotations

import random
import time as clock
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.people import search_key
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk
from medibook_desktop.start.sample_patients import sample_patients

LIMIT = 8
ZONE = ZoneInfo("Europe/London")
SURNAMES = 9000
_SYLLABLES = (
    (
        "b",
        "br",
        "d",
        "f",
        "g",
        "gr",
        "h",
        "k",
        "kl",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "sch",
        "st",
        "t",
        "v",
        "w",
    ),
    ("a", "e", "i", "o", "u", "ö", "ei", "á"),
    ("l", "n", "r", "s", "tt", "ll", "nd", "ck", "m"),
    ("er", "a", "o", "ová", "son", "mann", "ez", "ini", "ski", "berg", "ler", "e"),
)
SEED = 2026
TYPED_BEFORE_ENTER = 2
"""From so many letters on each further letter is a search of its own."""
FLOOR_IS = (
    "ms for one patient by primary key on a bare psycopg cursor, median: the least that a question takes"
)
KINDS = (
    "each letter of a name",
    "a typing mistake",
    "surname first",
    "part of a phone number",
    "a birth date",
)

_BY_ID = "SELECT id, name, birth_date, phone FROM patients WHERE id = %s"


@dataclass(frozen=True, slots=True)
class _Person:
    id: int
    name: str
    birth_date: date | None
    phone_digits: str


def run(place: Place, patients: int, searches: int, note: Callable[[str], None]) -> Figure:
    note(f"{patients} patients")
    people = make_people(place.owner_url, patients)
    draw = random.Random(SEED)  # noqa: S311 - the same questions every time
    waits: dict[str, list[float]] = {kind: [] for kind in KINDS}
    floor: list[float] = []
    missed: dict[str, int] = dict.fromkeys(KINDS, 0)
    asked: dict[str, int] = dict.fromkeys(KINDS, 0)
    shown = _Shown(place)
    try:
        for _ in range(10):
            shown.key("maria")
        note(f"{searches} names, {len(KINDS)} ways")
        for number in range(searches):
            person, kind = draw.choice(people), KINDS[number % len(KINDS)]
            texts = questions(kind, person, draw)
            for text in texts:
                waits[kind].append(shown.key(text))
                floor.append(shown.floor(person.id))
            if texts:
                asked[kind] += 1
                missed[kind] += person.id not in shown.ids and not shown.is_full
    finally:
        shown.close()
    every = [wait for kind in waits.values() for wait in kind]
    value, floor_value = percentile(every, 0.95), percentile(floor, 0.5)
    return Figure(
        name="search",
        value=value,
        unit="ms from the key to the list, p95",
        floor=floor_value,
        ratio=value / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(every),
        goals=(Goal(f"patient search over {patients} patients, p95 ms", 30.0, value, at_most=True),),
        problems=_problems(missed, asked),
        details={
            "patients": patients,
            "searches": len(every),
            "kinds": [
                {
                    "kind": kind,
                    "p50_ms": percentile(found, 0.5),
                    "p95_ms": percentile(found, 0.95),
                    "worst_ms": max(found, default=0.0),
                    "asked": asked[kind],
                    "missed": missed[kind],
                }
                for kind, found in waits.items()
            ],
        },
    )


class _Shown:
    """The one bar's presenter and its list, without the pause in which the fingers rest; and a bare connection."""

    def __init__(self, place: Place) -> None:
        from medibook_desktop.desktop.background.verbs import InlineRunner
        from medibook_desktop.desktop.commands.palette_presenter import Finding, PalettePresenter
        from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel

        self._clinic = open_desk(place, 0)
        username, password = place.staff[0]
        self._bare = psycopg.connect(place.database_url, user=username, password=password, autocommit=True)
        self._model: RowTableModel[Finding] = RowTableModel(
            [
                Column("Name", lambda row: row.text),
                Column("What", lambda row: row.detail),
                Column("Next", lambda row: row.hint),
            ],
            lambda row: row.key,
        )
        self._presenter = PalettePresenter(
            self._clinic,
            InlineRunner(),
            _List(self._model.set_rows),
            rights=frozenset({"book"}),
            doctors=self._clinic.directory.doctors(),
            visit_types=self._clinic.directory.visit_types(),
            now=lambda: datetime.now(ZONE),
            on_command=_nothing,
            on_show_visit=_nothing,
            on_book_for=_nothing,
            on_book_time=_nothing,
            on_go_to=_nothing,
            on_new_patient=_nothing,
        )

    def key(self, text: str) -> float:
        """Milliseconds until the list holds the rows."""
        started = clock.perf_counter()
        self._presenter.search(text)
        return (clock.perf_counter() - started) * 1000

    def floor(self, patient_id: int) -> float:
        started = clock.perf_counter()
        self._bare.execute(_BY_ID, (patient_id,), prepare=True, binary=True).fetchall()
        return (clock.perf_counter() - started) * 1000

    @property
    def ids(self) -> frozenset[int]:
        return frozenset(row.hit.patient.id for row in self._model.rows if row.hit is not None)

    @property
    def is_full(self) -> bool:
        """More fit than the list shows: a further letter would bring the others."""
        return len(self.ids) >= LIMIT

    def close(self) -> None:
        self._bare.close()
        self._clinic.close()


class _List:
    """The view: the list's model, and nothing to look at."""

    def __init__(self, show: Callable[[Sequence[Any]], None]) -> None:
        self._show = show

    def show_findings(self, findings: tuple[Any, ...]) -> None:
        self._show(findings)

    def show_message(self, text: str) -> None:
        """Said above the list; it costs nothing."""

    def close_findings(self) -> None:
        self._show(())


def _nothing(*_: object) -> None:
    """Nobody chooses a row here."""


def make_people(owner_url: str, count: int) -> list[_Person]:
    """Names, birth dates and numbers as in the sample clinic, in as many as are asked for."""
    draw = random.Random(SEED)  # noqa: S311 - invented people
    today = date(2026, 11, 22)
    with psycopg.connect(owner_url) as connection:
        bulk.make_clinic(connection, "Bench", ZONE, "GB")
        made = sample_patients(count, draw, today)
        family = surnames(draw)
        names = [
            f"{person.name.split()[0]} {draw.choice(family)}" if person.name.isascii() else person.name
            for person in made
        ]
        with connection.cursor().copy(
            "COPY patients (name, name_key, birth_date, phone, phone_digits, sex) FROM STDIN"
        ) as copy:
            for person, name in zip(made, names, strict=True):
                digits = "".join(c for c in person.phone if c.isdigit())
                copy.write_row((name, search_key(name), person.birth_date, person.phone, digits, person.sex))
        rows = connection.execute("SELECT id, name, birth_date, phone_digits FROM patients").fetchall()
    bulk.settle(owner_url)
    return [_Person(*row) for row in rows]


def questions(kind: str, person: _Person, draw: random.Random) -> list[str]:
    """What is typed for this person, search by search."""
    name = person.name
    if kind == "each letter of a name":
        return [name[:length] for length in range(TYPED_BEFORE_ENTER, min(len(name), 12) + 1)]
    if kind == "a typing mistake":
        return [mistyped(name, draw)]
    if kind == "surname first":
        return [" ".join(reversed(name.split()))]
    if kind == "part of a phone number":
        return [person.phone_digits[-7:]] if len(person.phone_digits) >= 7 else []
    return [f"{person.birth_date:%d.%m.%Y}"] if person.birth_date is not None else []


def mistyped(name: str, draw: random.Random) -> str:
    """Two neighbours changed round, or one letter left out or doubled, inside the longest word."""
    words = name.split()
    place = max(range(len(words)), key=lambda n: len(words[n]))
    word = words[place]
    if len(word) < 4:
        return name
    at = draw.randrange(1, len(word) - 2)
    kinds = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
    )
    words[place] = draw.choice(kinds)
    return " ".join(words)


def surnames(draw: random.Random) -> list[str]:
    """As many as a city has: the sample's few hundred would make every search short."""
    made = {"".join(draw.choice(part) for part in _SYLLABLES).capitalize() for _ in range(2 * SURNAMES)}
    return sorted(made)[:SURNAMES]


def _problems(missed: dict[str, int], asked: dict[str, int]) -> tuple[str, ...]:
    """A name written rightly must be found; a mistake may now and then hide one."""
    wrong = [
        f"{missed[kind]} of {asked[kind]} patients not found by {kind}"
        for kind in KINDS
        if missed[kind] and kind != "a typing mistake"
    ]
    if missed["a typing mistake"] * 10 > asked["a typing mistake"]:
        wrong.append(f"{missed['a typing mistake']} of {asked['a typing mistake']} mistyped names not found")
    return tuple(wrong)
