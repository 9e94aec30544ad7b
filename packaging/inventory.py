"""What is inside the build: the licence of every part into its folder, and a CycloneDX bill of materials beside it.

Runs in the environment of the build (build_program.py), so that it lists what was frozen, with its versions.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.component_evidence import ComponentEvidence, Occurrence
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

sys.path.insert(0, str(Path(__file__).resolve().parent))
from frozen_imports import imports_of_sources
from shared_libraries import SERVERS, Owner, owners, vendored_of, version_of

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "requirements" / "runtime.txt"
COLLECTED = ROOT / "build" / "program-work" / "medibook" / "COLLECT-00.toc"
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
    libraries: tuple[str, ...] = field(compare=False, default=())
    """Its libraries and programs, by their paths in the folder of the program."""
    within: str = ""
    """The distribution whose wheel brings it along."""


def main(result: Path, collected: Path = COLLECTED) -> int:
    program = result / "medibook"
    try:
        parts = parts_of(program, collected)
    except LookupError as error:
        print(error, file=sys.stderr)
        return 1
    write_licences(parts, program / "licences")
    write_imports(program / "_internal")
    write_contents(program / "_internal")
    if (result / "MediBook.app").is_dir():
        write_into_bundle(parts, result / "MediBook.app" / "Contents")
    bom = bill_of_materials(parts)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(bom)
    if wrong is not None:
        print(f"the bill of materials is not CycloneDX 1.6: {wrong}", file=sys.stderr)
        return 1
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
        parts.append(_python_part(_plain(name), found))
    return parts


def _python_part(name: str, found: metadata.Distribution) -> Part:
    texts = [Path(str(found.locate_file(file))) for file in found.files or () if _is_licence(str(file))]
    texts += [ROOT / "packaging" / "licences" / f"{text}.txt" for text in TEXTS.get(name, ())]
    return Part("pypi", name, found.version, _licence_of(found), tuple(texts))


def _plain(name: str) -> str:
    """As package indexes compare names."""
    return re.sub(r"[-_.]+", "-", name).lower()


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


def parts_of(program: Path, collected: Path) -> list[Part]:
    """Every part, with its libraries. Raises LookupError for a library that belongs to none."""
    packages = python_packages()
    inside = [part for package in packages for part in _listed_by_wheel(package.name)]
    known = {(part.kind, part.name, part.within): part for part in (*packages, *inside, *own_parts())}
    for library, owner in owners(program, collected).items():
        name = _plain(owner.name) if owner.kind == "pypi" else owner.name
        key = (owner.kind, name, _plain(owner.wheel))
        part = known.get(key) or _found_part(owner)
        if part is not None and not part.version:
            part = replace(part, version=_version_inside(part.name, program / library))
        if part is None:
            raise LookupError(
                f"{library} belongs to {owner.name}, of which neither licence nor version is known"
            )
        known[key] = replace(part, libraries=(*part.libraries, library))
    return sorted(known.values(), key=lambda part: (part.kind, part.name, part.within))


def _found_part(owner: Owner) -> Part | None:
    if owner.kind == "deb":
        return _system_part(owner.name)
    if owner.kind == "generic":
        # The third number is that of the wheel, or the server's; a ".post" is surely the wheel's.
        version = metadata.version(owner.wheel).partition(".post")[0] if owner.wheel in SERVERS else ""
        return _vendored_part(owner.name, version, owner.wheel)
    return _python_part(_plain(owner.name), metadata.distribution(owner.name))


def _vendored_part(name: str, version: str, wheel: str) -> Part | None:
    vendored = vendored_of(name)
    if vendored is None:
        return None
    text = ROOT / "packaging" / "licences" / f"{vendored.text}.txt"
    return Part("generic", name, version, vendored.licence, (text,), within=_plain(wheel))


def _version_inside(name: str, library: Path) -> str:
    vendored = vendored_of(name)
    return version_of(vendored, library) if vendored is not None else ""


def _listed_by_wheel(wheel: str) -> list[Part]:
    """What the wheel's own bill of materials (dist-info/sboms) says is inside, also what is linked into its modules."""
    parts = []
    for file in metadata.distribution(wheel).files or ():
        if "/sboms/" not in file.as_posix() or file.suffix != ".json":
            continue
        listed = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
        for component in listed.get("components", ()):
            name = re.sub(r"-libs?$", "", component["name"])
            part = _vendored_part(name, str(component.get("version", "")), wheel)
            if part is not None:
                parts.append(part)
    return parts


def _system_part(package: str) -> Part | None:
    """A library of this system that PyInstaller took along; its text is Debian's."""
    version = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Version}", package],
        capture_output=True, text=True, check=False,
    ).stdout.strip()  # fmt: skip
    text = Path("/usr/share/doc") / package / "copyright"
    return Part("deb", package, version, "see its text", (text,)) if text.exists() else None


def own_parts() -> list[Part]:
    """Python itself, and the fonts."""
    version = sys.version.split()[0]
    python = ROOT / "packaging" / "licences" / "Python.txt"
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
        within = f" (in {part.within})" if part.within else ""
        version = f" {part.version}" if part.version else ""
        lines.append(f"{part.name}{version}{within}: {part.licence}")
        whole = "\n\n".join(text.read_text(encoding="utf-8", errors="replace") for text in part.texts)
        (folder / f"{part.name}.txt").write_text(whole, encoding="utf-8")
    (folder / "NOTICES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_imports(folder: Path) -> None:
    """For `medibook self-test`, too: what the program may import at any time."""
    (folder / "imports.txt").write_text("\n".join(imports_of_sources()) + "\n", encoding="utf-8")


def write_into_bundle(parts: list[Part], contents: Path) -> None:
    """macOS: what is no code lies in Resources; the program looks for it in Frameworks, where everything has a link."""
    write_licences(parts, contents / "Resources" / "licences")
    for name, write in (("imports.txt", write_imports), ("contents.sha256", write_contents)):
        link = contents / "Frameworks" / name
        link.unlink(missing_ok=True)
        write(contents / "Frameworks")
        shutil.move(link, contents / "Resources" / name)
        link.symlink_to(f"../Resources/{name}")


def write_contents(folder: Path) -> None:
    """Digest and path of every file, for `medibook self-test` (start/self_test.py): those in `folder`, and the
    programs beside it."""
    listed = folder / "contents.sha256"
    files = [
        (path.relative_to(folder).as_posix(), path) for path in sorted(folder.rglob("*")) if path != listed
    ]
    files += [(f"../{path.name}", path) for path in sorted(folder.parent.iterdir())]
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}" for name, path in files if path.is_file()
    ]
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")


def bill_of_materials(parts: list[Part]) -> str:
    bom = Bom()
    version = metadata.version("medibook-desktop")
    product = Component(name="medibook-desktop", version=version, type=ComponentType.APPLICATION)
    bom.metadata.component = product
    licences = LicenseFactory()
    for part in parts:
        component = Component(
            name=part.name,
            version=part.version or None,
            type=ComponentType.LIBRARY,
            # An SPDX id or expression where it is one, else as the part itself calls it.
            licenses=[licences.make_from_string(part.licence)],
            purl=PackageURL(part.kind, _namespace(part.kind), part.name, part.version or None),
            evidence=_evidence(part),
        )
        bom.components.add(component)
        bom.register_dependency(product, [component])
    return str(JsonV1Dot6(bom).output_as_string(indent=1))


def _namespace(kind: str) -> str | None:
    return platform.freedesktop_os_release()["ID"] if kind == "deb" else None


def _evidence(part: Part) -> ComponentEvidence | None:
    """Where in the build its libraries lie."""
    if not part.libraries:
        return None
    return ComponentEvidence(occurrences=[Occurrence(location=library) for library in part.libraries])


if __name__ == "__main__":
    if sys.argv[1] == "--contents":  # of a bundle whose inside was signed since (macos/make_bundle.sh)
        write_contents(Path(sys.argv[2]))
        sys.exit(0)
    sys.exit(main(Path(sys.argv[1]), *(Path(word) for word in sys.argv[2:3])))
