"""Countries and their parts that have own calendars of public holidays; time zones."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import available_timezones


@lru_cache(maxsize=1)
def regions() -> dict[str, tuple[str, ...]]:
    """ISO 3166 code -> the codes of its parts, as the `holidays` library knows them."""
    import holidays  # takes 0.1 s, and only the form of a clinic needs it

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(sorted(parts)) for code, parts in sorted(known.items()) if len(code) == 2}


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """The IANA zones that a place on earth is in, by name; UTC at the end."""
    areas = (
        "Africa/",
        "America/",
        "Antarctica/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    )
    return (*sorted(name for name in available_timezones() if name.startswith(areas)), "UTC")
