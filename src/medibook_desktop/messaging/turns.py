"""Who of all terminals does a piece of work that is wanted once: whoever asks first, for a while."""

from __future__ import annotations

import secrets

from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.connection import RedisLink


def take_turn(link: RedisLink, key: str, milliseconds: int) -> bool:
    """Whether it is this terminal's turn; nobody else has one before `milliseconds` are over. False with Redis away."""
    token = secrets.token_hex(8)
    try:
        held = link.call("SET", key, token, "NX", "GET", "PX", milliseconds)
    except RedisAway:
        return False
    return held is None or held == token.encode()  # ours already: the link had to send it twice
