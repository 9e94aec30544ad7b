"""Request ids: version 7, in order of time, never twice."""

from __future__ import annotations

import time
from uuid import RFC_4122

from medibook_desktop.domain.identifiers import new_request_id


def test_request_ids_are_uuids_of_version_7() -> None:
    before = time.time_ns() // 1_000_000
    made = new_request_id()
    after = time.time_ns() // 1_000_000
    assert made.version == 7
    assert made.variant == RFC_4122
    assert before <= made.int >> 80 <= after


def test_no_request_id_comes_twice() -> None:
    made = [new_request_id() for _ in range(10_000)]
    assert len(set(made)) == len(made)
    milliseconds = [each.int >> 80 for each in made]
    assert milliseconds == sorted(milliseconds)
