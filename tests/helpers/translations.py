"""The .qm files are made before the first test; whoever chooses a language leaves none behind."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.language.languages import forget_languages
from medibook_desktop.desktop.language.phones import use_country

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "renew_translations.py"


@pytest.fixture(scope="session", autouse=True)
def compiled_translations() -> None:
    """As `make setup` does; a run of pytest alone must not test yesterday's words."""
    subprocess.run([sys.executable, str(SCRIPT), "--compile"], check=True)


@pytest.fixture(autouse=True)
def no_country_at_home() -> Iterator[None]:
    """A window that a test opened made its clinic's country the one whose numbers are shown in short."""
    yield
    use_country("")


@pytest.fixture
def languages_end_in_english(qapp: QApplication) -> Iterator[None]:
    """For tests that choose a language: what comes after them is as before."""
    locale = QLocale()
    yield
    forget_languages(qapp)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def packaging_module(name: str) -> ModuleType:
    """A script of packaging/, which is no package: its name would hide PyPI's `packaging`."""
    folder = str(SCRIPT.parent)
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module(name)


def read_translations(code: str) -> dict[tuple[str, str, str], Any]:
    """Every message of a language as translation_files.Message."""
    path = packaging_module("renew_translations").ts_file(code)
    messages: dict[tuple[str, str, str], Any] = packaging_module("translation_files").read_ts(path)
    return messages


@cache
def texts_of_the_program() -> Any:
    """What find_strings() makes of our own sources: read once a process, because that takes seconds."""
    return packaging_module("source_strings").find_strings(packaging_module("renew_translations").SOURCES)
