"""The directory's database in a clinic of several shards: what touches a doctor's time is refused here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event

from medibook_desktop.database.doctor_time import touches_doctor_time
from medibook_desktop.database.engine import GUARD, SERIALIZABLE, Database

if TYPE_CHECKING:
    from medibook_desktop.domain.replicas import Use

T = TypeVar("T")


class UnroutedStatement(RuntimeError):
    """A mistake of the program: a statement on a doctor's time that says neither whose nor how to merge."""


def refuse_unrouted(sql: str) -> None:
    """Raises UnroutedStatement. It would answer with a part of the truth, in silence."""
    if touches_doctor_time(sql):
        raise UnroutedStatement(
            f"this names no doctor, and the clinic has several shards: {sql.strip()[:200]}"
        )


class GuardedDatabase(Database):
    """The same pools as `whole`, and the same doors, each of which looks at the statement first."""

    def __init__(self, whole: Database) -> None:
        # Deliberately without Database.__init__: everything that has a state belongs to `whole`.
        self._whole = whole

    @property
    def on_away(self) -> Callable[[], None] | None:
        return self._whole.on_away

    @on_away.setter
    def on_away(self, called: Callable[[], None] | None) -> None:
        self._whole.on_away = called

    def __getattr__(self, name: str) -> Any:
        return getattr(self._whole, name)

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        with self._whole.read() as connection:
            yield guarded(connection)

    def read_for(self, use: Use, ask: Callable[[sa.Connection], T]) -> T:
        return self._whole.read_for(use, lambda connection: ask(guarded(connection)))

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        with self._whole.write() as connection:
            yield guarded(connection)

    def call(
        self,
        sql: str,
        params: Sequence[Any] | Mapping[str, Any] = (),
        *,
        isolation: str = SERIALIZABLE,
        within: float | None = None,
    ) -> Any:
        refuse_unrouted(sql)
        return self._whole.call(sql, params, isolation=isolation, within=within)

    def wait_for_no_lost_session(self) -> None:
        self._whole.wait_for_no_lost_session()

    def ping(self) -> None:
        self._whole.ping()

    def try_password(self, password: str) -> None:
        self._whole.try_password(password)

    def use_password(self, password: str) -> None:
        self._whole.use_password(password)

    def close(self) -> None:
        self._whole.close()


def guarded(connection: sa.Connection) -> sa.Connection:
    """`engine.rows` looks for the option: it goes past SQLAlchemy's events."""
    made = connection.execution_options(**{GUARD: refuse_unrouted})
    event.listen(made, "before_cursor_execute", _look)
    return made


def _look(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
    refuse_unrouted(statement)
