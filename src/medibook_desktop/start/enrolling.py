"""`medibook enrol`: makes an enrolment file for another desk, or accepts one here."""

from __future__ import annotations

import getpass
import sys
from datetime import timedelta
from pathlib import Path

from medibook_desktop.domain.enrolment import code_of
from medibook_desktop.domain.errors import EnrolmentUnusable, SettingsInvalid
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.enrolling import (
    accept_enrolment,
    file_name,
    make_enrolment,
    read_enrolment,
    write_enrolment,
)
from medibook_desktop.start.secret_files import read_secret


def enrol_command(
    *,
    accept: Path | None,
    terminal_name: str,
    target: Path | None,
    certificate_file: Path | None,
    days: int,
    code: str,
    redis_password_file: Path | None,
    replace: bool,
) -> int:
    """0 done; errors as everywhere on the command line."""
    if accept is not None:
        return _accept(accept, code, redis_password_file, replace=replace)
    enrolment = make_enrolment(
        Settings(),
        terminal_name,
        certificate_file=certificate_file,
        made_by=getpass.getuser(),
        good_for=timedelta(days=days),
    )
    path = write_enrolment(enrolment, target or Path(file_name(enrolment.terminal_name)))
    print(
        f"{path}: for {enrolment.terminal_name}, good until {enrolment.valid_until:%Y-%m-%d}.",
        file=sys.stderr,
    )
    print(f"Its code is {code_of(enrolment)}; the terminal shows the same one.", file=sys.stderr)
    if not enrolment.certificate:
        print(
            "It names no authority (--ca-file): the terminal cannot check who the server is.", file=sys.stderr
        )
    print(path)
    return 0


def _accept(path: Path, code: str, redis_password_file: Path | None, *, replace: bool) -> int:
    enrolment = read_enrolment(path)
    if code and _plain(code) != _plain(code_of(enrolment)):
        raise EnrolmentUnusable("The code of this enrolment file is another one: it was changed or mixed up.")
    if Settings().is_set_up and not replace:
        raise SettingsInvalid(
            "This computer belongs to a clinic already.", next_step="Add --replace to join this one instead."
        )
    password = read_secret(redis_password_file) if redis_password_file is not None else ""
    if enrolment.redis_needs_password and not password:
        if sys.stdin.isatty():
            password = getpass.getpass("Password of the live server (Redis): ")
        else:
            print("No Redis password was given (--redis-password-file): live updates wait.", file=sys.stderr)
    written = accept_enrolment(enrolment, redis_password=password)
    print(f"{written}: this is {enrolment.terminal_name} now; start medibook and sign in.", file=sys.stderr)
    return 0


def _plain(code: str) -> str:
    return code.replace("-", "").replace(" ", "").upper()
