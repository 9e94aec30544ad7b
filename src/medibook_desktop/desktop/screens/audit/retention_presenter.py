"""Decides what the page "How long the audit is kept" shows, and saves a rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number, short_day
from medibook_desktop.desktop.screens.audit.words import trail_word
from medibook_desktop.domain.audit import RetentionRule, Trail
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.identifiers import new_request_id

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session

DAYS_OF_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class RuleRow:
    trail: Trail
    name: str
    years: int
    """What the field shows: the rule to come, if there is one."""
    line: str


class RetentionView(Protocol):
    def show_rules(self, rules: tuple[RuleRow, ...]) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class RetentionPresenter:
    def __init__(
        self, session: Session, verbs: Verbs, view: RetentionView, *, on_said: Callable[[str], None]
    ) -> None:
        self._session = session
        self._verbs = verbs
        self._view = view
        self._on_said = on_said
        self._rules: dict[Trail, RetentionRule] = {}

    def opened(self) -> None:
        self._verbs.read(
            self._session.clinic.audit.retention, self._loaded, self._failed, owner=self, latest_only="rules"
        )

    def close(self) -> None:
        self._verbs.drop(self)

    def save(self, years: dict[Trail, int]) -> None:
        """Those that are others than what is shown; the first refusal ends it."""
        wanted = [(rule, years[trail]) for trail, rule in self._rules.items() if years[trail] != _years(rule)]
        if not wanted:
            return
        requests = [new_request_id() for _ in wanted]
        audit = self._session.clinic.audit

        def save() -> None:
            for (rule, count), request in zip(wanted, requests, strict=True):
                audit.set_retention(rule.trail, round(count * DAYS_OF_YEAR), rule.version, request)

        self._verbs.write(save, lambda _: self._saved(), self._failed_to_save, owner=self)

    def _saved(self) -> None:
        self._view.show_notice("", "", "")
        self._on_said(translate("Audit", "The rule was saved, and is itself recorded in the audit."))
        self.opened()

    def _failed_to_save(self, error: MediBookError) -> None:
        self._failed(error)
        self.opened()

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("error", *sentence(error))

    def _loaded(self, rules: tuple[RetentionRule, ...]) -> None:
        self._rules = {rule.trail: rule for rule in rules}
        self._view.show_rules(tuple(self._row(rule) for rule in rules))

    def _row(self, rule: RetentionRule) -> RuleRow:
        zone = self._session.info.tz
        lines = []
        if rule.oldest is not None:
            lines.append(
                translate("Audit", "The oldest record is of {day}.").format(
                    day=short_day(rule.oldest.astimezone(zone).date())
                )
            )
        if rule.removed_rows and rule.removed_to is not None:
            lines.append(
                translate("Audit", "{rows} records up to {day} were removed by the rule.").format(
                    rows=number(rule.removed_rows), day=short_day(rule.removed_to.astimezone(zone).date())
                )
            )
        if rule.next_days is not None and rule.next_from is not None:
            lines.append(
                translate("Audit", "The shorter time counts from {day} on; until then it is {years}.").format(
                    day=short_day(rule.next_from.astimezone(zone).date()),
                    years=translate("Audit", "%n year(s)", "", round(rule.keep_days / DAYS_OF_YEAR)),
                )
            )
        return RuleRow(rule.trail, trail_word(rule.trail), _years(rule), " ".join(lines))


def _years(rule: RetentionRule) -> int:
    return round((rule.next_days or rule.keep_days) / DAYS_OF_YEAR)
