"""Imports go down only; what each floor may know is in pyproject.toml, [tool.importlinter]."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_files import PACKAGE, ROOT, imports_of

FLOORS = sorted(folder.name for folder in PACKAGE.iterdir() if (folder / "__init__.py").is_file())


def test_import_linter_keeps_every_contract() -> None:
    # As a program of its own: it changes sys.path and the logging of the process that it runs in.
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("floor", [floor for floor in FLOORS if floor not in {"desktop", "start"}])
def test_qt_is_imported_only_by_the_desktop_and_start(floor: str) -> None:
    assert not [str(found) for found in imports_of(PACKAGE / floor) if found.top in {"PySide6", "shiboken6"}]


def test_the_desktop_imports_no_database_and_no_redis() -> None:
    forbidden = {"alembic", "psycopg", "psycopg_pool", "redis", "sqlalchemy", "valkey"}
    assert not [str(found) for found in imports_of(PACKAGE / "desktop") if found.top in forbidden]


def test_presenters_import_no_widget() -> None:
    widgets = ("PySide6.QtWidgets", "PySide6.QtGui")
    found = imports_of(PACKAGE / "desktop", "*presenter.py")
    assert not [str(one) for one in found if one.module.startswith(widgets)]


def test_the_domain_imports_the_standard_library_only() -> None:
    # import-linter forbids only packages that it is told of; this holds for those nobody has thought of.
    allowed = sys.stdlib_module_names | {"medibook_desktop"}
    assert not [str(found) for found in imports_of(PACKAGE / "domain") if found.top not in allowed]


@pytest.mark.parametrize("floor", FLOORS)
def test_the_init_file_of_a_floor_holds_one_docstring_line(floor: str) -> None:
    lines = (PACKAGE / floor / "__init__.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert lines[0].startswith('"""')
    assert lines[0].endswith('"""')
