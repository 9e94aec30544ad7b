"""What is inside the build: the licence of every part into its folder, and a CycloneDX bill of materials beside it.

Runs in the environment of the build (build_program.py), so that it lists what was frozen, with its versions.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "requirements" / "runtime.txt"
# Their wheels hold no text; the text of these licences lies in packaging/licences.
TEXTS = {"pyside6-essentials": ("LGPL-3.0", "GPL-3.0"), "shiboken6": ("LGPL-3.0", "GPL-3.0")}


@dataclass(frozen=True)
class Part:
    """`kind` is the type of its package URL: pypi, deb or generic."""

    kind: str
    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = field(compare=False, default=())


def main(result: Path) -> int:
    program = result / "medibook"
    parts = [*python_packages(), *system_libraries(program), *own_parts()]
    write_licences(parts, program / "licences")
    write_contents(program / "_internal")
    bom = bill_of_materials(parts)
    (result / "medibook.cdx.json").write_text(bom, encoding="utf-8")
    nameless = [part.name for part in parts if not part.texts]
    if nameless:
        print(f"no licence text was found for: {', '.join(nameless)}", file=sys.stderr)
        return 1
    print(f"{len(parts)} parts: licences in {program / 'licences'}, bill of materials beside it")
    return 0


def python_packages() -> list[Part]:
    parts = []
    for name in re.findall(r"^([A-Za-z0-9_.-]+)==", RUNTIME.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system or Python
        texts = [Path(str(found.locate_file(file))) for file in found.files or () if _is_licence(str(file))]
        texts += [ROOT / "packaging" / "licences" / f"{text}.txt" for text in TEXTS.get(name.lower(), ())]
        parts.append(Part("pypi", name, found.version, _licence_of(found), tuple(texts)))
    return parts


def _is_licence(file: str) -> bool:
    return re.search(r"dist-info/.*(licen[cs]e|copying|notice|copyright)", file, re.IGNORECASE) is not None


def _licence_of(found: metadata.Distribution) -> str:
    said = found.metadata
    classified = [
        each.rpartition(" :: ")[2]
        for each in said.get_all("Classifier") or ()
        if each.startswith("License ::")
    ]
    stated = [text for key in ("License-Expression", "License") for text in said.get_all(key) or ()]
    text = stated[0] if stated else " OR ".join(classified)
    return " ".join((text or "see its text").split())[:200]


def system_libraries(program: Path) -> list[Part]:
    """Libraries of this system that PyInstaller took along, by Debian's packages; none where dpkg does not know."""
    if shutil.which("dpkg-query") is None:
        return []
    names = sorted(path.name for path in (program / "_internal").glob("lib*.so*"))
    found = subprocess.run(
        ["dpkg-query", "--search", *(f"*/{name}" for name in names)],
        capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    packages = {line.split(":", 1)[0] for line in found.splitlines() if ": " in line}
    parts = []
    for package in sorted(packages):
        version = subprocess.run(
            ["dpkg-query", "--show", "--showformat", "${Version}", package],
            capture_output=True, text=True, check=False,
        ).stdout.strip()  # fmt: skip
        text = Path("/usr/share/doc") / package / "copyright"
        parts.append(Part("deb", package, version, "see its text", (text,) if text.exists() else ()))
    return [part for part in parts if part.texts]


def own_parts() -> list[Part]:
    """Python itself, and the fonts."""
    version = sys.version.split()[0]
    library = Path(sys.base_prefix) / "lib" / f"python{version.rpartition('.')[0]}" / "LICENSE.txt"
    python = library if library.exists() else ROOT / "packaging" / "licences" / "Python.txt"
    fonts = ROOT / "resources" / "fonts"
    return [
        Part("generic", "python", version, "PSF-2.0", (python,)),
        *(
            Part("generic", text.stem.partition("-")[2], "", "see its text", (text,))
            for text in sorted(fonts.glob("LICENCE-*.txt"))
        ),
    ]


def write_licences(parts: list[Part], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = [
        "What MediBook Desktop brings along, and under which licence. The texts lie beside this file.",
        "",
    ]
    for part in parts:
        lines.append(f"{part.name} {part.version}: {part.licence}".replace("  ", " "))
        whole = "\n\n".join(text.read_text(encoding="utf-8", errors="replace") for text in part.texts)
        (folder / f"{part.name}.txt").write_text(whole, encoding="utf-8")
    (folder / "NOTICES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_contents(folder: Path) -> None:
    """Digest and path of every file, for `medibook self-test` (start/self_test.py)."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    (folder / "contents.sha256").write_text("\n".join(lines) + "\n", encoding="utf-8")


def bill_of_materials(parts: list[Part]) -> str:
    bom = Bom()
    version = metadata.version("medibook-desktop")
    bom.metadata.component = Component(
        name="medibook-desktop", version=version, type=ComponentType.APPLICATION
    )
    for part in parts:
        bom.components.add(
            Component(
                name=part.name,
                version=part.version or None,
                type=ComponentType.LIBRARY,
                licenses=[DisjunctiveLicense(name=part.licence)],
                purl=PackageURL(part.kind, None, part.name, part.version or None),
            )
        )
    return str(JsonV1Dot6(bom).output_as_string(indent=1))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
