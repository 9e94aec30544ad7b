"""What docs/sizing.md and docs/benchmarks.md tell people to type is understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from medibook_desktop.start.bench.command import _parser

DOCS = Path(__file__).resolve().parents[2] / "docs"
COMMANDS = sorted(
    {
        command.strip()
        for page in ("sizing.md", "benchmarks.md")
        for command in re.findall(
            r"(?m)^    medibook bench (.+)$|`medibook bench ([a-z-]+(?: --[^`|\[]+)?)`",
            (DOCS / page).read_text(encoding="utf-8"),
        )
        for command in command
        if command.strip()
    }
)


def test_the_page_names_what_a_chain_is_measured_with() -> None:
    assert {command.split()[0] for command in COMMANDS} >= {"terminals", "growth", "outbox", "booking"}


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_is_understood(command: str) -> None:
    options = _parser().parse_args(command.split())
    assert callable(options.measure)
