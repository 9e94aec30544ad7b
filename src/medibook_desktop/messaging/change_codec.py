"""A Change as compact JSON bytes and back; readers put up with fields and kinds of a newer release."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from medibook_desktop.domain.changes import Change, ChangeKind

_to_json = json.JSONEncoder(separators=(",", ":")).encode
"""Made once: json.dumps with separators makes an encoder each time, which takes longer than the encoding."""


def encode_change(change: Change) -> bytes:
    """Ids, day and version only; what a change leaves at its default is not sent."""
    fields: dict[str, Any] = {"kind": change.kind.value}
    if change.doctor_id is not None:
        fields["doctor_id"] = change.doctor_id
    if change.day is not None:
        fields["day"] = change.day.isoformat()
    if change.booking_id is not None:
        fields["booking_id"] = change.booking_id
    if change.slot_ids:
        fields["slot_ids"] = change.slot_ids
    if change.version:
        fields["version"] = change.version
    if change.outbox_id is not None:
        fields["outbox_id"] = change.outbox_id
    return _to_json(fields).encode("ascii")


def decode_change(message: bytes) -> Change | None:
    """None for what is no change at all: a stray message must not end the thread that reads it.

    A kind that this release does not know is read as "these slots changed", so that the column is read again.
    """
    try:
        fields = json.loads(message)
        return Change(
            kind=_kind(fields["kind"]),
            doctor_id=_whole(fields.get("doctor_id")),
            day=date.fromisoformat(fields["day"]) if fields.get("day") is not None else None,
            booking_id=_whole(fields.get("booking_id")),
            slot_ids=tuple(int(slot_id) for slot_id in fields.get("slot_ids", ())),
            version=int(fields.get("version", 0)),
            outbox_id=_whole(fields.get("outbox_id")),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def _kind(name: Any) -> ChangeKind:
    if not isinstance(name, str):
        raise TypeError(name)
    try:
        return ChangeKind(name)
    except ValueError:
        return ChangeKind.SLOTS


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)
