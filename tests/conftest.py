"""What every test run needs; fixtures live in tests/helpers, one topic a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

_TESTS = Path(__file__).resolve().parent
if str(_TESTS.parent) not in sys.path:
    sys.path.insert(0, str(_TESTS.parent))

# Before anything imports Qt: a test run needs no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Also for what one helper imports from another before pytest comes to it as a plugin.
pytest.register_assert_rewrite("tests.helpers")

# Every file in tests/helpers is a pytest plugin: a new topic's fixtures are there as soon as its file is.
pytest_plugins = [f"tests.helpers.{path.stem}" for path in sorted((_TESTS / "helpers").glob("[a-z]*.py"))]
