"""`medibook check`: each thing that somebody may have changed by hand, or that time has changed, is found and named."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.queries import grants
from medibook_desktop.database.relaying import Outbox
from medibook_desktop.domain.checks import Finding, Verdict
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.services.checks import computer_checks, network_checks, replica_checks, server_checks
from medibook_desktop.services.checks.running import Installation, run_checks
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, BareClinic


def _checked(clinic: BareClinic, tmp_path: Path, redis_url: str | None = None) -> dict[str, Finding]:
    place = Installation(clinic.owner_url, redis_url, (), tmp_path, embedded=True, has_key=lambda key: False)
    return {finding.name: finding for finding in run_checks(place)}


def test_an_untouched_clinic_is_in_order(shared_bare_clinic: BareClinic, tmp_path: Path) -> None:
    found = _checked(shared_bare_clinic, tmp_path)
    assert {name for name, each in found.items() if each.verdict is Verdict.WRONG} == set()
    assert found["redis"].verdict is Verdict.SKIPPED


def test_the_list_of_grants_is_that_of_a_fresh_database(shared_bare_clinic: BareClinic) -> None:
    """When this fails and the difference is meant: `make grants`."""
    with owner_connection(shared_bare_clinic.owner_url) as connection:
        here = grants.granted(connection)
    assert "\n".join(here) == "\n".join(grants.expected())


@pytest.mark.parametrize(
    ("by_hand", "name", "said"),
    [
        ("GRANT UPDATE ON bookings TO medibook_receptionist", "grants", "too much: table bookings: UPDATE"),
        (
            "GRANT SELECT (notes_cipher) ON patients TO PUBLIC",
            "grants",
            "column patients.notes_cipher: SELECT to PUBLIC",
        ),
        ("REVOKE SELECT ON doctors FROM medibook_receptionist", "grants", "missing: table doctors: SELECT"),
        (
            "ALTER TABLE audit_events DISABLE ROW LEVEL SECURITY",
            "grants",
            "missing: table audit_events: ROW SECURITY",
        ),
        (f"GRANT medibook_admin TO {RECEPTIONIST}", "roles", f"The account {RECEPTIONIST} belongs to"),
        (f"ALTER ROLE {RECEPTIONIST} CREATEROLE", "roles", "rights over the whole server"),
        (
            f"UPDATE staff SET is_active = false WHERE username = '{RECEPTIONIST}'",
            "roles",
            "can still sign in",
        ),
        (f"UPDATE staff SET is_active = false WHERE username = '{ADMIN}'", "roles", "no administrator"),
        ("UPDATE clinics SET zone = 'Europe/Atlantis'", "time_zones", "Europe/Atlantis is not known here"),
        (
            "UPDATE appointment_slots SET is_booked = true WHERE id = 1",
            "bookings",
            "booked slots without a booking",
        ),
    ],
)
def test_what_was_changed_by_hand_is_named(
    bare_clinic: BareClinic, tmp_path: Path, by_hand: str, name: str, said: str
) -> None:
    bare_clinic.run(by_hand)
    try:
        found = _checked(bare_clinic, tmp_path)[name]
    finally:
        # Roles belong to the server and outlive this clinic.
        bare_clinic.run(f"REVOKE medibook_admin FROM {RECEPTIONIST}")
        bare_clinic.run(f"ALTER ROLE {RECEPTIONIST} NOCREATEROLE")
    assert found.verdict is Verdict.WRONG
    assert said in found.message
    assert found.next_step


def test_clocks_that_differ(shared_bare_clinic: BareClinic, monkeypatch: pytest.MonkeyPatch) -> None:
    class Ahead:
        def __init__(self, _database: object) -> None:
            pass

        def ahead(self) -> timedelta:
            return timedelta(seconds=-90)

    with closing(shared_bare_clinic.database()) as database:
        assert server_checks.clock(database).verdict is Verdict.OK
        monkeypatch.setattr(server_checks, "ServerClock", Ahead)
        found = server_checks.clock(database)
    assert found.verdict is Verdict.WRONG
    assert "90.0 seconds" in found.message


def test_a_full_disk_and_a_missing_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert computer_checks.space(tmp_path / "not" / "made", holds_database=True).figures["free_mb"] > 0
    monkeypatch.setattr(computer_checks, "SPACE_WRONG", 1e18)
    assert computer_checks.space(tmp_path, holds_database=True).verdict is Verdict.WRONG
    assert computer_checks.notes_key(["a", "b"], ["b"]).verdict is Verdict.WARNING
    assert computer_checks.notes_key([], []).verdict is Verdict.OK


def test_an_address_that_is_no_replica(shared_bare_clinic: BareClinic) -> None:
    with closing(_database(shared_bare_clinic.owner_url)) as database:
        main = replica_checks.main_server(database)
    found = replica_checks.replica(shared_bare_clinic.owner_url + "#reports", 1, main, _database)
    assert (found.verdict, found.figures["role"], found.figures["used_for"]) == (
        Verdict.OK,
        "primary",
        "reports",
    )
    assert "main server" in found.message
    other = replace(main, identity=replace(main.identity, started=datetime.now(UTC)))
    assert "takes writes" in replica_checks.replica(shared_bare_clinic.owner_url, 1, other, _database).message
    stranger = replace(main, identity=replace(main.identity, system=1))
    assert (
        "another clinic's"
        in replica_checks.replica(shared_bare_clinic.owner_url, 1, stranger, _database).message
    )
    away = replica_checks.replica("postgresql://127.0.0.1:1/x", 2, main, _database)
    assert (away.verdict, away.figures["address"]) == (Verdict.WRONG, "127.0.0.1:1")


def _database(url: str):  # type: ignore[no-untyped-def]
    from medibook_desktop.database.engine import Database

    return Database(url, pool_size=1)


# --- Certificates -----------------------------------------------------------------------------------------


def _certificate(folder: Path, days: int) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "clinic.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(now + timedelta(days=days, hours=1))
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "server.crt", folder / "server.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return certificate, private


@pytest.fixture(params=[200, 10, -5])
def tls_server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[int, int]]:
    """(port, days that its certificate is good): a TLS server that shakes hands."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*_certificate(tmp_path, request.param))
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                plain, _ = listening.accept()
            except OSError:
                return
            try:
                context.wrap_socket(plain, server_side=True).close()
            except OSError:
                plain.close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield listening.getsockname()[1], request.param
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join()


def test_how_long_a_certificate_is_good(tls_server: tuple[int, int]) -> None:
    port, days = tls_server
    ends = network_checks.certificate_end("127.0.0.1", port, postgres=False)
    assert (ends - datetime.now(UTC)).days == days
    found = network_checks._certificates("redis_tls", [("127.0.0.1", port)], postgres=False, figures={})
    wanted = {200: Verdict.OK, 10: Verdict.WARNING, -5: Verdict.WRONG}[days]
    assert found.verdict is wanted


def test_a_server_without_tls_is_said(shared_bare_clinic: BareClinic) -> None:
    with closing(shared_bare_clinic.database()) as database, database.read() as connection:
        far = "postgresql://db.example.invalid/medibook"
        found = network_checks.database_tls(connection, far)
    assert found.verdict is Verdict.WRONG
    assert "not encrypted" in found.message
    assert network_checks.redis_tls("redis://redis.example.invalid").verdict is Verdict.WRONG
    assert network_checks.redis_tls("unix:///run/valkey.sock").verdict is Verdict.OK
    assert network_checks.redis_tls("redis+sentinel://a.example.invalid,b/m").verdict is Verdict.WRONG
    assert network_checks.redis_tls("redis+cluster://127.0.0.1:7000").verdict is Verdict.OK
    assert network_checks.redis_tls("redis+sentinel://nobody").verdict is Verdict.WRONG


def test_the_redis_of_the_clinic_is_named(servers: RunningServers) -> None:
    found = computer_checks.redis(servers.redis_url)
    assert (found.verdict, found.figures["kind"], found.figures["replicas"]) == (Verdict.OK, "one server", 0)
    assert found.figures["master"].endswith("valkey.sock")
    assert computer_checks.redis("redis+sentinel://nobody").verdict is Verdict.WRONG
    assert network_checks.addresses("postgresql://a:5433,b:5434/x?target_session_attrs=any") == [
        ("a", 5433),
        ("b", 5434),
    ]


def test_the_relay_and_its_lag_are_told(bare_clinic: BareClinic) -> None:
    bare_clinic.run(
        "INSERT INTO outbox (doctor_id, at, sent_at) VALUES (1, now() - interval '2 seconds', now())"
    )
    with (
        closing(bare_clinic.database(application_name="medibook terminal=Desk 7")) as database,
        Outbox(database).session() as session,
        owner_connection(bare_clinic.owner_url) as owner,
    ):
        session.claim(1)
        found = server_checks.outbox(owner)
        assert found.figures["relay"] == "Desk 7"
        assert (found.figures["lag_p50_s"], found.figures["rows"], found.figures["waiting"]) == (2.0, 1, 0)
        # A clinic without Redis has nobody to tell.
        bare_clinic.run("INSERT INTO outbox (doctor_id, at) VALUES (1, now() - interval '1 hour')")
        assert server_checks.outbox(owner, has_redis=False).verdict is Verdict.OK
        assert server_checks.outbox(owner).verdict is Verdict.WRONG
