"""Errors of a clinic on several databases."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError, Unavailable


class DirectoryAway(Unavailable):
    """The directory's database does not answer this shard. Details: `since`, when it last did."""

    code = "directory_away"
    default_next_step = (
        "The doctors of this shard work on; who and what is new comes when the directory answers."
    )


class DirectoryNotReached(Unavailable):
    """The server of “{shard}” does not reach the directory's database: {reason}"""

    code = "directory_not_reached"
    default_next_step = (
        "Let it in there (pg_hba.conf, firewall), or say with --directory-url how that server reaches it; files of"
        " certificates that the address names have to lie on that server. Then do this again."
    )


class DirectoryOnly(MediBookError):
    """This belongs to the directory's database and is not changed on a shard."""

    code = "directory_only"
    default_next_step = "Tell the makers."


class ShardNeedsSuperuser(MediBookError):
    """This sign-in may not prepare the database “{database}” for a clinic of several databases."""

    code = "shard_needs_superuser"
    default_next_step = (
        "Let a superuser of that server carry out once, in that database: {statements} Then do this again."
    )


class NotAnEmptyShard(MediBookError):
    """The database for “{shard}” holds a clinic already."""

    code = "not_an_empty_shard"
    default_next_step = "Name a database that does not exist yet, or an empty one."


class UnknownShard(MediBookError):
    """There is no shard “{shard}”."""

    code = "unknown_shard"
    default_next_step = "medibook shards list shows what there is."


class ShardInUse(MediBookError):
    """The shard “{shard}” holds doctors, or has held some: what its database knows of them is nowhere else."""

    code = "shard_in_use"
    default_next_step = "Leave it: an empty one costs nothing. medibook shards list shows what lives where."


class SharesRooms(MediBookError):
    """Doctors of these buckets share rooms or equipment with doctors who would stay: {doctors}."""

    code = "shares_rooms"
    default_next_step = "Move these buckets along (--with-neighbours does): {buckets}."


class MoveBusy(MediBookError):
    """Somebody is moving buckets of this clinic already."""

    code = "move_busy"
    default_next_step = "Wait until that is done: medibook shards list shows how far it is."


class MoveFailed(MediBookError):
    """The buckets {buckets} could not be moved: {why}."""

    code = "move_failed"
    default_next_step = "They stay where they are, and are booked as before. Do this again to go on."
