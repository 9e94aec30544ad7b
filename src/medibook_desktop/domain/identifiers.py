"""The ids that the client makes."""

from __future__ import annotations

import os
import time
import uuid


def new_request_id() -> uuid.UUID:
    """A UUID version 7 (RFC 9562): made when a dialog opens, so that a second try is the same request."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    value &= ~(0xF000 << 64) & ~(0xC000 << 48)
    return uuid.UUID(int=value | (0x7000 << 64) | (0x8000 << 48))
