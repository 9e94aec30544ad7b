"""The schema as it is, and statements that are tried and rolled back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest

from tests.helpers.role_logins import RolesClinic

NOT_OF_AN_EXTENSION = "NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')"
"""Of pg_proc p."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What is there: table -> column -> type, views, sequences, and function -> its calls with nothing but nulls."""

    tables: dict[str, dict[str, str]]
    views: set[str]
    sequences: list[str]
    calls: dict[str, list[str]]


@pytest.fixture(scope="module")
def schema(shared_roles_clinic: RolesClinic) -> Schema:
    tables: dict[str, dict[str, str]] = defaultdict(dict)
    calls: dict[str, list[str]] = defaultdict(list)
    with psycopg.connect(shared_roles_clinic.clinic.owner_url) as owner:
        owner.execute("SET search_path = ''")  # types of ours with their schema
        for table, column, kind in owner.execute(
            "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)"
            " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
            " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
        ):
            tables[table][column] = kind
        relations: dict[str, str] = dict(
            owner.execute("SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        )
        for name, types, is_strict in owner.execute(
            "SELECT p.proname, ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY x (t, n)"
            "  ORDER BY n), p.proisstrict FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND "
            + NOT_OF_AN_EXTENSION
        ):
            # A strict function is not even looked at when it is given a null.
            given = [f"{_something(each) if is_strict else 'NULL'}::{each}" for each in types]
            calls[name].append(f"SELECT public.{name}({', '.join(given)})")
    return Schema(
        dict(tables),
        {name for name, kind in relations.items() if kind in "vm"},
        [f"public.{name}" for name, kind in relations.items() if kind == "S"],
        dict(calls),
    )


def _something(type_name: str) -> str:
    if type_name.endswith("[]") or type_name == "jsonb":
        return "'{}'"
    return {"uuid": "gen_random_uuid()", "timestamp with time zone": "now()", "date": "current_date"}.get(
        type_name, "'0'"
    )


def listed(wrong: list[str]) -> str:
    return "".join(f"\n    {line}" for line in wrong)


def error_of(connection: psycopg.Connection[Any], statement: str, params: Any = None) -> psycopg.Error | None:
    """What became of a statement; None when it went through. In any case it is taken back."""
    if not statement.startswith(("CREATE DATABASE", "ALTER SYSTEM")):  # not possible in a transaction
        connection.execute("BEGIN")
    try:
        connection.execute(statement, params)  # type: ignore[call-overload]
    except psycopg.errors.QueryCanceled:
        raise
    except psycopg.Error as error:
        return error
    finally:
        connection.execute("ROLLBACK")
    return None


def refused(connection: psycopg.Connection[Any], statement: str) -> str | None:
    """None when the server let it through, whatever came of it; else its words."""
    error = error_of(connection, statement)
    return str(error) if isinstance(error, psycopg.errors.InsufficientPrivilege) else None
