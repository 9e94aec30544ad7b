"""A shard's own way to the directory: its sign-in there, and the address by which its server fetches what is new."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.sharding.addresses import ADDRESS_OPTIONS, one, server_options
from medibook_desktop.domain.cluster_errors import DirectoryNotReached

_SERVER = "medibook_directory"
_FOREIGN = """
CREATE FOREIGN TABLE IF NOT EXISTS there_state (horizon xid8, map jsonb, is_moving boolean)
    SERVER medibook_directory OPTIONS (schema_name 'public', table_name 'feed_state');
CREATE FOREIGN TABLE IF NOT EXISTS there_changes (what text, key bigint, xid xid8, version bigint, "row" jsonb)
    SERVER medibook_directory OPTIONS (schema_name 'public', table_name 'feed_changes');
CREATE FOREIGN TABLE IF NOT EXISTS there_rows (what text, key bigint, "row" jsonb)
    SERVER medibook_directory OPTIONS (schema_name 'public', table_name 'feed_rows');
"""


def let_it_fetch(
    directory: Connection, shard: Connection, number: int, name: str, directory_url: str, seen_from_shard: str
) -> None:
    """The shard's own sign-in at the directory, which may read the feed and nothing else. Its password is known to
    the shard's server alone; a second run gives it a new one.

    The address that is there stays, if it leads to this directory (elsewhere the new password is not known) and no
    other is said. Both sessions act as the owner. Raises DirectoryNotReached; then the shard goes on as it did before.
    """
    password = secrets.token_urlsafe(32)
    options, before = _options_there(shard)
    role = _feed_role(directory, number)
    with directory.transaction():
        there = one(directory, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)", (role,))
        _give_password(directory, role, password, verb="ALTER" if there else "CREATE")
        directory.execute(sql.SQL("GRANT medibook_shard TO {}").format(sql.Identifier(role)))
        directory.execute(
            sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(
                sql.Identifier(directory.info.dbname), sql.Identifier(role)
            )
        )
        directory.execute("UPDATE shards SET feed_role = %s WHERE id = %s", (role, number))
    wanted = server_options(seen_from_shard or directory_url)
    tried = [wanted] if seen_from_shard or not options else [_renewed(options), wanted]
    for each in tried:
        try:
            _connect_to(shard, name, each, role, password)
            return
        except DirectoryNotReached:
            if each is tried[-1]:
                if before:
                    _give_password(directory, role, before)
                raise


def _feed_role(directory: Connection, number: int) -> str:
    return str(
        one(
            directory,
            "SELECT coalesce(nullif(feed_role, ''), format('medibook_shard_%%s_%%s', d.oid, s.id))"
            " FROM shards s, pg_database d"
            " WHERE s.id = %s AND d.datname = current_database()",
            (number,),
        )
    )


def _give_password(directory: Connection, role: str, password: str, verb: str = "ALTER") -> None:
    directory.execute(
        sql.SQL("{} ROLE {} LOGIN CONNECTION LIMIT 200 PASSWORD {}").format(
            sql.SQL(verb), sql.Identifier(role), sql.Literal(_verifier(password))
        )
    )


def _options_there(shard: Connection) -> tuple[dict[str, str], str]:
    """How the shard reaches the directory now, and by which password; empty where it does not yet."""
    found = shard.execute(
        "SELECT srvoptions, umoptions FROM pg_foreign_server s"
        " LEFT JOIN pg_user_mappings m ON m.srvid = s.oid AND m.usename = 'medibook_owner' WHERE s.srvname = %s",
        (_SERVER,),
    ).fetchone()
    words, mapped = (dict(each.split("=", 1) for each in part or ()) for part in found or ((), ()))
    return words, mapped.get("password", "")


def _renewed(options: dict[str, str]) -> dict[str, str]:
    """The address that is there, with everything else as this release says it."""
    address = {key: value for key, value in options.items() if key in ADDRESS_OPTIONS}
    return server_options(make_conninfo(**address)) | address


def _connect_to(shard: Connection, name: str, options: dict[str, str], role: str, password: str) -> None:
    """All of it or nothing. Raises DirectoryNotReached with what the shard's server says of it."""
    words = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(key), sql.Literal(value)) for key, value in options.items()
    )
    try:
        with shard.transaction():
            shard.execute(f"DROP SERVER IF EXISTS {_SERVER} CASCADE")
            shard.execute(
                sql.SQL("CREATE SERVER {} FOREIGN DATA WRAPPER postgres_fdw OPTIONS ({})").format(
                    sql.Identifier(_SERVER), words
                )
            )
            shard.execute(
                sql.SQL(
                    "CREATE USER MAPPING FOR medibook_owner SERVER {} OPTIONS (user {}, password {})"
                ).format(sql.Identifier(_SERVER), sql.Literal(role), sql.Literal(password))
            )
            shard.execute(_FOREIGN)
            shard.execute("SELECT FROM there_state")
    except psycopg.errors.SqlclientUnableToEstablishSqlconnection as error:
        said = (error.diag.message_detail or error.diag.message_primary or "").strip()
        raise DirectoryNotReached(shard=name, reason=said) from error


def _verifier(password: str) -> str:
    """RFC 5803. The password is random, so few rounds do: they are computed anew at each sign-in of the shard."""
    salt, rounds = secrets.token_bytes(16), 4096
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, rounds)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    salt64, stored64, server64 = (base64.b64encode(part).decode() for part in (salt, stored, server))
    return f"SCRAM-SHA-256${rounds}:{salt64}${stored64}:{server64}"
