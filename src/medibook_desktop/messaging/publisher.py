"""Tells the other terminals that something changed, after the commit; never in the way of the booking itself."""

from __future__ import annotations

from collections.abc import Sequence

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.change_codec import encode_change
from medibook_desktop.messaging.channel_names import cache_keys_of, channel_of
from medibook_desktop.messaging.connection import Command, RedisLink


def commands_for(changes: Sequence[Change], place: str) -> list[Command]:
    """Cache keys go before the messages: whoever reads because of a message must not find the old cache."""
    keys = cache_keys_of(changes, place)
    commands: list[Command] = [("UNLINK", key) for key in keys]
    commands.extend(("PUBLISH", channel_of(change, place), encode_change(change)) for change in changes)
    return commands


class Publisher:
    def __init__(self, link: RedisLink) -> None:
        self._link = link

    def publish(self, changes: Sequence[Change]) -> bool:
        """Whether Redis took them. False is no error: the outbox row is still there and goes out later."""
        return self._sent(commands_for(changes, self._link.place))

    def tell(self, changes: Sequence[Change]) -> bool:
        """As `publish`, for a writer's own changes: what Redis would not take goes out when it is back, without
        waiting for the relay, which is there for writers that are not."""
        commands = commands_for(changes, self._link.place)
        if self._sent(commands):
            return True
        self._link.later(commands)
        return False

    def _sent(self, commands: Sequence[Command]) -> bool:
        if not commands:
            return True
        try:
            self._link.call_many(commands)
        except RedisAway:
            return False
        return True
