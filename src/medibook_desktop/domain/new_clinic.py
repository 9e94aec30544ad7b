"""A clinic that does not exist yet: what has to be known before its first person can sign in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import NAME_LIMIT, clean_text
from medibook_desktop.domain.user_names import check_username


@dataclass(frozen=True, slots=True)
class NewClinic:
    """`zone` is an IANA name, `country` an ISO 3166 code or "", `subdivision` the part of it with own holidays."""

    name: str
    zone: str
    country: str
    subdivision: str
    admin_name: str
    username: str
    password: str = ""

    def __repr__(self) -> str:
        return f"NewClinic({self.name!r}, {self.zone!r}, {self.country!r})"  # nobody, and no password


def checked(new: NewClinic) -> NewClinic:
    """Cleaned. Raises InvalidInput naming the field: name, zone, admin_name, username, password."""
    name = clean_text(new.name, field="name", limit=NAME_LIMIT, required=True)
    admin_name = clean_text(new.admin_name, field="admin_name", limit=NAME_LIMIT, required=True)
    try:
        ZoneInfo(new.zone)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        raise InvalidInput(
            "There is no time zone {zone}. Choose one from the list, such as Europe/Berlin.",
            field="zone",
            zone=new.zone,
        ) from None
    return replace(new, name=name, admin_name=admin_name, username=check_username(new.username.strip()))


@dataclass(frozen=True, slots=True)
class SetUpState:
    """How far a clinic is: numbers of what is active."""

    doctors: int
    doctors_without_hours: int
    visit_types: int
    rooms: int
    people: int
    """Who may sign in."""
    has_free_times: bool
    has_bookings: bool
