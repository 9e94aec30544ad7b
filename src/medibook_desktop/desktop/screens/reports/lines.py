"""A report's lines: which there are for a breakdown, what was counted for each, and for the range before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.reports import words
from medibook_desktop.domain.report_measures import (
    BOOKABLE_TIME,
    LEAD_CLASSES,
    NO_VISIT_TYPE,
    REASONS,
    SOURCES,
    WAIT_CLASSES,
    Tally,
)
from medibook_desktop.domain.report_questions import Breakdown, ReportKind
from medibook_desktop.domain.reports import Report

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Line:
    """`mark` is its short name below a chart; `plain` its name in a file; `counts` by measure."""

    key: int
    name: str
    mark: str
    plain: date | str
    counts: Counts
    before: Counts | None = None
    currency: str = ""


def counts_of(tally: Tally, key: tuple[int, ...] | None = None) -> dict[str, int]:
    """Every measure of one key, or of all together."""
    if key is None:
        return {measure: tally.total(measure) for measure in tally.measures}
    return dict(zip(tally.measures, tally.rows.get(key, (0,) * len(tally.measures)), strict=True))


def lines_of(report: Report) -> tuple[Line, ...]:
    """In the order of time, or of their names; who had nothing in either range is left out where there are many."""
    question = report.question
    if question.breakdown is Breakdown.TIME:
        return _over_time(report)
    if question.breakdown in (Breakdown.SOURCE, Breakdown.REASON, Breakdown.LENGTH, Breakdown.HOUR):
        return _of_measures(report)
    if question.breakdown in (Breakdown.WEEKDAY, Breakdown.WEEK_GRID):
        return tuple(
            Line(
                day,
                words.weekday_name(day),
                words.short_weekday(day),
                words.weekday_name(day),
                counts_of(report.now, (day,)),
                counts_of(report.before, (day,)) if report.before is not None else None,
            )
            for day in range(7)
        )
    return _of_names(report)


def _over_time(report: Report) -> tuple[Line, ...]:
    question, before = report.question, report.before
    steps = question.days.steps(question.grain)
    earlier = report.range_before.steps(question.grain) if before is not None else ()
    return tuple(
        Line(
            day.toordinal(),
            words.step_name(day, question.grain),
            words.step_mark(day, question.grain),
            max(day, question.days.first),
            counts_of(report.now, (day.toordinal(),)),
            counts_of(before, (earlier[place].toordinal(),))
            if before is not None and place < len(earlier)
            else None,
        )
        for place, day in enumerate(steps)
    )


def _of_measures(report: Report) -> tuple[Line, ...]:
    """Lines that are columns of what was counted: ways of booking, reasons, classes, hours."""
    kind, breakdown = report.question.kind, report.question.breakdown
    now = counts_of(report.now)
    before = counts_of(report.before) if report.before is not None else None
    found: list[tuple[str, str, str, Callable[[Counts], Counts]]] = []
    if breakdown is Breakdown.SOURCE:
        found = [(m, words.source_name(m), words.source_name(m), _only("visits", m)) for m in SOURCES]
    elif breakdown is Breakdown.REASON:
        found = [(m, words.reason_name(m), words.reason_name(m), _only("cancelled", m)) for m in REASONS]
    elif breakdown is Breakdown.LENGTH:
        classes = LEAD_CLASSES if kind is ReportKind.LEAD_TIME else WAIT_CLASSES
        name = words.lead_class if kind is ReportKind.LEAD_TIME else words.wait_class
        is_lead = kind is ReportKind.LEAD_TIME
        found = [
            (m, name(place), words.class_mark(place, is_lead=is_lead), _only("visits", m))
            for place, m in enumerate(classes)
        ]
    else:
        hours = working_hours(report)
        found = [(str(h), words.hour_name(h), f"{h:02}", _of_hour(kind, h)) for h in hours]
    return tuple(
        Line(place, name, mark, name, pick(now), pick(before) if before is not None else None)
        for place, (_measure, name, mark, pick) in enumerate(found)
        if breakdown in (Breakdown.LENGTH, Breakdown.HOUR)
        or any(pick(now).values())
        or (before is not None and any(pick(before).values()))
    )


def _of_names(report: Report) -> tuple[Line, ...]:
    """Doctors, types of visits or clinics, by name."""
    breakdown, names = report.question.breakdown, report.names
    known: Mapping[int, str] = {
        Breakdown.DOCTOR: names.doctors,
        Breakdown.VISIT_TYPE: names.visit_types,
        Breakdown.CLINIC: names.clinics,
    }[breakdown]
    keys = {key[0] for key in report.now.rows} | {
        key[0] for key in (report.before.rows if report.before else ())
    }
    keys.discard(BOOKABLE_TIME)
    lines = []
    for key in keys:
        name = known.get(key) or (
            translate("Reports", "Without a type")
            if key == NO_VISIT_TYPE
            else translate("Reports", "No longer here")
        )
        now = counts_of(report.now, (key,))
        before = counts_of(report.before, (key,)) if report.before is not None else None
        if any(now.values()) or (before is not None and any(before.values())):
            lines.append(Line(key, name, name, name, now, before))
    return tuple(sorted(lines, key=lambda line: line.name.casefold()))


def _only(as_measure: str, measure: str) -> Callable[[Counts], Counts]:
    return lambda counts: {as_measure: counts.get(measure, 0)}


def _of_hour(kind: ReportKind, hour: int) -> Callable[[Counts], Counts]:
    if kind is ReportKind.UTILISATION:
        return lambda counts: {"booked": counts.get(f"m{hour}", 0), "bookable": counts.get(f"b{hour}", 0)}
    return lambda counts: {"visits": counts.get(f"n{hour}", 0), "cancelled": 0}


def working_hours(report: Report) -> range:
    """From the first to the last hour in which anything was counted."""
    tallies = [tally for tally in (report.now, report.before) if tally is not None]
    letters = "mb" if report.question.kind is ReportKind.UTILISATION else "n"
    found = [
        hour
        for hour in range(24)
        if any(tally.total(f"{letter}{hour}") for tally in tallies for letter in letters)
    ]
    return range(found[0], found[-1] + 1) if found else range(8, 18)
