"""A process that moves buckets and dies by kill -9 at a step that it is told: for tests of what a dead mover leaves.

One JSON object a line on standard input ({url, buckets, to, step}); the process forks for each, and answers when
the child is gone: {"signal": 9} when it died at the step, {"exit": 0} when it came to the end.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from medibook_desktop.database.sharding.moving import move_buckets


class MoverProcess:
    """Its partner in the test."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def move(self, url: str, buckets: Sequence[int], to: int, *, die_at: str = "") -> dict[str, Any]:
        """`die_at`: a step of database/sharding/switching.py; empty: to the end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(
            json.dumps({"url": url, "buckets": list(buckets), "to": to, "step": die_at}) + "\n"
        )
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def mover_process() -> Iterator[MoverProcess]:
    with subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield MoverProcess(process)
        finally:
            process.kill()


def _move(order: dict[str, Any]) -> None:
    def on_step(step: str) -> None:
        if step == order["step"]:
            os.kill(os.getpid(), signal.SIGKILL)

    move_buckets(order["url"], order["buckets"], order["to"], grace_seconds=0, on_step=on_step)


def main() -> None:
    """Obey until standard input ends."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _move(json.loads(line))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        ended = (
            {"signal": os.WTERMSIG(status)}
            if os.WIFSIGNALED(status)
            else {"exit": os.waitstatus_to_exitcode(status)}
        )
        sys.stdout.write(json.dumps(ended) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
