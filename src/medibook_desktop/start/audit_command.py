"""`medibook audit-check FILE`: an auditor checks a sealed export, with nothing of the clinic's at hand."""

from __future__ import annotations

import re
from pathlib import Path

from medibook_desktop.domain.audit import Anchor, AuditProblem
from medibook_desktop.domain.audit_chain import check_lines
from medibook_desktop.domain.errors import InvalidInput

_SEAL = re.compile(r"(\d+)\W+([0-9A-Fa-f ]{8,})")
MOST_SHOWN = 50


def audit_check(path: Path, seals: list[str]) -> int:
    """Prints what was found; 0 when everything fits, 1 when something does not. Raises InvalidInput."""
    anchors = [_anchor(text) for text in seals]
    try:
        with path.open(encoding="utf-8") as lines:
            checker, end = check_lines(lines, anchors)
    except OSError as error:
        raise InvalidInput(
            "The file {path} cannot be read.",
            next_step="Give the name of an exported audit.",
            path=str(path),
            field="file",
        ) from error
    except ValueError as error:
        raise InvalidInput(
            "The file {path} is no sealed audit: {why}.",
            next_step="Export it again as “All of this time with its seals”.",
            path=str(path),
            why=str(error),
            field="file",
        ) from error
    print(
        f"{checker.rows} records in {checker.seals} seals, {checker.removed} removed by the rule of retention"
    )
    if end is not None:
        print(f"The file ends with the seal {end.words}")
    for problem in checker.problems[:MOST_SHOWN]:
        print(f"  {_words(problem)}")
    if len(checker.problems) > MOST_SHOWN:
        print(f"  … and {len(checker.problems) - MOST_SHOWN} more")
    print("Something does not fit." if checker.problems else "Everything fits.")
    return 1 if checker.problems else 0


def _words(problem: AuditProblem) -> str:
    row = (
        ""
        if problem.row is None
        else f", {problem.what} row {problem.row}"
        if problem.what
        else f" to {problem.row}"
    )
    return f"{problem.kind.replace('_', ' ')}: seal {problem.seal}{row}"


def _anchor(text: str) -> Anchor:
    """ "12 · ABAB 1234 …" as it was written down."""
    found = _SEAL.fullmatch(text.strip())
    if found is None:
        raise InvalidInput(
            "“{text}” is no seal.",
            next_step="Give its number and its digits, for example 12:F4A09C31.",
            text=text,
            field="seal",
        )
    return Anchor("", int(found[1]), found[2].replace(" ", "").lower())
