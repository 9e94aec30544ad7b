"""Checking the whole chain of the audit, a number of seals at a time, with what was kept of it elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import audit as queries
from medibook_desktop.domain.audit import Anchor, AuditProblem, AuditVerified, ProblemKind

SEALS_AT_A_TIME = 25
"""Of a thousand rows each: a few tenths of a second, far below a statement's time limit."""
MOST_PROBLEMS = 500


def verify_chain(
    database: Database,
    *,
    anchors: Iterable[Anchor] = (),
    progress: Callable[[int], None] = lambda rows: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> AuditVerified:
    """Compares every row with its seal, and every seal with the one before it and with `anchors`.

    `progress` hears how many rows are compared so far. Stops early after 500 problems, or when it is cancelled.
    Raises NotAllowed (the right audit is needed), DatabaseAway, TooBusy.
    """
    seals = rows = removed = after = 0
    problems: list[AuditProblem] = []
    is_done = False
    while not is_done and len(problems) < MOST_PROBLEMS and not is_cancelled():
        with database.read() as connection:
            found = queries.verify(connection, after, SEALS_AT_A_TIME)
        after, is_done = found["to"], found["done"]
        seals, rows, removed = seals + found["seals"], rows + found["rows"], removed + found["removed"]
        problems += [_problem(each) for each in found["problems"]]
        progress(rows)
    with database.read() as connection:
        end, state = queries.state(connection)
    problems += [_problem(each) for each in state["problems"]]
    problems += _missing_anchors(database, anchors, end, state["chain"])
    oldest = state["oldest_waiting"]
    return AuditVerified(
        seals,
        rows,
        removed,
        state["waiting"],
        datetime.fromisoformat(oldest) if oldest else None,
        end,
        tuple(problems[:MOST_PROBLEMS]),
    )


def _missing_anchors(
    database: Database, anchors: Iterable[Anchor], end: Anchor | None, chain: str
) -> list[AuditProblem]:
    problems = []
    for kept in anchors:
        if kept.chain != chain:
            problems.append(AuditProblem(ProblemKind.OTHER_CHAIN, kept.seal))
        elif queries.anchor(database, kept.seal)[2] != kept.hash:
            problems.append(AuditProblem(ProblemKind.END_CUT_OFF, kept.seal))
    return problems


def _problem(found: dict[str, object]) -> AuditProblem:
    row = found["row"]
    return AuditProblem(
        ProblemKind(str(found["kind"])),
        int(str(found["seal"])),
        str(found["what"]),
        None if row is None else int(str(row)),
    )
