"""Public holidays of a clinic's country, from the `holidays` library."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from medibook_desktop.domain.errors import InvalidInput


def public_holidays(country: str, subdivision: str, first: date, last: date) -> dict[date, str]:
    """Local day -> name, both days included; nothing for a clinic without a country.

    Raises InvalidInput (field `country` or `subdivision`) for one that the library does not know.
    """
    if not country or last < first:
        return {}
    known = _calendar(country, subdivision, first.year, last.year)
    return {day: name for day, name in known if first <= day <= last}


@lru_cache(maxsize=16)
def _calendar(country: str, subdivision: str, from_year: int, to_year: int) -> tuple[tuple[date, str], ...]:
    """Kept: regenerating a clinic asks for the same years once a doctor."""
    import holidays  # takes 0.1 s, and only schedules need it

    years = range(from_year, to_year + 1)
    try:
        found = holidays.country_holidays(country, subdiv=subdivision or None, years=years)
    except NotImplementedError:
        field = "subdivision" if country in holidays.list_supported_countries() else "country"
        raise InvalidInput(
            "There is no calendar of public holidays for {region}.",
            field=field,
            region=f"{country} {subdivision}".rstrip(),
        ) from None
    return tuple(sorted(found.items()))
