"""What a check of the audit found, in words."""

from __future__ import annotations

from medibook_desktop.desktop.language.shard_words import later_at
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.screens.audit.words import trail_word
from medibook_desktop.domain.audit import AuditProblem, AuditVerified, ProblemKind, Trail

MOST_SHOWN = 3


def found_words(found: AuditVerified) -> tuple[str, str, str]:
    """(kind of notice, sentence, next step)."""
    if found.is_whole:
        return (
            "info",
            translate("Audit", "The audit is whole: {rows} records fit their {seals} seals.").format(
                rows=number(found.rows), seals=number(found.seals)
            ),
            later_at(
                translate(
                    "Audit",
                    "Nothing was changed, removed or added since it was sealed; %n record(s) wait for their seal.",
                    "",
                    found.waiting,
                ),
                found.missing,
            ),
        )
    shown = " ".join(problem_words(each) for each in found.problems[:MOST_SHOWN])
    more = len(found.problems) - MOST_SHOWN
    if more > 0:
        shown += " " + translate("Audit", "And %n more.", "problems of a check", more)
    return (
        "error",
        translate(
            "Audit",
            "The audit was tampered with, or the database was restored from a backup: %n place(s).",
            "",
            len(found.problems),
        ),
        shown,
    )


def problem_words(problem: AuditProblem) -> str:
    """A sentence, with the seal and the row that does not fit."""
    places = {
        "seal": number(problem.seal),
        "row": "" if problem.row is None else str(problem.row),
        "trail": trail_word(Trail(problem.what)) if problem.what in tuple(Trail) else problem.what,
        "table": problem.what,
    }
    words = {
        ProblemKind.ROW_CHANGED: translate("Audit", "Seal {seal}: row {row} of {table} was changed."),
        ProblemKind.ROW_REMOVED: translate("Audit", "Seal {seal}: row {row} of {table} was removed."),
        ProblemKind.ROW_INSERTED: translate(
            "Audit", "Seal {seal}: row {row} of {table} was put in afterwards."
        ),
        ProblemKind.SEAL_CHANGED: translate("Audit", "Seal {seal} itself was changed."),
        ProblemKind.SEAL_MISSING: translate("Audit", "The seals {seal} to {row} are missing."),
        ProblemKind.CHAIN_BROKEN: translate("Audit", "Seal {seal} does not follow the one before it."),
        ProblemKind.REMOVED_BY_HAND: translate(
            "Audit", "The rows of seal {seal} of {table} were removed without a rule."
        ),
        ProblemKind.END_CUT_OFF: translate(
            "Audit", "Seal {seal}, which was kept outside, is not in the audit any more."
        ),
        ProblemKind.OTHER_CHAIN: translate(
            "Audit", "This is another audit than the one whose seal {seal} was kept here."
        ),
    }
    return words[problem.kind].format(**places)
