"""Turns what was counted into what the page shows: key figures, a chart with its sentence, and the table."""

from __future__ import annotations

from collections.abc import Sequence

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, medium_day
from medibook_desktop.desktop.screens.reports import words
from medibook_desktop.desktop.screens.reports.lines import Counts, Line, counts_of, lines_of, working_hours
from medibook_desktop.desktop.screens.reports.money_lines import money_lines, money_totals
from medibook_desktop.desktop.screens.reports.recipes import Measure, Recipe, recipe
from medibook_desktop.desktop.screens.reports.view import KeyFigure, ShownReport, TableColumn, TableRow
from medibook_desktop.desktop.screens.reports.words import Form
from medibook_desktop.desktop.widgets.chart_data import ChartData, ChartKind, Series
from medibook_desktop.domain.report_measures import change
from medibook_desktop.domain.report_questions import Breakdown, ReportKind
from medibook_desktop.domain.reports import Report

_RANKED = (Breakdown.DOCTOR, Breakdown.VISIT_TYPE, Breakdown.CLINIC, Breakdown.SOURCE, Breakdown.REASON)
_OF_A_WHOLE = (Breakdown.SOURCE, Breakdown.REASON, Breakdown.LENGTH, Breakdown.HOUR)


def shown(report: Report) -> ShownReport:
    question = report.question
    made = recipe(question.kind, question.breakdown)
    if question.breakdown is Breakdown.WEEK_GRID:
        columns, rows, chart = _week_grid(report)
        is_empty = not any(value for series in chart.series for value in series.values)
    else:
        lines = money_lines(report) if question.kind is ReportKind.REVENUE else lines_of(report)
        every, every_before = _wholes(report, lines)
        if question.breakdown in _RANKED:
            lines = _ranked(lines, made, every)
        columns, rows = _table(report, lines, made, every, every_before)
        chart = _chart(report, lines, made, every, every_before)
        is_empty = not any(any(line.counts.values()) for line in lines)
    return ShownReport(
        title=_title(report),
        subtitle=_subtitle(report),
        figures=_figures(report, made),
        chart=None if is_empty else chart,
        columns=columns,
        rows=rows,
        note=words.kind_note(question.kind),
        as_of=_as_of(report),
        is_empty=is_empty,
    )


# --- Titles -----------------------------------------------------------------------------------------------


def _title(report: Report) -> str:
    question = report.question
    return translate("Reports", "{report} · {breakdown}", "No-shows · By doctor").format(
        report=words.kind_name(question.kind), breakdown=words.breakdown_name(question.breakdown)
    )


def _subtitle(report: Report) -> str:
    question, names = report.question, report.names
    parts = [words.range_words(question.days)]
    for ids, known in (
        (question.clinic_ids, names.clinics),
        (question.doctor_ids, names.doctors),
        (question.visit_type_ids, names.visit_types),
    ):
        parts += [in_sentence(known.get(each, "")) for each in ids]
    if report.before is not None:
        parts.append(
            translate("Reports", "compared with {range}").format(range=words.range_words(report.range_before))
        )
    return " · ".join(part for part in parts if part)


def _as_of(report: Report) -> str:
    moment = translate("Reports", "As of {day}, {time}").format(
        day=medium_day(report.as_of.date()), time=clock(report.as_of)
    )
    if report.from_replica:
        moment = translate("Reports", "{moment}, read from a replica").format(moment=moment)
    if report.missing:
        return translate("Reports", "{moment}. Missing in these figures: {shards}").format(
            moment=moment, shards=", ".join(report.missing)
        )
    return moment


# --- Numbers ----------------------------------------------------------------------------------------------


def _wholes(report: Report, lines: Sequence[Line]) -> tuple[Counts, Counts | None]:
    """What shares are of: all that was counted, or the sum of the lines where they are parts of a whole."""
    if report.question.breakdown in _OF_A_WHOLE or report.question.kind is ReportKind.REVENUE:
        return _summed([line.counts for line in lines]), (
            _summed([line.before or {} for line in lines]) if report.before is not None else None
        )
    return counts_of(report.now), counts_of(report.before) if report.before is not None else None


def _summed(found: Sequence[Counts]) -> Counts:
    sums: dict[str, int] = {}
    for counts in found:
        for name, value in counts.items():
            sums[name] = sums.get(name, 0) + value
    return sums


def _ranked(lines: Sequence[Line], made: Recipe, every: Counts) -> tuple[Line, ...]:
    """The highest first; who has no value comes last, by name."""
    main = made.columns[made.main]

    def rank(line: Line) -> tuple[bool, float, str]:
        value = main.of(line.counts, every)
        return (value is None, -(value or 0.0), line.name.casefold())

    return tuple(sorted(lines, key=rank))


def _figures(report: Report, made: Recipe) -> tuple[KeyFigure, ...]:
    if report.question.kind is ReportKind.REVENUE:
        now, before = money_totals(report, report.now), money_totals(report, report.before)
        return tuple(
            figure
            for currency, counts in now.items()
            for figure in _said_figures(made.figures, counts, before.get(currency), currency)
        )
    earlier = counts_of(report.before) if report.before is not None else None
    return _said_figures(made.figures, counts_of(report.now), earlier, "")


def _said_figures(
    figures: Sequence[Measure], counts: Counts, before: Counts | None, currency: str
) -> tuple[KeyFigure, ...]:
    found = []
    for figure in figures:
        value = figure.of(counts, counts)
        detail = ""
        if before is not None:
            earlier = figure.of(before, before)
            detail = translate("Reports", "before: {value}").format(
                value=words.said(earlier, figure.form, currency)
            )
            if figure.form is not Form.SHARE and change(value, earlier) is not None:
                detail = f"{words.change_words(change(value, earlier))} · {detail}"
        found.append(KeyFigure(figure.title, words.said(value, figure.form, currency), detail))
    return tuple(found)


# --- The table --------------------------------------------------------------------------------------------


def _table(
    report: Report, lines: Sequence[Line], made: Recipe, every: Counts, every_before: Counts | None
) -> tuple[tuple[TableColumn, ...], tuple[TableRow, ...]]:
    main = made.columns[made.main]
    first = _first_column(report)
    columns = [first, *(_column(measure, lines) for measure in made.columns)]
    if report.before is not None:
        before = translate("Reports", "{measure} before").format(measure=main.title)
        columns.append(TableColumn(before, before + words.unit(main.form)))
        if main.form is not Form.SHARE:
            change_title = translate("Reports", "Change")
            columns.append(TableColumn(change_title, f"{change_title} (%)"))
    rows: list[TableRow] = []
    for line in lines:
        values = [measure.of(line.counts, every) for measure in made.columns]
        cells = [
            words.said(value, measure.form, line.currency)
            for value, measure in zip(values, made.columns, strict=True)
        ]
        plain = [
            words.plain(value, measure.form, line.currency)
            for value, measure in zip(values, made.columns, strict=True)
        ]
        if report.before is not None:
            earlier = main.of(line.before, every_before or {}) if line.before is not None else None
            cells.append(words.said(earlier, main.form, line.currency))
            plain.append(words.plain(earlier, main.form, line.currency))
            if main.form is not Form.SHARE:
                by = change(values[made.main], earlier)
                cells.append(words.change_words(by))
                plain.append(words.plain(by, Form.SHARE))
        rows.append(TableRow(len(rows), (line.name, *cells), (line.plain, *plain)))
    return tuple(columns), tuple(rows)


def _column(measure: Measure, lines: Sequence[Line]) -> TableColumn:
    unit = words.unit(measure.form)
    if measure.form is Form.MONEY:
        currencies = {line.currency for line in lines}
        unit = f" ({currencies.pop()})" if len(currencies) == 1 and "" not in currencies else ""
    return TableColumn(measure.title, measure.title + unit)


def _first_column(report: Report) -> TableColumn:
    breakdown = report.question.breakdown
    title = {
        Breakdown.TIME: translate("Reports", "When"),
        Breakdown.DOCTOR: translate("Reports", "Doctor"),
        Breakdown.VISIT_TYPE: translate("Reports", "Visit type"),
        Breakdown.CLINIC: translate("Reports", "Clinic"),
        Breakdown.WEEKDAY: translate("Reports", "Weekday"),
        Breakdown.HOUR: translate("Reports", "Hour"),
        Breakdown.SOURCE: translate("Reports", "Way of booking"),
        Breakdown.REASON: translate("Reports", "Reason"),
        Breakdown.LENGTH: translate("Reports", "Length"),
        Breakdown.WEEK_GRID: translate("Reports", "Hour"),
    }[breakdown]
    plain = translate("Reports", "First day") if breakdown is Breakdown.TIME else title
    return TableColumn(title, plain, is_number=False)


# --- The chart --------------------------------------------------------------------------------------------


def _chart(
    report: Report, lines: Sequence[Line], made: Recipe, every: Counts, every_before: Counts | None
) -> ChartData:
    breakdown = report.question.breakdown
    main = made.columns[made.main]
    currency = lines[0].currency if lines else ""
    if report.question.kind is ReportKind.REVENUE:
        # Two currencies have no common axis: the one with most visits is drawn, the table has all.
        lines = [line for line in lines if line.currency == currency]
    is_ranked = breakdown in _RANKED
    drawn = [made.columns[place] for place in made.stacked] or [main]
    kind = ChartKind.ROWS if is_ranked else made.over_time if breakdown is Breakdown.TIME else ChartKind.BARS
    values = [main.of(line.counts, every) for line in lines]
    before = (
        tuple(main.of(line.before, every_before or {}) if line.before is not None else None for line in lines)
        if report.before is not None
        else ()
    )
    title = _title(report)
    return ChartData(
        kind=kind,
        title=title,
        summary=_summary(report, lines, values, main, currency),
        labels=tuple(line.name if is_ranked else line.mark for line in lines),
        series=tuple(
            Series(measure.title, tuple(measure.of(line.counts, every) for line in lines), measure.style)
            for measure in drawn
        ),
        say=lambda value: words.said(value, main.form, currency),
        say_mark=lambda value: words.said_at_mark(value, main.form, currency),
        before=before,
        before_name=translate("Reports", "Before: {range}").format(
            range=words.range_words(report.range_before)
        ),
        unit=words.axis_unit(main.form, max((value or 0.0 for value in values), default=0.0), currency),
        ceiling=1.0 if main.form is Form.SHARE and report.question.kind is ReportKind.UTILISATION else None,
    )


def _summary(
    report: Report, lines: Sequence[Line], values: Sequence[float | None], main: Measure, currency: str
) -> str:
    """The chart in a sentence: the highest and the lowest, and where to find the rest."""
    known = [(value, line.name) for value, line in zip(values, lines, strict=True) if value is not None]
    if not known:
        return translate("Reports", "Nothing was counted in these days.")
    most, least = max(known, key=lambda pair: pair[0]), min(known, key=lambda pair: pair[0])
    return translate(
        "Reports",
        "{title}, {range}. {measure}: highest {most} ({most_at}), lowest {least} ({least_at}). All values are in "
        "the table.",
    ).format(
        title=_title(report),
        range=words.range_words(report.question.days),
        measure=main.title,
        most=words.said(most[0], main.form, currency),
        most_at=most[1],
        least=words.said(least[0], main.form, currency),
        least_at=least[1],
    )


def _week_grid(
    report: Report,
) -> tuple[tuple[TableColumn, ...], tuple[TableRow, ...], ChartData]:
    """Weekdays by hours: a field each in the chart; in the table an hour a row, a weekday a column."""
    hours = list(working_hours(report))
    grid = [[report.now.of((day,), f"n{hour}") for hour in hours] for day in range(7)]
    used = [day for day in range(7) if day < 5 or any(grid[day])]
    columns = [_first_column(report)]
    columns += [TableColumn(words.short_weekday(day), words.weekday_name(day)) for day in used]
    columns.append(TableColumn(translate("Reports", "All"), translate("Reports", "All")))
    rows = []
    for place, hour in enumerate(hours):
        values = [grid[day][place] for day in used]
        values.append(sum(values))
        rows.append(
            TableRow(
                place,
                (words.hour_name(hour), *(words.said(value, Form.COUNT) for value in values)),
                (words.hour_name(hour), *values),
            )
        )
    most, day, place = max((grid[day][place], -day, -place) for day in used for place in range(len(hours)))
    summary = translate(
        "Reports",
        "{title}, {range}. Most visits begin on {weekday} at {hour}: {most}. All values are in the table.",
    ).format(
        title=_title(report),
        range=words.range_words(report.question.days),
        weekday=words.weekday_name(-day),
        hour=words.hour_name(hours[-place]),
        most=words.said(most, Form.COUNT),
    )
    chart = ChartData(
        kind=ChartKind.GRID,
        title=_title(report),
        summary=summary,
        labels=tuple(f"{hour:02}" for hour in hours),
        series=tuple(
            Series(words.short_weekday(day), tuple(float(value) for value in grid[day])) for day in used
        ),
        say=lambda value: words.said(value, Form.COUNT),
    )
    return tuple(columns), tuple(rows), chart
