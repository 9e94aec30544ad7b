"""Invented patients: names from several scripts, birth dates, and phone numbers that belong to nobody."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any

from medibook_desktop.domain.people import search_key
from medibook_desktop.foundation.resource_paths import resource

_CHILD_SHARE = 0.2
_LANDLINES = (
    # Ofcom keeps the numbers from these on for drama: a thousand behind each.
    447700900000,
    442079460000,
    441134960000,
    441144960000,
    441154960000,
    441164960000,
    441174960000,
    441184960000,
    441214960000,
    441314960000,
    441414960000,
    441514960000,
    441614960000,
    441914980000,
    442920180000,
)


@dataclass(frozen=True, slots=True)
class SamplePatient:
    """A row of `patients`; `is_child` on the day that the sample was made for."""

    name: str
    name_key: str
    birth_date: date
    phone: str
    email: str
    language: str
    sex: str
    is_child: bool


def sample_patients(count: int, rng: Random, today: date) -> list[SamplePatient]:
    """`count` patients, the same ones for the same seed; names repeat only beyond some thousand."""
    groups = _groups()
    pools = [_names(group, rng) for group in groups]
    shares = [float(group["share"]) for group in groups]
    chosen = rng.choices(range(len(groups)), weights=shares, k=count)
    first_phone = rng.randrange(1000)
    return [
        _patient(number, groups[which], next(pools[which]), rng, today, first_phone)
        for number, which in enumerate(chosen)
    ]


def sample_doctor_names(count: int, rng: Random) -> list[str]:
    """More doctors than the sample clinic names, for a bigger clinic."""
    latin = [group for group in _groups() if group["language"] in ("en", "es", "de", "pl", "pt")]
    pools = [_names(group, rng) for group in latin]
    return [f"Dr {next(pools[number % len(pools)])[0]}" for number in range(count)]


def _groups() -> list[dict[str, Any]]:
    with resource("sample_clinic", "names.toml").open("rb") as file:
        groups: list[dict[str, Any]] = tomllib.load(file)["group"]
    return groups


def _names(group: dict[str, Any], rng: Random) -> Iterator[tuple[str, str]]:
    """(name, sex) without end, each name once before any comes again."""
    joiner = group.get("joiner", " ")
    family_first = group.get("order") == "family-first"
    names = []
    for sex, key in (("F", "female"), ("M", "male")):
        for given, family in product(group[key], group["family"]):
            parts = (family, given) if family_first else (given, family)
            names.append((joiner.join(parts), sex))
    while True:
        rng.shuffle(names)
        yield from names


def _patient(
    number: int, group: dict[str, Any], named: tuple[str, str], rng: Random, today: date, first_phone: int
) -> SamplePatient:
    name, sex = named
    is_child = rng.random() < _CHILD_SHARE
    days = rng.randrange(30, 15 * 365) if is_child else 16 * 365 + int(rng.triangular(0, 78 * 365, 25 * 365))
    place, last = (first_phone + number) % 1000, number // 1000 % len(_LANDLINES)
    email = f"patient{number + 1}@example.org" if rng.random() < 0.6 else ""
    return SamplePatient(
        name=name,
        name_key=search_key(name),
        birth_date=today - timedelta(days=days),
        phone=f"+{_LANDLINES[last] + place}",
        email=email,
        language=group["language"],
        sex=sex,
        is_child=is_child,
    )
