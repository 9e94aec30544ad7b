"""Addresses of shards: what everybody is told, and what each computer adds of its own."""

from __future__ import annotations

import pytest

from medibook_desktop.database.connections import encryption_of
from medibook_desktop.database.sharding.addresses import (
    encrypted_like,
    for_everybody,
    parts_of,
    signed_in_like,
)

OWN = "postgresql://anna:secret@db.example/medibook?sslmode=verify-full&sslrootcert=%2Fetc%2Fmedibook%2Fclinic.pem"
THERE = "postgresql://db-north.example:5433/medibook"


def test_everybody_is_told_the_place_and_no_file_of_one_computer() -> None:
    typed = f"{OWN}&sslcert=a.crt&sslkey=a.key&passfile=b"
    assert for_everybody(typed, is_owners=True) == "postgresql://db.example/medibook"
    # Of an address that is meant for the terminals it stays.
    assert for_everybody(typed, is_owners=False) == "postgresql://db.example/medibook?sslmode=verify-full"
    no_tls = "postgresql://a,b/medibook?sslmode=disable"
    assert for_everybody(no_tls, is_owners=True) == no_tls


def test_who_believes_certificates_only_does_so_at_every_shard() -> None:
    parts = parts_of(encrypted_like(THERE, OWN))
    assert (parts["sslmode"], parts["sslrootcert"]) == ("verify-full", "/etc/medibook/clinic.pem")
    assert (parts["host"], parts["port"], "user" in parts) == ("db-north.example", "5433", False)


@pytest.mark.parametrize(
    ("there", "own", "mode"),
    [
        ("disable", "verify-full", "disable"),
        ("verify-full", "require", "verify-full"),
        ("", "require", "require"),
        ("", "disable", None),
        ("", "prefer", None),
        ("", "", None),
    ],
)
def test_what_an_address_says_itself_is_obeyed_and_less_is_not_lent(
    there: str, own: str, mode: str | None
) -> None:
    url = f"{THERE}?sslmode={there}" if there else THERE
    like = f"postgresql://db.example/medibook?sslmode={own}" if own else "postgresql:///medibook?host=/run"
    assert parts_of(encrypted_like(url, like)).get("sslmode") == mode


@pytest.mark.parametrize(
    ("there", "own", "lent"),
    [
        ("", "sslmode=verify-full&sslrootcert=a.pem", True),
        ("", "sslrootcert=a.pem", True),
        ("sslmode=verify-ca", "sslmode=verify-full&sslrootcert=a.pem", True),
        ("sslmode=verify-full&sslrootcert=b.pem", "sslmode=verify-full&sslrootcert=a.pem", False),
        # For libpq a file makes "require" a "verify-ca", and "system" refuses everything that is weaker.
        ("sslmode=require", "sslmode=verify-full&sslrootcert=a.pem", False),
        ("sslmode=disable", "sslmode=verify-full&sslrootcert=system", False),
        ("", "sslmode=require&sslrootcert=a.pem", True),
        ("", "sslmode=prefer&sslrootcert=a.pem", False),
    ],
)
def test_files_are_lent_to_verify_by(there: str, own: str, lent: bool) -> None:
    parts = parts_of(encrypted_like(f"{THERE}?{there}", f"postgresql://db.example/medibook?{own}"))
    assert (parts.get("sslrootcert") == "a.pem") is lent


def test_older_protocols_are_not_lent() -> None:
    own = f"{OWN}&ssl_min_protocol_version=TLSv1.2"
    assert "ssl_min_protocol_version" not in parts_of(encrypted_like(THERE, own))


def test_the_end_of_a_tunnel_is_left_alone() -> None:
    tunnel = "postgresql://localhost:6543/medibook"
    assert encrypted_like(tunnel, OWN) == tunnel
    assert "sslmode" in parts_of(encrypted_like(tunnel, OWN.replace("db.example", "127.0.0.1")))


def test_the_owner_signs_in_as_at_the_directory() -> None:
    parts = parts_of(signed_in_like(THERE, OWN))
    assert (parts["user"], parts["password"], parts["sslmode"]) == ("anna", "secret", "verify-full")
    assert parts_of(signed_in_like("postgresql://ben@db-north.example/medibook", OWN))["user"] == "ben"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql:///medibook?host=/run/one,/run/two&port=5432,5433",
        "postgresql:///medibook?host=/run/one,db.example",
        "postgresql:///medibook?hostaddr=10.0.0.7&port=5433",
        "postgresql://db-one.example:5432,db-two.example:5433/medibook",
        "postgresql://[::1]:5433/medibook",
    ],
)
def test_every_server_of_an_address_is_told_on(url: str) -> None:
    assert parts_of(for_everybody(url, is_owners=True)) == parts_of(url)
    assert encryption_of(for_everybody(url, is_owners=True)) == encryption_of(url)
