"""Other versions of the build that lies there, without freezing again: modules exchanged in its archive."""

from __future__ import annotations

import hashlib
import marshal
import os
import re
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import CodeType

_PACKAGE = "medibook_desktop"
# As PyInstaller 6 writes them: archive/writers.py.
_COOKIE = struct.Struct("!8sIIII64s")
_ENTRY = struct.Struct("!IIIIBc")
_TOC_AT = struct.Struct("!i")
_TOC_PLACE = 8
_SECTION = "pydata"

Exchange = Callable[[CodeType], CodeType]


def other_build(
    program: Path,
    version: str,
    folder: Path,
    *,
    without: Sequence[str] = (),
    modules: Mapping[str, str] | None = None,
) -> Path:
    """A program that says it is `version`, in `folder`/medibook; files that are the same are links to `program`'s.

    For a broken one: `without` are files below _internal that it lacks, `modules` is the source of modules that it has
    got instead of the right ones. Its own list of contents fits, as that of a build which was broken from the start.
    """
    made = folder / "medibook"
    shutil.copytree(program, made, symlinks=True, copy_function=_link)
    bill = program.parent / "medibook.cdx.json"
    if bill.exists():
        shutil.copyfile(bill, folder / bill.name)
    was = _version_of(program)
    exchanges: dict[str, Exchange] = {_PACKAGE: lambda code: _with_constant(code, was, version)}
    for name, source in (modules or {}).items():
        exchanges[name] = _compiled(source, name)
    _exchange_code(made / "medibook", exchanges)
    for name in without:
        (made / "_internal" / name).unlink()
    _rename_metadata(made / "_internal", was, version)
    _renew_contents(made / "_internal")
    return made


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _version_of(program: Path) -> str:
    (found,) = (program / "_internal").glob(f"{_PACKAGE}-*.dist-info")
    return found.name.removeprefix(f"{_PACKAGE}-").removesuffix(".dist-info")


def _with_constant(code: CodeType, old: str, new: str) -> CodeType:
    assert old in code.co_consts, f"no {old} in the module that says which version it is"
    return code.replace(co_consts=tuple(new if each == old else each for each in code.co_consts))


def _compiled(source: str, name: str) -> Exchange:
    code = compile(source, f"{name}.py", "exec", dont_inherit=True)
    return lambda _old: code


def _rename_metadata(inside: Path, old: str, new: str) -> None:
    folder = inside / f"{_PACKAGE}-{new}.dist-info"
    (inside / f"{_PACKAGE}-{old}.dist-info").rename(folder)
    _rewrite(
        folder / "METADATA", lambda text: re.sub(rf"(?m)^Version: {re.escape(old)}$", f"Version: {new}", text)
    )


def _renew_contents(inside: Path) -> None:
    """The build's list, for what changed: paths that are gone or new, the metadata, the executable."""
    known = {}
    for line in (inside / "contents.sha256").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        known[name] = digest
    there = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()}
    beside = {name for name in known if name.startswith("../")}  # the executable: its archive was exchanged
    lines = []
    for name in sorted((there | beside) - {"contents.sha256"}):
        is_same = name in known and name not in beside and ".dist-info/" not in name
        digest = known[name] if is_same else hashlib.sha256((inside / name).read_bytes()).hexdigest()
        lines.append(f"{digest}  {name}\n")
    _rewrite(inside / "contents.sha256", lambda _text: "".join(lines))


def _rewrite(path: Path, change: Callable[[str], str]) -> None:
    """As a file of its own: what lies there is a link to the other build's."""
    text = change(path.read_text(encoding="utf-8"))
    path.unlink()
    path.write_text(text, encoding="utf-8")


# --- The archive of code ------------------------------------------------------------------------------------


def _exchange_code(executable: Path, exchanges: Mapping[str, Exchange]) -> None:
    """The archive lies in a section of the executable; in it, beside little else, a packed archive of all modules."""
    section, draft = executable.with_suffix(".section"), executable.with_suffix(".new")
    _objcopy("--dump-section", f"{_SECTION}={section}", str(executable), str(draft))
    section.write_bytes(_renewed(section.read_bytes(), exchanges))
    _objcopy("--update-section", f"{_SECTION}={section}", str(executable), str(draft))
    draft.chmod(0o755)
    draft.replace(executable)
    section.unlink()


def _objcopy(*words: str) -> None:
    subprocess.run(["objcopy", *words], check=True, stdin=subprocess.DEVNULL, timeout=60)


def _renewed(archive: bytes, exchanges: Mapping[str, Exchange]) -> bytes:
    magic, length, toc_at, toc_length, python, library = _COOKIE.unpack(archive[-_COOKIE.size :])
    assert length == len(archive), "the section holds something else beside the archive"
    content, toc, at = bytearray(), bytearray(), toc_at
    while at < toc_at + toc_length:
        size, offset, packed, unpacked, is_packed, kind = _ENTRY.unpack_from(archive, at)
        data = archive[offset : offset + packed]
        if kind == b"z":
            assert not is_packed
            data = _renewed_modules(data, exchanges)
            unpacked = len(data)
        toc += _ENTRY.pack(size, len(content), len(data), unpacked, is_packed, kind)
        toc += archive[at + _ENTRY.size : at + size]
        content += data
        at += size
    whole = len(content) + len(toc) + _COOKIE.size
    return bytes(content + toc + _COOKIE.pack(magic, whole, len(content), toc_length, python, library))


def _renewed_modules(archive: bytes, exchanges: Mapping[str, Exchange]) -> bytes:
    """New code comes after what is there; only the list at the end names it."""
    (toc_at,) = _TOC_AT.unpack_from(archive, _TOC_PLACE)
    places = dict(marshal.loads(archive[toc_at:]))  # noqa: S302 - our own build
    content = bytearray(archive[:toc_at])
    for name, exchange in exchanges.items():
        kind, offset, length = places[name]
        old = marshal.loads(zlib.decompress(archive[offset : offset + length]))  # noqa: S302
        new = zlib.compress(marshal.dumps(exchange(old)))
        places[name] = (kind, len(content), len(new))
        content += new
    _TOC_AT.pack_into(content, _TOC_PLACE, len(content))
    return bytes(content) + marshal.dumps(list(places.items()))
