"""The other databases of a clinic come to this release with the directory's."""

from __future__ import annotations

from contextlib import closing

from medibook_desktop.database.failures import translated
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.sharding.adding import as_owner, renew_triggers
from medibook_desktop.database.sharding.addresses import OwnerUrl, owner_connection_to, signed_in_like


def migrate_shards(directory_owner_url: str, owner_url_of: OwnerUrl | None = None) -> bool:
    """Each shard after the directory's database, which feeds them. True when there was anything to do.

    Raises what `migrate` raises; shards that were done stay done.
    """
    changed = False
    with translated(), closing(owner_connection_to(directory_owner_url)) as directory:
        as_owner(directory)
        rows = directory.execute("SELECT id, url FROM shards WHERE state = 'ready' ORDER BY id").fetchall()
    for number, url in rows:
        address = (
            directory_owner_url
            if number == 0
            else owner_url_of(number)
            if owner_url_of
            else signed_in_like(url, directory_owner_url)
        )
        done = number != 0 and migrate(address)
        if done or number == 0:
            with translated(), closing(owner_connection_to(address)) as shard:
                as_owner(shard)
                renew_triggers(shard, number)
        changed = changed or done
    return changed
