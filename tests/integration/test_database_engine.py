"""The way to the server: pools, isolation, time limits, and what a lost connection means."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import psutil
import psycopg
import pytest

from medibook_desktop.database import booking_calls
from medibook_desktop.database.engine import READ_COMMITTED, SERIALIZABLE, Database
from medibook_desktop.database.failures import RetryNeeded, translate
from medibook_desktop.domain import errors
from tests.helpers.bare_clinics import ZONE, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.relays import claim_of_0003


@pytest.fixture
def desk(shared_bare_clinic: BareClinic) -> Iterator[Database]:
    database = shared_bare_clinic.database(application_name="medibook terminal=Desk 1")
    yield database
    database.close()


def _end_sessions(clinic: BareClinic) -> None:
    """Waits until their processes are gone: only then does the other end see that the connection is closed."""
    ended = clinic.run(
        "SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE usename = 'rita' AND datname = current_database()"
    )
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid, _ in ended))


def test_a_call_runs_at_the_isolation_it_wants_in_one_round_trip(desk: Database) -> None:
    for isolation in (SERIALIZABLE, READ_COMMITTED):
        assert desk.call("SELECT current_setting('transaction_isolation')", isolation=isolation) == isolation
    assert desk.call("SELECT current_setting('application_name')") == "medibook terminal=Desk 1"
    with desk.read() as connection:
        assert connection.exec_driver_sql("SHOW transaction_isolation").scalar() == READ_COMMITTED
    with desk.write() as connection:
        assert connection.exec_driver_sql("SHOW transaction_isolation").scalar() == READ_COMMITTED


def test_a_transaction_is_whole_or_not_at_all(shared_bare_clinic: BareClinic) -> None:
    owner = Database(shared_bare_clinic.owner_url)
    with pytest.raises(errors.SchemaTooOld), owner.write() as connection:
        connection.exec_driver_sql("UPDATE clinics SET name = 'Changed'; SELECT no_such_function()")
    assert shared_bare_clinic.run("SELECT name FROM clinics") == [("North",)]
    with owner.write() as connection:
        connection.exec_driver_sql("UPDATE clinics SET name = 'South'")
    assert shared_bare_clinic.run("SELECT name FROM clinics") == [("South",)]
    owner.close()


def test_idle_connections_that_the_server_closed_are_replaced_unseen(
    shared_bare_clinic: BareClinic, desk: Database
) -> None:
    for _ in range(2):
        desk.ping()
        assert desk.call("SELECT 1") == 1
        _end_sessions(shared_bare_clinic)


def test_a_write_whose_connection_breaks_has_an_unknown_outcome(
    shared_bare_clinic: BareClinic, desk: Database
) -> None:
    """The server goes away while the answer is awaited: maybe it was carried out, so the request id is asked."""
    request = shared_bare_clinic.request(shared_bare_clinic.slot(3), 3)
    with psycopg.connect(shared_bare_clinic.owner_url) as holder:
        holder.execute("SELECT 1 FROM appointment_slots WHERE id = %s FOR UPDATE", [request.slot_id])
        found: list[BaseException] = []

        def book() -> None:
            try:
                booking_calls.book(desk, request, ZONE)
            except BaseException as error:
                found.append(error)

        thread = threading.Thread(target=book)
        thread.start()
        while not shared_bare_clinic.run(
            "SELECT 1 FROM pg_stat_activity WHERE usename = 'rita' AND wait_event_type = 'Lock'"
        ):
            pass
        _end_sessions(shared_bare_clinic)
        thread.join()
    assert isinstance(found[0], errors.OutcomeUnknown)
    assert booking_calls.by_request(desk, request.request_id, ZONE) is None
    assert not booking_calls.book(desk, request, ZONE).repeated


def test_who_waits_too_long_for_a_row_is_told(shared_bare_clinic: BareClinic) -> None:
    hasty = shared_bare_clinic.database(lock_seconds=0.05)
    with psycopg.connect(shared_bare_clinic.owner_url) as holder:
        slot_id = shared_bare_clinic.slot(3, 2)
        holder.execute("SELECT 1 FROM appointment_slots WHERE id = %s FOR UPDATE", [slot_id])
        with pytest.raises(errors.TooBusy):
            booking_calls.book(hasty, shared_bare_clinic.request(slot_id, 4), ZONE)
    hasty.close()


def test_a_statement_that_takes_too_long_ends(shared_bare_clinic: BareClinic) -> None:
    hasty = shared_bare_clinic.database(statement_seconds=0.05)
    with pytest.raises(errors.TooBusy):
        hasty.call("SELECT pg_sleep(20)")
    assert hasty.call("SELECT 1") == 1
    hasty.close()


def test_a_server_that_has_frozen_is_not_waited_for(shared_bare_clinic: BareClinic) -> None:
    """The client's own limit, which needs no answer from anybody; the connection is dropped, not used again."""
    hasty = shared_bare_clinic.database(answer_seconds=0.1)
    with pytest.raises(errors.OutcomeUnknown):
        hasty.call("SELECT pg_sleep(2)")
    assert hasty.call("SELECT 1") == 1
    hasty.close()


def test_no_server_at_all(tmp_path: Any) -> None:
    for url in (f"postgresql:///medibook?host={tmp_path}", "postgresql://127.0.0.1:1/medibook"):
        database = Database(url, username="rita", password="x")
        with pytest.raises(errors.DatabaseAway) as away:
            database.call("SELECT 1")
        assert type(away.value) is errors.DatabaseAway
        with pytest.raises(errors.DatabaseAway), database.read():
            pass


def test_a_wrong_password_and_an_unknown_user(shared_bare_clinic: BareClinic) -> None:
    for username, password in (("rita", "wrong"), ("nobody", "x"), ("rita", "")):
        database = Database(shared_bare_clinic.database_url, username=username, password=password)
        with pytest.raises(errors.SignInFailed) as refused:
            database.ping()
        assert "nobody" not in str(refused.value)


def test_a_pool_that_is_all_in_use_says_so(
    shared_bare_clinic: BareClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = shared_bare_clinic.database(pool_size=1)
    monkeypatch.setattr(small._pools[READ_COMMITTED], "_timeout", 0.01)
    with small.read(), pytest.raises(errors.TooBusy), small.read():
        pass
    small.close()


@pytest.mark.parametrize(
    ("sqlstate", "expected"),
    [
        ("40001", RetryNeeded),
        ("40P01", RetryNeeded),
        ("53100", errors.DiskFull),
        ("57014", errors.TooBusy),
        ("55P03", errors.TooBusy),
        ("53300", errors.TooBusy),
        ("42501", errors.NotAllowed),
        ("42883", errors.SchemaTooOld),
        ("42P01", errors.SchemaTooOld),
        ("25006", errors.DatabaseAway),
        ("57P01", errors.DatabaseAway),
        ("08006", errors.DatabaseAway),
        ("22001", errors.InvalidInput),
        ("23514", errors.InvalidInput),
    ],
)
def test_a_state_of_the_server_becomes_our_error(sqlstate: str, expected: type[errors.MediBookError]) -> None:
    assert type(translate(psycopg.errors.lookup(sqlstate)("x"))) is expected


def test_losing_the_server_in_a_write_leaves_it_unknown() -> None:
    for error in (
        psycopg.errors.AdminShutdown("x"),
        psycopg.OperationalError("server closed the connection"),
    ):
        assert type(translate(error)) is errors.DatabaseAway
        assert type(translate(error, writing=True)) is errors.OutcomeUnknown


def test_a_bug_stays_a_bug() -> None:
    assert translate(psycopg.errors.SyntaxError("x")) is None
    assert translate(ValueError("x")) is None


def test_a_commit_that_no_standby_confirmed_is_not_believed(
    desk: Database, shared_bare_clinic: BareClinic
) -> None:
    """The real notice, raised by a function of the test: 'canceling wait for synchronous replication …'."""
    shared_bare_clinic.run(
        """CREATE FUNCTION lonely() RETURNS int LANGUAGE plpgsql AS $$ BEGIN
             RAISE WARNING 'canceling wait for synchronous replication due to user request'; RETURN 1; END $$;
           GRANT EXECUTE ON FUNCTION lonely() TO rita"""
    )
    with pytest.raises(errors.OutcomeUnknown, match="standby"):
        desk.call("SELECT lonely()")
    assert desk.call("SELECT 1") == 1


def test_the_outbox_is_claimed_in_order_by_one_and_marked(bare_clinic: BareClinic) -> None:
    """As programs before revision 0004 do it."""
    desk = bare_clinic.database()
    made = [booking_calls.book(desk, bare_clinic.request(n, n), ZONE).changes[0].outbox_id for n in (1, 2, 3)]
    assert claim_of_0003(desk, 3600, 10) == []
    claimed = claim_of_0003(desk, 0, 2)
    assert claimed == made[:2]
    with psycopg.connect(bare_clinic.owner_url) as other:
        other.execute("SELECT * FROM claim_outbox('0', 1)")
        assert claim_of_0003(desk, 0, 2) == []
    desk.call("SELECT mark_sent(%s::int8[])", (claimed,))
    assert claim_of_0003(desk, 0, 10) == made[2:]
    desk.close()
