"""What leaves this computer is encrypted, however its address names the server."""

from __future__ import annotations

import pytest

from medibook_desktop.database.connections import encryption_of

THREE = {"sslmode": "require", "ssl_min_protocol_version": "TLSv1.3"}


@pytest.fixture(autouse=True)
def no_words_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSSLMODE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "conninfo",
    [
        "host=db.example",
        "hostaddr=10.0.0.7",
        "host=localhost hostaddr=10.0.0.7",
        "host=localhost,db.example",
        "host=/run/postgresql,db.example",
        "hostaddr=127.0.0.1,10.0.0.7",
        "service=clinic",
    ],
)
def test_it_asks_for_tls_where_a_network_lies_between(conninfo: str) -> None:
    assert encryption_of(conninfo) == THREE


@pytest.mark.parametrize(
    "conninfo",
    [
        "",
        "host=localhost",
        "host=/run/postgresql",
        "hostaddr=127.0.0.1",
        "host=db.example hostaddr=127.0.0.1",
    ],
)
def test_nothing_is_asked_of_this_computer(conninfo: str) -> None:
    assert encryption_of(conninfo) == {}


@pytest.mark.parametrize(
    ("name", "value"), [("PGHOST", "db.example"), ("PGHOSTADDR", "10.0.0.7"), ("PGSERVICE", "x")]
)
def test_what_libpq_takes_from_the_environment_counts(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert encryption_of("dbname=medibook") == THREE


def test_an_address_that_says_something_itself_is_obeyed() -> None:
    assert encryption_of("hostaddr=10.0.0.7 sslmode=disable ssl_min_protocol_version=TLSv1.2") == {}
