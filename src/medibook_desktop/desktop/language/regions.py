"""Countries, their parts with holidays of their own, and time zones, as choices of a form: (code, what is shown)."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QLocale, QTimeZone

from medibook_desktop.desktop.language.sorting import by_name

Choices = tuple[tuple[str, str], ...]


@lru_cache(maxsize=1)
def countries() -> Choices:
    """Every country that has a calendar of public holidays; by its English name, and its own where that differs."""
    found = []
    for code in _known():
        territory = QLocale.codeToTerritory(code)
        if territory == QLocale.Country.AnyTerritory:
            continue
        name = QLocale.territoryToString(territory)
        own = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()
        found.append((code, name if not own or own == name else f"{name} · {own}"))
    return tuple(by_name(found, lambda each: each[1]))


@lru_cache(maxsize=8)
def subdivisions(country: str) -> Choices:
    """The parts of a country that have holidays of their own, with their names where the library knows them."""
    import holidays  # takes 0.1 s, and only forms about a clinic need it

    codes = _known().get(country, ())
    if not codes:
        return ()
    aliases = getattr(getattr(holidays, country, None), "subdivisions_aliases", {})
    names = {code: name for name, code in aliases.items()}
    shown = ((code, f"{names[code]} ({code})" if code in names else code) for code in codes)
    return tuple(by_name(shown, lambda each: each[1]))


def zones(country: str = "") -> Choices:
    """IANA zones, those of the country first."""
    own = _zones_of(country)
    every = sorted({name for names in _zone_table().values() for name in names})
    rest = [name for name in every if name not in own]
    return tuple((name, name.replace("_", " ")) for name in [*own, *rest])


def zone_of(country: str) -> str:
    """The zone of a country that has one; else this computer's if it is there, else the first."""
    own, here = _zones_of(country), _here()
    return here if here in own or not own else own[0]


def country_here() -> str:
    """Where this computer says it is; "" when its language names no country that is known."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in _known() else ""


def zone_here() -> str:
    return _here()


@lru_cache(maxsize=1)
def _zone_table() -> dict[str, list[str]]:
    """Country -> zones, that of most people first: tzdata's own list, which Qt gives in the order of the alphabet."""
    text = files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    table: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            country, _place, name = line.split("\t")[:3]
            table.setdefault(country, []).append(name)
    return table


def _zones_of(country: str) -> list[str]:
    return _zone_table().get(country, [])


def _here() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")


@lru_cache(maxsize=1)
def _known() -> dict[str, list[str]]:
    import holidays

    return holidays.list_supported_countries(include_aliases=False)
