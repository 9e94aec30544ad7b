"""A report as it is shown: one group of rows, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.screens.imports.view import ReportShown, VerdictRow
from medibook_desktop.desktop.screens.imports.words import (
    alike_words,
    clash_words,
    cleaned_words,
    label_of,
    outcome_word,
    summary,
)
from medibook_desktop.domain.imports.kinds import ImportKind, ImportReport, Outcome, RowVerdict

CLEANED = "cleaned"
_GROUPS = (Outcome.ACCEPTED, CLEANED, Outcome.DOUBT, Outcome.CHANGED, Outcome.REFUSED, Outcome.THERE)


def report_shown(
    report: ImportReport, group: str, decisions: Mapping[str, int | None], today: date
) -> ReportShown:
    counts = {str(outcome): report.count(outcome) for outcome in Outcome} | {CLEANED: report.cleaned}
    groups = tuple(
        (str(each), f"{outcome_word(str(each), report.is_dry)} {number(counts[str(each)])}")
        for each in _GROUPS
        if counts[str(each)] or each in (Outcome.ACCEPTED, Outcome.REFUSED)
    )
    if group not in dict(groups):
        group = str(Outcome.ACCEPTED)
    rows = tuple(_row(verdict, decisions, today) for verdict in report.shown if _belongs(verdict, group))
    decided = sum(
        1 for verdict in report.shown if verdict.outcome is Outcome.DOUBT and verdict.key in decisions
    )
    accepted = report.count(Outcome.ACCEPTED) + decided
    button = ""
    if report.is_dry and accepted and not report.is_cancelled:
        button = translate("Imports", "Import %n row(s)", "", accepted)
    return ReportShown(
        summary=summary(report),
        next_step=_next_step(report, accepted),
        groups=groups,
        group=group,
        rows=rows,
        is_dry=report.is_dry,
        can_carry_out=button,
        can_save=report.refused_rows > 0,
        can_decide=group == Outcome.DOUBT and report.kind is ImportKind.PATIENTS and report.is_dry,
        can_make_slots=not report.is_dry and report.kind is ImportKind.HOURS and bool(report.doctor_ids),
        hidden=max(0, counts[group] - len(rows)),
    )


def _belongs(verdict: RowVerdict, group: str) -> bool:
    if group == CLEANED:
        return verdict.outcome is Outcome.ACCEPTED and bool(verdict.cleaned)
    return str(verdict.outcome) == group


def _next_step(report: ImportReport, accepted: int) -> str:
    if report.is_dry and accepted and report.refused_rows:
        return translate(
            "Imports",
            "Import what is accepted now; save the other rows, mend them, and import that file afterwards.",
        )
    if report.is_dry and accepted:
        return translate("Imports", "Every row is checked once more while it is imported.")
    if report.is_dry:
        return translate("Imports", "Look at the reasons; the columns may be chosen wrongly.")
    if report.kind is ImportKind.HOURS and report.doctor_ids:
        return translate(
            "Imports", "The times that can be booked are made of these hours: that is the next step."
        )
    if report.refused_rows:
        return translate("Imports", "Save the rows that were not imported, mend them, and import that file.")
    return translate("Imports", "Importing the same file again would change nothing.")


def _row(verdict: RowVerdict, decisions: Mapping[str, int | None], today: date) -> VerdictRow:
    reason, more = "", ""
    if verdict.reason is not None:
        reason, more = sentence(verdict.reason)
    if verdict.outcome is Outcome.REFUSED:
        more = clash_words(verdict.clash, today)
    elif verdict.outcome is Outcome.DOUBT:
        reason = alike_words(verdict.alike)
        more = ""
    elif verdict.outcome is Outcome.ACCEPTED:
        reason = cleaned_words(verdict.cleaned)
    choice = ""
    if verdict.outcome is Outcome.DOUBT and verdict.key in decisions:
        is_new = decisions[verdict.key] is None
        choice = "new" if is_new else "same"
        more = (
            translate("Imports", "Somebody else: will be registered")
            if is_new
            else translate("Imports", "The same person: nobody is registered")
        )
    elif verdict.outcome is Outcome.DOUBT:
        more = translate("Imports", "Left out until you say who it is")
    return VerdictRow(verdict.line, label_of(verdict), reason, more, verdict.outcome, verdict.key, choice)
