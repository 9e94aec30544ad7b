"""A network namespace of its own for some terminals, with a wire to this one that the kernel can make silent."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_numbers = itertools.count(1)


class Namespace:
    """Programs run inside with `prefix`; they reach `host_address`, where somebody on this side has to listen."""

    def __init__(self, name: str, number: int) -> None:
        self._name = name
        self._here, self._there = f"mb-h{number}", f"mb-n{number}"
        # 10.213.x.0/30; nothing else on a test machine lives there.
        self.host_address = f"10.213.{number % 250}.1"
        self._address = f"10.213.{number % 250}.2"
        self.prefix = ["ip", "netns", "exec", name]

    def make(self) -> None:
        _run("ip", "netns", "add", self._name)
        _run(
            "ip", "link", "add", self._here, "type", "veth", "peer", "name", self._there, "netns", self._name
        )
        _run("ip", "address", "add", f"{self.host_address}/30", "dev", self._here)
        _run("ip", "link", "set", self._here, "up")
        _run(*self.prefix, "ip", "address", "add", f"{self._address}/30", "dev", self._there)
        _run(*self.prefix, "ip", "link", "set", self._there, "up")
        _run(*self.prefix, "ip", "link", "set", "lo", "up")
        _run(*self.prefix, "nft", "add", "table", "inet", "chaos")
        for chain, hook in (("in", "input"), ("out", "output")):
            rule = f"{{ type filter hook {hook} priority 0 ; policy accept ; }}"
            _run(*self.prefix, "nft", "add", "chain", "inet", "chaos", chain, rule)

    def drop(self, *ways: str) -> None:
        """Packets that come "in" or go "out" vanish; both without."""
        for way in ways or ("in", "out"):
            word = "iifname" if way == "in" else "oifname"
            _run(*self.prefix, "nft", "add", "rule", "inet", "chaos", way, word, self._there, "drop")

    def heal(self) -> None:
        for chain in ("in", "out"):
            _run(*self.prefix, "nft", "flush", "chain", "inet", "chaos", chain)

    def remove(self) -> None:
        # The wire goes with the namespace, unless a process is still inside.
        subprocess.run(["ip", "link", "delete", self._here], check=False, capture_output=True)
        _run("ip", "netns", "delete", self._name)


@contextmanager
def new_namespace() -> Iterator[Namespace]:
    """Needs root, `ip` and `nft`; skips the test, saying so, where they are not."""
    missing = [program for program in ("ip", "nft") if shutil.which(program) is None]
    if missing or os.geteuid() != 0:
        pytest.skip(f"network namespaces need root, ip and nft (missing: {', '.join(missing) or 'root'})")
    number = next(_numbers) + os.getpid() % 200
    made = Namespace(f"medibook-{os.getpid()}-{number}", number)
    made.make()
    try:
        yield made
    finally:
        made.remove()


def _run(*arguments: str) -> None:
    done = subprocess.run(arguments, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(arguments)}: {done.stderr}"
