"""`medibook shards add`: a database becomes one of a clinic's. Each step may be repeated: a second run goes on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import psycopg

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.new_database import make_sure_of_database
from medibook_desktop.database.sharding.addresses import (
    for_everybody,
    one,
    owner_connection_to,
    pull,
    signed_in_like,
)
from medibook_desktop.database.sharding.fetching import let_it_fetch
from medibook_desktop.domain.cluster_errors import NotAnEmptyShard, ShardNeedsSuperuser
from medibook_desktop.domain.shards import BUCKETS, DIRECTORY_SHARD, IDS_OF_A_SHARD

Progress = Callable[[str], None]

HERE, ELSEWHERE = 1, 4
"""States of a bucket: functions/40_shards.sql."""

_ADDING = (7241, 1)
_BY_A_SUPERUSER = (
    "CREATE EXTENSION IF NOT EXISTS postgres_fdw",
    "GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO medibook_owner",
)
_MORE_FAMILY = "UPDATE this_shard SET family = ARRAY(SELECT DISTINCT unnest(family || %s::text[]) ORDER BY 1)"
_SETTING = "GRANT SET ON PARAMETER session_replication_role TO medibook_owner"


def add_shard(
    directory_owner_url: str,
    name: str,
    shard_owner_url: str,
    *,
    region: str = "",
    url: str = "",
    seen_from_shard: str = "",
    on_progress: Progress | None = None,
) -> tuple[int, tuple[str, ...]]:
    """Makes the database of `shard_owner_url` the shard `name`, and gives it a copy of the directory.

    `url` is how terminals reach it (the owner's address by default), `seen_from_shard` how its server reaches
    the directory's database. A shard that is there under this name is mended and renewed; what was said of its
    addresses before stays, unless it is said anew or the owner's own address is another one by now.

    Returns its number, and the members of staff who have no sign-in on its server yet. Raises DatabaseAway,
    SignInFailed, NotAllowed, ShardNeedsSuperuser, NotAnEmptyShard, DirectoryNotReached, DirectoryAway.
    """
    say = on_progress or (lambda _text: None)
    owners = for_everybody(shard_owner_url, is_owners=True)
    told = for_everybody(url, is_owners=False) if url else ""
    shard_owner_url = signed_in_like(shard_owner_url, directory_owner_url)
    with translated():
        say("The directory's database")
        migrate(directory_owner_url)
        with closing(owner_connection_to(directory_owner_url)) as directory:
            directory.execute("SELECT pg_advisory_lock(%s, %s)", _ADDING)
            prepare_directory(directory)
            number = _register(directory, name, region, owners, told)
            say("The shard's database")
            make_sure_of_database(shard_owner_url)
            migrate(shard_owner_url)
            with closing(owner_connection_to(shard_owner_url)) as shard:
                _refuse_a_clinic(shard, number, name)
                _superusers_part(shard, (*_BY_A_SUPERUSER, _SETTING))
                family = _family(directory, shard)
                as_owner(directory)
                as_owner(shard)
                let_it_fetch(directory, shard, number, name, directory_owner_url, seen_from_shard)
                _become(shard, number, name, family)
                say("Copying the directory")
                pull(shard)
                missing = _staff(directory, shard)
            _tell_family(directory, directory_owner_url, shard_owner_url, family)
            _ready(directory, number)
    say("Ready")
    return number, missing


def prepare_directory(directory: Connection) -> None:
    """What the directory's database has in a clinic of shards. Nothing changes for those who work."""
    _superusers_part(directory, (_SETTING,))
    as_owner(directory)
    if one(directory, "SELECT count(*) FROM shards") and one(directory, "SELECT count(*) FROM this_shard"):
        renew_triggers(directory, DIRECTORY_SHARD)
        return
    with directory.transaction():
        directory.execute("SELECT make_bucket_states(%s)", (HERE,))
    renew_triggers(directory, DIRECTORY_SHARD)
    with directory.transaction():
        directory.execute(
            "INSERT INTO shards (id, name, state, version) VALUES (0, 'Directory', 'ready', 1) ON CONFLICT DO NOTHING"
        )
        directory.execute(
            "INSERT INTO shard_buckets (bucket, shard_id, version) SELECT b, 0, 1 FROM generate_series(0, %s) b"
            " ON CONFLICT DO NOTHING",
            (BUCKETS - 1,),
        )
        directory.execute(
            "INSERT INTO this_shard (shard_id, name) VALUES (0, 'Directory') ON CONFLICT DO NOTHING"
        )


def as_owner(connection: Connection) -> None:
    connection.execute("SET ROLE medibook_owner")


def _register(directory: Connection, name: str, region: str, owners: str, told: str) -> int:
    """`owners` is the owner's address, `told` what terminals shall be told; empty for what they were told before."""
    with directory.transaction():
        known = directory.execute("SELECT id, url, owner_url FROM shards WHERE name = %s", (name,)).fetchone()
        if known is None:
            return int(
                one(
                    directory,
                    "INSERT INTO shards (id, name, region, url, owner_url, version)"
                    " SELECT max(id) + 1, %s, %s, %s, %s, (shard_map() ->> 'version')::bigint + 1 FROM shards"
                    " RETURNING id",
                    (name, region, told or owners, owners),
                )
            )
        number, url, owner_url = known
        directory.execute(
            "UPDATE shards SET owner_url = %s, region = CASE %s WHEN '' THEN region ELSE %s END WHERE id = %s",
            (owners, region, region, number),
        )
        told = told or (url if owners == owner_url else owners)
        if told != url:
            _tell_address(directory, number, told)
    return int(number)


def _tell_address(directory: Connection, number: int, url: str) -> None:
    """A new version of the map: terminals that are open read it, and go to the new address."""
    directory.execute("LOCK TABLE shards, shard_buckets IN SHARE ROW EXCLUSIVE MODE")
    version = one(
        directory,
        "UPDATE shards SET url = %s, version = (shard_map() ->> 'version')::bigint + 1 WHERE id = %s RETURNING version",
        (url, number),
    )
    directory.execute("INSERT INTO outbox (doctor_id, kind, version) VALUES (0, 'moved', %s)", (version,))


def _refuse_a_clinic(shard: Connection, number: int, name: str) -> None:
    known = shard.execute("SELECT shard_id, name FROM this_shard").fetchone()
    if known == (number, name):
        return
    if known is not None or one(shard, "SELECT EXISTS (SELECT FROM clinics) OR EXISTS (SELECT FROM shards)"):
        raise NotAnEmptyShard(shard=name)


def _superusers_part(connection: Connection, statements: tuple[str, ...]) -> None:
    """What only a superuser may do; asked for only where it is not done yet."""
    connection.execute("RESET ROLE")
    if one(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
        for statement in statements:
            connection.execute(statement)
        return
    done = one(
        connection,
        "SELECT has_parameter_privilege('medibook_owner', 'session_replication_role', 'SET')"
        " AND (%s OR EXISTS (SELECT FROM pg_foreign_data_wrapper WHERE fdwname = 'postgres_fdw'"
        " AND has_foreign_data_wrapper_privilege('medibook_owner', fdwname, 'USAGE')))",
        (len(statements) == 1,),
    )
    if not done:
        raise ShardNeedsSuperuser(database=connection.info.dbname, statements="; ".join(statements) + ";")


def renew_triggers(connection: Connection, number: int) -> None:
    """Each in a transaction of its own, and none waits long for its table: else the desks would wait behind it."""
    statements = [row[0] for row in connection.execute("SELECT shard_triggers(%s)", (number,)).fetchall()]
    connection.execute("SET lock_timeout = '1s'")
    for statement in statements:
        for last in (False,) * 20 + (True,):
            try:
                connection.execute(statement)
                break
            except (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected):
                if last:
                    raise
    connection.execute("SET lock_timeout = 0")


def _become(shard: Connection, number: int, name: str, family: list[str]) -> None:
    with shard.transaction():
        shard.execute("SELECT make_bucket_states(%s)", (ELSEWHERE,))
        shard.execute("SELECT begin_ids(%s)", (number,))
        shard.execute(
            "INSERT INTO this_shard (shard_id, name, family) VALUES (%s, %s, %s)"
            " ON CONFLICT (only_row) DO UPDATE SET family = excluded.family, position = NULL, scan_xid = NULL",
            (number, name, family),
        )
    renew_triggers(shard, number)
    lowest = one(shard, "SELECT min(coalesce(last, 0)) FROM id_sequences() WHERE last IS NOT NULL")
    if lowest is not None and lowest <= number * IDS_OF_A_SHARD:
        raise NotAnEmptyShard(shard=name)


def _family(directory: Connection, shard: Connection) -> list[str]:
    """The clinic's databases on the shard's server: the directory's when it is the same one, and this."""
    same = server_identity(directory) == server_identity(shard)
    known = one(shard, "SELECT family FROM this_shard") or []
    found = {*known, shard.info.dbname} | ({directory.info.dbname} if same else set())
    return sorted(found)


def server_identity(connection: Connection) -> str:
    """Tells two servers apart: made when a server's data folder was."""
    return str(one(connection, "SELECT system_identifier FROM pg_control_system()"))


def _tell_family(directory: Connection, directory_url: str, shard_url: str, family: list[str]) -> None:
    """The clinic's other databases on that server get to know the new one."""
    rows = directory.execute(
        "SELECT id, url FROM shards WHERE id > 0 AND state = 'ready' ORDER BY id"
    ).fetchall()
    places = [directory_url, *(signed_in_like(url, directory_url) for _, url in rows)]
    with closing(owner_connection_to(shard_url)) as shard:
        here = server_identity(shard)
        known = set(family)
        for place in places:
            try:
                with closing(owner_connection_to(place)) as other:
                    if server_identity(other) == here:
                        as_owner(other)
                        known.add(other.info.dbname)
                        other.execute(
                            _MORE_FAMILY,
                            ([*known, shard.info.dbname],),
                        )
            except psycopg.OperationalError:
                continue  # it gets to know at its own next `shards add`
        as_owner(shard)
        shard.execute(
            _MORE_FAMILY,
            ([*known],),
        )


def _staff(directory: Connection, shard: Connection) -> tuple[str, ...]:
    """Everybody of the staff may sign in at the shard with the same password. Returns who may not: on another server,
    when whoever runs this may not read the directory server's verifiers."""
    directory.execute("RESET ROLE")
    may_read = one(directory, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    verifiers: dict[str, str] = {}
    if may_read and server_identity(directory) != server_identity(shard):
        verifiers = dict(
            directory.execute(
                "SELECT rolname::text, rolpassword FROM pg_authid JOIN staff ON username = rolname"
                " WHERE rolpassword LIKE 'SCRAM-SHA-256$%%'"
            ).fetchall()
        )
    as_owner(directory)
    missing = []
    for (username,) in shard.execute("SELECT username FROM staff ORDER BY username").fetchall():
        said = one(shard, "SELECT admit_copied_staff(%s, %s)", (username, verifiers.get(username)))
        if said != "ok":
            missing.append(username)
    return tuple(missing)


def _ready(directory: Connection, number: int) -> None:
    as_owner(directory)
    directory.execute(
        "UPDATE shards SET state = 'ready', version = (shard_map() ->> 'version')::bigint + 1"
        " WHERE id = %s AND state <> 'ready'",
        (number,),
    )
