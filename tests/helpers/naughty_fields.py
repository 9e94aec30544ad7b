"""Text fields under naughty strings: what must come back, and that nothing else in the clinic moves."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from psycopg import sql

from medibook_desktop.domain.errors import MediBookError
from tests.helpers.clinics import ClinicDatabase

ALWAYS = frozenset(
    {
        "audit_events",
        "change_events",
        "access_events",
        "audit_seals",
        "audit_seal_rows",
        "audit_chain",
        "outbox",
        "patient_times",
        "patient_words",
        "audit_horizons",
        "report_state",
    }
)
"""Every act leaves something here."""


@dataclass(frozen=True, slots=True)
class Field:
    """`save` writes the text and answers with what a reader is shown afterwards; `limit` is in characters.

    `grows` are the tables that get rows, whose old rows stay; `moves` those whose own rows change, but none is lost.
    """

    name: str
    save: Callable[[str], str]
    limit: int = 0
    grows: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    required: bool = False
    has_lines: bool = False


def as_stored(text: str, *, limit: int, required: bool = False, has_lines: bool = False) -> str | None:
    """What is stored for it: NFC, trimmed, one blank where there was white space; None where it is refused."""
    if has_lines:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        made = [as_stored(line, limit=limit) for line in lines]
        if any(line is None for line in made):
            return None
        stored = "\n".join(line or "" for line in made).strip("\n")
    else:
        if any(c == "\x00" or "\ud800" <= c <= "\udfff" for c in text):
            return None
        words = text.split()
        if sum(map(len, words)) > 4 * limit:  # nothing composes to less than a quarter
            return None
        stored = " ".join(unicodedata.normalize("NFC", " ".join(words)).split())
        if any(unicodedata.category(c) == "Cc" for c in stored):
            return None
    if len(stored) > limit or (required and not stored):
        return None
    return stored


Look = dict[str, tuple[int, int, int]]


class Untouched:
    """Every table of the clinic before, to be compared with what is there after."""

    def __init__(self, clinic: ClinicDatabase) -> None:
        self._clinic = clinic
        found = clinic.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        self._tables = [name for (name,) in found]
        with_id = clinic.rows(
            "SELECT table_name FROM information_schema.columns"
            " WHERE table_schema = 'public' AND column_name = 'id' AND data_type IN ('bigint', 'integer')"
        )
        self._with_id = {name for (name,) in with_id}
        self._before = self._look({})

    def _look(self, until: dict[str, int]) -> Look:
        """table -> (rows, highest id, digest of the rows up to the id given)."""
        statements = []
        for table in self._tables:
            has_id = table in self._with_id
            statement = sql.SQL(
                "SELECT {name}, count(*), {top},"
                " coalesce(sum(hashtextextended(t::text, 0)::numeric) FILTER (WHERE {old}), 0) FROM {table} t"
            ).format(
                name=sql.Literal(table),
                top=sql.SQL("coalesce(max(id), 0)" if has_id else "0"),
                old=sql.SQL("id <= {}").format(sql.Literal(until[table]))
                if has_id and table in until
                else sql.SQL("true"),
                table=sql.Identifier(table),
            )
            statements.append(statement.as_string(None))
        found = self._clinic.rows(" UNION ALL ".join(statements))
        return {table: (count, top, int(digest)) for table, count, top, digest in found}

    def check(self, field: Field) -> None:
        after = self._look({table: top for table, (_, top, _) in self._before.items()})
        for table, (count, _, digest) in self._before.items():
            now, _, digest_now = after[table]
            if table in ALWAYS or table in field.moves:
                assert now >= count, f"{field.name}: rows of {table} are gone"
            elif table in field.grows:
                assert now >= count, f"{field.name}: rows of {table} are gone"
                assert digest_now == digest, f"{field.name}: rows of {table} were changed"
            else:
                assert (now, digest_now) == (count, digest), f"{field.name}: {table} was changed"


def refused_with_a_sentence(act: Callable[[], Any]) -> Any:
    """What `act` answers, or None when it was refused as a person is told: a sentence with every place filled."""
    try:
        return act()
    except MediBookError as error:
        refused = error
    assert refused.message, type(refused)
    assert refused.next_step, type(refused)
    assert refused.message[-1] in ".!?”", refused.message
    return None


def check_field(field: Field, texts: Iterable[str], clinic: ClinicDatabase) -> int:
    """Each text is stored as it has to be, or refused where it has to be; how many were stored."""
    untouched = Untouched(clinic)
    stored = 0
    for text in texts:
        expected = as_stored(text, limit=field.limit, required=field.required, has_lines=field.has_lines)
        shown = text[:60].encode("unicode_escape").decode()
        found = refused_with_a_sentence(lambda text=text: field.save(text))  # type: ignore[misc]
        assert found == expected, f"{field.name}: “{shown}” ({len(text)})"
        stored += found is not None
    untouched.check(field)
    assert stored
    return stored
