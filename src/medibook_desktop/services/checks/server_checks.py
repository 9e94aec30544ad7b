"""Questions to the database server: itself, schema, grants, accounts, bookings, audit, outbox, replication."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.invariants import broken_invariants
from medibook_desktop.database.migrating import HEAD, schema_state
from medibook_desktop.database.queries import grants, health
from medibook_desktop.domain.audit import AuditProblem
from medibook_desktop.domain.checks import Finding, ok, warning, wrong
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.services.audit_verifying import verify_chain
from medibook_desktop.services.server_clock import ServerClock

SKEW_WARNS, SKEW_WRONG = timedelta(seconds=2), timedelta(seconds=30)
OUTBOX_WARNS, OUTBOX_WRONG = 60.0, 600.0
LAG_WARNS, LAG_WRONG = 0.1, 5.0
"""Seconds; DESIGN section 8 skips a replica that lags more than 100 ms."""
SHOWN = 12


def server(connection: sa.Connection, seconds: float) -> Finding:
    """Version and the settings that safety rests on. `seconds`: how long connecting took."""
    found = health.settings(connection)
    version = int(found.get("server_version_num", "0"))
    figures: dict[str, Any] = {
        "connect_ms": round(seconds * 1000, 1),
        "version": f"{version // 10000}.{version % 10000}",
        "database_mb": round(health.database_bytes(connection) / 1e6, 1),
        "connections": health.connections(connection),
        "max_connections": int(found.get("max_connections", "0")),
    }
    faults = [
        f"{name} is off"
        for name in ("fsync", "full_page_writes", "synchronous_commit")
        if found.get(name) == "off"
    ]
    if not 150000 <= version < 190000:
        faults.append(f"PostgreSQL {version // 10000} is not supported (15 to 18 are)")
    if found.get("password_encryption") != "scram-sha-256":
        faults.append("password_encryption is not scram-sha-256")
    if found.get("server_encoding") != "UTF8":
        faults.append("the encoding is not UTF8")
    if faults:
        said = "; ".join(faults)
        return wrong(
            "server", f"The server could lose data or refuse it: {said}.", "Mend postgresql.conf.", **figures
        )
    used = figures["connections"] / max(1, figures["max_connections"])
    if used > 0.8:
        return warning(
            "server",
            f"{figures['connections']} of {figures['max_connections']} connections are used.",
            "Raise max_connections, or put pgbouncer in session mode before it.",
            **figures,
        )
    return ok("server", **figures)


def schema(connection: sa.Connection) -> Finding:
    try:
        return ok("schema", revision=schema_state(connection), program=HEAD)
    except MediBookError as error:
        return wrong("schema", error.message, error.next_step, program=HEAD)


def roles(connection: sa.Connection) -> Finding:
    faults = grants.role_faults(connection)
    if faults:
        return wrong(
            "roles",
            " ".join(faults[:SHOWN]),
            "Somebody changed roles by hand. Run medibook migrate, then look at the accounts in the window.",
            faults=len(faults),
        )
    return ok("roles")


def hardening(connection: sa.Connection) -> Finding:
    faults = grants.hardening_faults(connection)
    if faults:
        return warning("hardening", " ".join(faults), "docs/administration.md says how.", faults=len(faults))
    return ok("hardening")


def grant_lines(connection: sa.Connection) -> Finding:
    """What this release grants against what the database has: nothing more and nothing less."""
    here, wanted = set(grants.granted(connection)), set(grants.expected())
    more, less = sorted(here - wanted), sorted(wanted - here)
    if not more and not less:
        return ok("grants", lines=len(here))
    said = [f"too much: {line}" for line in more] + [f"missing: {line}" for line in less]
    rest = f" … and {len(said) - SHOWN} more." if len(said) > SHOWN else ""
    return wrong(
        "grants",
        "; ".join(said[:SHOWN]) + rest,
        "Grants were changed by hand: REVOKE what is too much and GRANT what is missing, as listed.",
        too_much=len(more),
        missing=len(less),
    )


def bookings(connection: sa.Connection) -> Finding:
    broken = broken_invariants(connection)
    if broken:
        return wrong("bookings", "; ".join(broken), "Tell the makers, with the output of this command.")
    lost = health.orphans(connection)
    if lost["without_patient"] or lost["without_doctor"]:
        return wrong(
            "bookings", "Bookings name patients or doctors who are not there.", "Restore them.", **lost
        )
    return ok("bookings")


def outbox(connection: sa.Connection, *, has_redis: bool = True) -> Finding:
    """Without Redis nobody is told anything, and desks look for themselves: then waiting is no fault."""
    count, seconds = health.oldest_unsent(connection)
    relay = health.relay(connection)
    figures: dict[str, Any] = {
        "waiting": count,
        "oldest_seconds": round(seconds, 1),
        "rows": relay.rows,
        "relay": relay.leader.removeprefix("medibook terminal="),
    }
    if relay.lag_p50 is not None and relay.lag_p99 is not None:
        figures |= {"lag_p50_s": round(relay.lag_p50, 2), "lag_p99_s": round(relay.lag_p99, 2)}
    if seconds > OUTBOX_WARNS and has_redis:
        make = wrong if seconds > OUTBOX_WRONG else warning
        return make(
            "outbox",
            f"{count} messages wait, the oldest for {seconds:.0f} seconds.",
            "Any terminal or the worker sends them; start one, and look whether Redis answers.",
            **figures,
        )
    return ok("outbox", **figures)


def audit(database: Database) -> Finding:
    found = verify_chain(database)
    figures: dict[str, Any] = {
        "rows": found.rows,
        "seals": found.seals,
        "waiting": found.waiting,
        "oldest_waiting": found.oldest_waiting.isoformat() if found.oldest_waiting else None,
        "problems": len(found.problems),
    }
    if not found.is_whole:
        said = "; ".join(_in_words(problem) for problem in found.problems[:SHOWN])
        return wrong(
            "audit",
            f"The audit was changed outside of MediBook: {said}",
            "Keep this database as it is and compare with a backup.",
            **figures,
        )
    return ok("audit", **figures)


def _in_words(problem: AuditProblem) -> str:
    row = f", row {problem.row} of {problem.what}" if problem.row is not None else ""
    return f"{problem.kind.replace('_', ' ')} (seal {problem.seal}{row})"


def replication(connection: sa.Connection) -> Finding:
    found = health.standbys(connection)
    wanted = health.settings(connection).get("synchronous_standby_names", "")
    figures: dict[str, Any] = {
        "standbys": [
            {
                "name": each.name,
                "state": each.state,
                "synchronous": each.is_synchronous,
                "lag_s": each.replay_seconds,
                "behind_bytes": each.behind_bytes,
            }
            for each in found
        ]
    }
    if wanted and not any(each.is_synchronous for each in found):
        return wrong(
            "replication",
            "A synchronous standby is asked for and none is there: bookings wait for it.",
            "Bring the standby back, or clear synchronous_standby_names.",
            **figures,
        )
    slow = [each for each in found if (each.replay_seconds or 0) > LAG_WARNS or each.state != "streaming"]
    if slow:
        names = ", ".join(f"{each.name} ({each.state}, {each.replay_seconds or 0:.2f} s)" for each in slow)
        return warning(
            "replication", f"Behind: {names}.", "Reads go elsewhere until they have caught up.", **figures
        )
    return ok(
        "replication", "" if found else "No standby: a failed server means waiting for its repair.", **figures
    )


def clock(database: Database) -> Finding:
    """Three looks, the quickest counts: the way there is not the difference."""
    ahead = min((ServerClock(database).ahead() for _ in range(3)), key=abs)
    figures: dict[str, Any] = {"ahead_ms": round(ahead.total_seconds() * 1000, 1)}
    if abs(ahead) > SKEW_WARNS:
        make = wrong if abs(ahead) > SKEW_WRONG else warning
        return make(
            "clock",
            f"This computer's clock and the server's differ by {abs(ahead).total_seconds():.1f} seconds.",
            "Turn on time synchronisation (NTP) on both.",
            **figures,
        )
    return ok("clock", **figures)


def time_zones(connection: sa.Connection, now: datetime | None = None) -> Finding:
    """The server and this computer have to agree on the clinics' wall clocks, two years ahead, hour by hour."""
    start = (now or datetime.now(UTC)).replace(minute=0, second=0, microsecond=0)
    moments = [start + timedelta(hours=n) for n in range(0, 2 * 366 * 24, 3)]
    differing: list[str] = []
    clinics = health.zones(connection)
    for name in clinics:
        try:
            zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            differing.append(f"{name} is not known here")
            continue
        try:
            there = health.offsets(connection, name, moments)
        except (MediBookError, sa.exc.DBAPIError):
            differing.append(f"{name} is not known to the server")
            continue
        for moment, seconds in zip(moments, there, strict=True):
            here = moment.astimezone(zone).utcoffset()
            if here is None or here.total_seconds() != seconds:
                differing.append(f"{name} from {moment:%Y-%m-%d}")
                break
    if differing:
        return wrong(
            "time_zones",
            f"Time zone data differ: {'; '.join(differing)}.",
            "Update tzdata on the server and MediBook here; times could be an hour off.",
        )
    return ok("time_zones", zones=len(clinics))
