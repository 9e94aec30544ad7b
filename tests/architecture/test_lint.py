"""ruff and mypy have nothing to say; `make lint` mends what can be mended by machine."""

import subprocess
import sys

import pytest

from tests.architecture.source_files import ROOT


@pytest.mark.parametrize(
    "command", [["ruff", "check", "--no-cache", "--quiet", "."], ["mypy"]], ids=lambda command: command[0]
)
def test_has_nothing_to_say(command: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
