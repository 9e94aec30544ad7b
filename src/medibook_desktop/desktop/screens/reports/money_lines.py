"""The lines of the report of revenue: done visits times the fees of their types, a currency at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.reports import words
from medibook_desktop.desktop.screens.reports.lines import Counts, Line
from medibook_desktop.domain.report_measures import BOOKABLE_TIME, NO_VISIT_TYPE, Revenue, Tally, revenue
from medibook_desktop.domain.report_questions import Breakdown
from medibook_desktop.domain.reports import Report, ReportNames

ByLine = dict[int, dict[str, Revenue]]


def money_lines(report: Report) -> tuple[Line, ...]:
    """One line a step or name; where clinics have several currencies, one of each."""
    now = _by_line(report.now, report.names)
    before = _by_line(report.before, report.names) if report.before is not None else None
    currencies = currencies_of(report)
    lines = []
    for line, key_before in _skeleton(report, now, before):
        for currency in currencies:
            here = now.get(line.key, {}).get(currency)
            earlier = before.get(key_before, {}).get(currency) if before is not None else None
            if here is None and earlier is None and report.question.breakdown is not Breakdown.TIME:
                continue
            several = len(currencies) > 1
            lines.append(
                replace(
                    line,
                    name=f"{line.name} · {currency}" if several else line.name,
                    plain=f"{line.plain} {currency}" if several else line.plain,
                    counts=_counts(here),
                    before=_counts(earlier) if before is not None else None,
                    currency=currency,
                )
            )
    return tuple(lines)


def money_totals(report: Report, tally: Tally | None) -> dict[str, Counts]:
    """Currency -> counts of all lines together; one that nothing was earned in is left out, but never all."""
    if tally is None:
        return {}
    found = revenue(_done(tally, tally.rows), report.names.fees, report.names.currencies)
    return {currency: _counts(found.get(currency)) for currency in currencies_of(report)}


def currencies_of(report: Report) -> tuple[str, ...]:
    """Those of the clinics that had done visits, most visits first; the first clinic's when there were none."""
    found: dict[str, int] = defaultdict(int)
    for tally in (report.now, report.before):
        if tally is not None:
            totals = revenue(_done(tally, tally.rows), report.names.fees, report.names.currencies)
            for currency, earned in totals.items():
                found[currency] += earned.done
    used = sorted((currency for currency, done in found.items() if done), key=lambda each: -found[each])
    return tuple(used) or tuple(report.names.currencies.values())[:1] or ("",)


def _by_line(tally: Tally, names: ReportNames) -> ByLine:
    rows: dict[int, list[tuple[int, ...]]] = defaultdict(list)
    for key in tally.rows:
        rows[key[0]].append(key)
    return {line: revenue(_done(tally, keys), names.fees, names.currencies) for line, keys in rows.items()}


def _done(tally: Tally, keys: Iterable[tuple[int, ...]]) -> Iterable[tuple[int, int, int]]:
    clinic, visit_type = tally.by.index("clinic"), tally.by.index("visit_type")
    for key in keys:
        done = tally.of(key, "done")
        if done and key[visit_type] != BOOKABLE_TIME:
            yield key[clinic], key[visit_type], done


def _skeleton(report: Report, now: ByLine, before: ByLine | None) -> list[tuple[Line, int]]:
    """Lines without counts, and the key of the same line in the range before."""
    question, names = report.question, report.names
    if question.breakdown is Breakdown.TIME:
        earlier = report.range_before.steps(question.grain)
        return [
            (
                Line(
                    day.toordinal(),
                    words.step_name(day, question.grain),
                    words.step_mark(day, question.grain),
                    max(day, question.days.first),
                    {},
                ),
                earlier[place].toordinal() if place < len(earlier) else date.min.toordinal(),
            )
            for place, day in enumerate(question.days.steps(question.grain))
        ]
    known = {
        Breakdown.DOCTOR: names.doctors,
        Breakdown.VISIT_TYPE: names.visit_types,
        Breakdown.CLINIC: names.clinics,
    }[question.breakdown]
    lines = []
    for key in (set(now) | set(before or {})) - {BOOKABLE_TIME}:
        name = known.get(key) or (
            translate("Reports", "Without a type")
            if key == NO_VISIT_TYPE
            else translate("Reports", "No longer here")
        )
        lines.append((Line(key, name, name, name, {}), key))
    return sorted(lines, key=lambda pair: pair[0].name.casefold())


def _counts(earned: Revenue | None) -> Counts:
    if earned is None:
        return {"minor": 0, "done": 0, "with_fee": 0}
    return {"minor": earned.minor, "done": earned.done, "with_fee": earned.with_fee}
