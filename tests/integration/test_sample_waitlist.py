"""The sample's waitlist: alive at every start, and sound."""

from __future__ import annotations

from datetime import UTC, datetime

from medibook_desktop.domain.waitlist import WishFilter, WishGroup
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.sample_waitlist import WISHES, fill_waitlist
from tests.helpers.clinics import ClinicDatabase


def test_there_are_wishes_and_one_time_is_held(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    fill_waitlist(clinic_database.owner_url, datetime.now(UTC))
    waiting = anna.waitlist.wishes(WishFilter())
    assert len(waiting) == WISHES
    [offered] = anna.waitlist.wishes(WishFilter(WishGroup.OFFERED))
    assert offered.offer is not None
    assert offered.offer.expires_at > datetime.now(UTC)
    assert {wish.wanted.urgency for wish in waiting} == {1, 2, 3}
    assert len({wish.created_by for wish in waiting}) > 1

    # At the next start, the day after: the offer of then is over, another one is open, and nobody waits twice.
    clinic_database.rows(
        "UPDATE offers SET made_at = made_at - interval '1 day', expires_at = expires_at - interval '1 day'"
    )
    fill_waitlist(clinic_database.owner_url, datetime.now(UTC))
    assert len(anna.waitlist.wishes(WishFilter())) == WISHES
    assert len(anna.waitlist.wishes(WishFilter(WishGroup.OFFERED))) == 1
    assert clinic_database.rows("SELECT outcome, count(*) FROM offers GROUP BY 1 ORDER BY 1") == [
        ("expired", 1),
        ("open", 1),
    ]
