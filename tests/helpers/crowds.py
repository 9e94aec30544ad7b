"""Many connections that start at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any

import psycopg
from psycopg import errors

RETRIED = (errors.SerializationFailure, errors.DeadlockDetected)


def crowd(
    conninfo: str,
    works: Sequence[Callable[[psycopg.Connection[Any]], Any]],
    *,
    isolation: str = "serializable",
) -> list[Any]:
    """What each work answers on a connection of its own, or the psycopg.Error that it ended in.

    Serialization failures and deadlocks are tried again, as the services do; so is MB020, the held gate.
    """
    answers: list[Any] = [None] * len(works)
    options = f"-c default_transaction_isolation={isolation.replace(' ', chr(92) + ' ')} -c lock_timeout=20s"
    start = threading.Barrier(len(works))

    def run(place: int, connection: psycopg.Connection[Any]) -> None:
        start.wait(20)
        for _ in range(200):
            try:
                answers[place] = works[place](connection)
            except RETRIED:
                continue
            except psycopg.Error as error:
                if error.sqlstate == "MB020":
                    continue
                answers[place] = error
            return
        answers[place] = AssertionError("no answer after 200 tries")

    with ExitStack() as stack:
        connections = [
            stack.enter_context(psycopg.connect(conninfo, autocommit=True, options=options)) for _ in works
        ]
        threads = [
            threading.Thread(target=run, args=(place, connection), name=f"crowd-{place}")
            for place, connection in enumerate(connections)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return answers
