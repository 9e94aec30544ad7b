"""A clinic: one place, one time zone, one calendar of public holidays."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Clinic:
    """`zone` is an IANA name; `country` an ISO 3166 code, `subdivision` the part of it that has own holidays;
    `currency` an ISO 4217 code, in which the fees of visits are."""

    id: int
    name: str
    zone: str
    country: str
    subdivision: str = ""
    currency: str = ""
    is_active: bool = True

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)
