"""Every part of the build, each shared library too, has its licence and stands in the bill of materials."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.builds.built import ROOT, built, packaging_on_path

PYTHON = ROOT / "build" / "program-environment" / "bin" / "python"
FONTS = ROOT / "resources" / "fonts"


@pytest.fixture(scope="module")
def program() -> Path:
    return built()


@pytest.fixture(scope="module")
def bill(program: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((program.parent / "medibook.cdx.json").read_text(encoding="utf-8"))
    return found


def test_the_bill_is_cyclonedx(program: Path, bill: dict[str, Any]) -> None:
    """By the schema itself, which lies in the library of the build's environment."""
    check = (
        "import pathlib, sys\n"
        "from cyclonedx.schema import SchemaVersion\n"
        "from cyclonedx.validation.json import JsonStrictValidator\n"
        "text = pathlib.Path(sys.argv[1]).read_text(encoding='utf-8')\n"
        "sys.exit(str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) or ''))\n"
    )
    ran = subprocess.run(
        [str(PYTHON), "-I", "-c", check, str(program.parent / "medibook.cdx.json")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert not ran.stderr.strip(), ran.stderr
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == "medibook-desktop"
    assert all(part["licenses"] for part in bill["components"])


def test_every_shared_library_and_program_belongs_to_one_part(program: Path, bill: dict[str, Any]) -> None:
    packaging_on_path()
    from shared_libraries import libraries

    listed = [
        place["location"]
        for part in bill["components"]
        for place in part.get("evidence", {}).get("occurrences", ())
    ]
    assert len(listed) == len(set(listed)), "one file, two owners"
    assert set(listed) == set(libraries(program))
    assert len(listed) > 200


def test_every_distribution_that_was_frozen_is_listed(program: Path, bill: dict[str, Any]) -> None:
    """By the modules that are in the archive, not by what somebody meant to ship."""
    listing = (
        "import json, sys\n"
        "from importlib.metadata import packages_distributions\n"
        "from PyInstaller.archive.readers import CArchiveReader\n"
        "modules = CArchiveReader(sys.argv[1]).open_embedded_archive('PYZ.pyz').toc\n"
        "owners = packages_distributions()\n"
        "tops = {name.partition('.')[0] for name in modules}\n"
        "print(json.dumps(sorted({owner for top in tops for owner in owners.get(top, [])})))\n"
    )
    ran = subprocess.run(
        [str(PYTHON), "-I", "-c", listing, str(program / "medibook")],
        capture_output=True,
        text=True,
        check=True,
    )
    frozen = {re.sub(r"[-_.]+", "-", name).lower() for name in json.loads(ran.stdout)}
    listed = {part["name"] for part in bill["components"]} | {"medibook-desktop"}
    assert frozen - listed == set()
    assert {"sqlalchemy", "psycopg", "pyside6-essentials", "cryptography"} <= frozen


def test_every_part_has_its_licence_beside_the_program(program: Path, bill: dict[str, Any]) -> None:
    folder = program / "licences"
    notices = (folder / "NOTICES.txt").read_text(encoding="utf-8").splitlines()
    for part in bill["components"]:
        text = folder / f"{part['name']}.txt"
        assert len(text.read_text(encoding="utf-8").strip()) > 100, part["name"]
        assert any(line.startswith(part["name"]) for line in notices), part["name"]
    fonts = {path.name.partition("-")[0] for path in FONTS.glob("*.ttf")} - {"DroidSansFallback.ttf"}
    assert fonts <= {part["name"] for part in bill["components"]}
