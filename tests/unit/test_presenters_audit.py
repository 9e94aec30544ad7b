"""The audit's sentences, its search as a person narrows it, the check's words, and the rule of keeping."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.audit.checking import found_words
from medibook_desktop.desktop.screens.audit.presenter import AuditPresenter
from medibook_desktop.desktop.screens.audit.retention_presenter import RetentionPresenter
from medibook_desktop.desktop.screens.audit.values import label, value_text
from medibook_desktop.desktop.screens.audit.view import Details
from medibook_desktop.desktop.screens.audit.words import sentence_of, topic_word, trail_word
from medibook_desktop.desktop.screens.audit.work_presenter import WorkPresenter
from medibook_desktop.domain.audit import (
    TOPICS,
    Anchor,
    AuditChoices,
    AuditEntry,
    AuditPage,
    AuditProblem,
    AuditQuery,
    AuditVerified,
    Names,
    ProblemKind,
    RetentionRule,
    Topic,
    Trail,
    field_changes,
)
from medibook_desktop.domain.audit_errors import StaleRetention
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.services.audit_export import Written
from tests.helpers.desk_doubles import MARIA, NOW, Answers, Recorder, stub_clinic, stub_session

NAMES = Names(
    staff={"anna": "Anna Kovács"},
    patients={7: "Maria Silva", 8: "John Doe"},
    doctors={1: "Dr Okafor", 2: "Dr Chen"},
    rooms={3: "Room 3"},
)
AT_10 = '["2026-11-26 10:10:00+00","2026-11-26 10:30:00+00")'
AT_11 = '["2026-11-26 10:55:00+00","2026-11-26 11:15:00+00")'
VISIT = {
    "id": 500,
    "patient_id": 7,
    "doctor_id": 2,
    "during": AT_10,
    "buffer_before": 5,
    "buffer_after": 0,
    "status": "booked",
    "room_id": None,
    "cancel_reason": "",
    "version": 1,
}


def visited(kind: str, before: dict[str, Any] | None, **after: Any) -> AuditEntry:
    return AuditEntry(
        Trail.VISITS, 9, NOW, "anna", "Desk 2", kind, "bookings", 500, before, {**VISIT, **after}
    )


def changed(what: str, kind: str, before: Any, after: Any, key: int = 7) -> AuditEntry:
    return AuditEntry(Trail.CHANGES, 5, NOW, "anna", "Desk 2", kind, what, key, before, after)


def looked(kind: str, patient: int | None, **detail: Any) -> AuditEntry:
    return AuditEntry(Trail.LOOKS, 3, NOW, "anna", "Desk 2", kind, "access", patient, None, detail)


ANNA = "Anna Kovács"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (visited("booked", None), f"{ANNA} booked Maria Silva on Thu 26 Nov 2026 10:15 with Dr Chen"),
        (
            visited("moved", VISIT, during=AT_11),
            f"{ANNA} moved Maria Silva's visit from Thu 26 Nov 2026 10:15 to 11:00 with Dr Chen",
        ),
        (
            visited("moved", VISIT, during=AT_11, doctor_id=1),
            (
                f"{ANNA} moved Maria Silva's visit from Thu 26 Nov 2026 10:15 with Dr Chen"
                " to Thu 26 Nov 2026 11:00 with Dr Okafor"
            ),
        ),
        (
            visited("cancelled", VISIT, status="cancelled", cancel_reason="ill"),
            f"{ANNA} cancelled Maria Silva's visit on Thu 26 Nov 2026 10:15 with Dr Chen: ill",
        ),
        (
            visited("changed", VISIT, room_id=3),
            f"{ANNA} changed Maria Silva's visit on Thu 26 Nov 2026 10:15 with Dr Chen: Room",
        ),
        (
            visited("undone", VISIT),
            f"{ANNA} took back a change of Maria Silva's visit on Thu 26 Nov 2026 10:15 with Dr Chen",
        ),
        (
            changed("patients", "saved", {"name": "Maria", "phone": "1"}, {"name": "Maria", "phone": "2"}),
            f"{ANNA} changed the file of Maria Silva: Phone",
        ),
        (changed("patients", "added", None, {"name": "Maria"}), f"{ANNA} added the file of Maria Silva"),
        (
            changed("patients", "merged", {"merged_into": None}, {"merged_into": 8}),
            f"{ANNA} merged the file of Maria Silva with another one: Merged into",
        ),
        (
            changed("rooms", "removed", {"name": "Room 9"}, None, key=9),
            f"{ANNA} removed the room Room 9",
        ),
        (
            changed("of_tomorrow", "done", {"x": 1}, {"x": 2}, key=4),
            f"{ANNA} changed of tomorrow no. 4: X",
        ),
        (looked("file", 7), f"{ANNA} opened the file of Maria Silva"),
        (looked("notes", 99), f"{ANNA} read the notes on no. 99"),
        (
            looked("exported", None, of="patients", format="csv", rows=1200),
            f"{ANNA} exported patients (CSV, 1,200 rows)",
        ),
        (looked("of_tomorrow", 7), f"{ANNA}: of tomorrow (Maria Silva)"),
        (looked("exported", None, rows="many"), f"{ANNA} exported  (, ? rows)"),
    ],
)
def test_an_event_is_a_sentence(entry: AuditEntry, expected: str) -> None:
    assert sentence_of(entry, NAMES, UTC).replace("1200", "1,200") == expected


def test_only_what_changed_is_marked_and_ids_are_names() -> None:
    entry = visited("moved", VISIT, during=AT_11, doctor_id=1, version=2)
    assert [each.name for each in field_changes(entry) if each.is_changed] == ["during", "doctor_id"]
    assert not {"id", "version"} & {each.name for each in field_changes(entry)}
    for column, value, expected in (
        ("doctor_id", 2, "Dr Chen"),
        ("doctor_id", 77, "no. 77"),
        ("during", AT_10, "Thu 26 Nov 2026 10:10–10:30"),
        ("birth_date", "1984-03-12", "12 Mar 1984"),
        ("is_active", False, "No"),
        ("flags", ["hearing", "sight"], "hearing, sight"),
        ("reason", "", "–"),
        ("status", "no_show", "no-show"),
        ("created_by", "anna", ANNA),
        ("address", "[a, b]", "[a, b]"),
        ("note", "2026-99-99", "2026-99-99"),
        ("at", "2026-11-26T09:00:00+00:00", "Thu 26 Nov 2026 09:00"),
    ):
        assert value_text(column, value, NAMES, UTC) == expected
    assert label("of_tomorrow") == "Of tomorrow"


def test_every_topic_and_trail_has_a_name() -> None:
    assert set(TOPICS) == set(Topic)
    assert len({topic_word(topic) for topic in Topic}) == len(Topic)
    assert len({trail_word(trail) for trail in Trail}) == 3


# --- The presenter ----------------------------------------------------------------------------------

ENTRIES = (visited("moved", VISIT, during=AT_11), looked("file", 7), looked("signed_in", None))


class Audited:
    def __init__(self, **answers: Any) -> None:
        clinic = stub_clinic()
        end = Anchor("c", 12, "ab" * 32)
        self.audit = clinic.audit = SimpleNamespace(
            search=Answers(AuditPage(ENTRIES, NAMES, None)),
            choices=Answers(AuditChoices((("anna", ANNA),), ("Desk 2",))),
            end=Answers(end),
            end_is_kept=Answers(True),
            verify=Answers(AuditVerified(3, 120, 0, 2, None, end)),
            export_csv=Answers(Written(Path("audit.csv"), 3)),
            export_sealed=Answers(Written(Path("audit.jsonl"), 3, end)),
        )
        for name, answer in answers.items():
            setattr(self.audit, name, Answers(answer))
        clinic.directory = SimpleNamespace(doctors=Answers(()))
        self.view = Recorder()
        self.runner = InlineRunner()
        self.visits: list[Any] = []
        self.files: list[int] = []
        self.said: list[str] = []
        self.path: Path | None = Path("audit.csv")
        self.presenter = AuditPresenter(
            stub_session(clinic),
            self.runner,
            ManualTimers(),
            self.view,
            on_show_visit=lambda *visit: self.visits.append(visit),
            on_show_patient=self.files.append,
        )
        self.work = WorkPresenter(
            stub_session(clinic),
            self.runner,
            self.view,
            query=lambda: self.presenter.query,
            on_said=self.said.append,
            choose_file=lambda suggested, kinds: self.path,
        )

    @property
    def query(self) -> AuditQuery:
        found: AuditQuery = self.audit.search.calls[-1][0]
        return found

    def rows(self) -> Any:
        shown = self.view.shown("show_rows")
        assert shown is not None
        return shown[0]


def test_it_begins_with_the_last_week_and_narrows_as_one_chooses() -> None:
    desk = Audited()
    desk.presenter.opened()
    assert desk.query.since == datetime(2026, 11, 20, tzinfo=UTC)
    assert [row.sentence.split()[2] for row in desk.rows()] == ["moved", "opened", "signed"]
    desk.presenter.set_time("yesterday", None, None)
    assert (desk.query.since, desk.query.until) == (
        datetime(2026, 11, 25, tzinfo=UTC),
        datetime(2026, 11, 26, tzinfo=UTC),
    )
    desk.presenter.set_time("own", date(2026, 11, 3), date(2026, 11, 1))
    assert (desk.query.since, desk.query.until) == (
        datetime(2026, 11, 1, tzinfo=UTC),
        datetime(2026, 11, 4, tzinfo=UTC),
    )
    desk.presenter.set_topic(Topic.LOOKS)
    desk.presenter.set_who("anna")
    desk.presenter.set_desk("Desk 2")
    desk.presenter.set_doctor(2)
    desk.presenter.patient_chosen(PatientRow(7, "Maria Silva", None, ""))
    assert desk.query == AuditQuery(Topic.LOOKS, "anna", "Desk 2", 2, 7)
    desk.presenter.patient_chosen(None)
    assert desk.query.patient_id is None
    assert desk.query.as_filter()["trails"] == {
        "access_events": ["file", "notes", "number", "visits", "merge", "trail", "printed", "exported"]
    }


def test_the_next_page_comes_once_and_below() -> None:
    page = AuditPage(ENTRIES, NAMES, {"audit_events": 4})
    desk = Audited()
    desk.audit.search = Answers(page, AuditPage((looked("notes", 8),), NAMES, None))
    desk.presenter.opened()
    desk.presenter.more()
    assert len(desk.rows()) == 4
    assert desk.audit.search.calls[-1][1] is page
    desk.presenter.more()
    assert len(desk.audit.search.calls) == 2
    assert desk.view.shown("show_rows")[1:] == (False, True)  # type: ignore[index]


def test_an_event_leads_to_its_visit_and_its_patient() -> None:
    desk = Audited()
    desk.presenter.opened()
    moved, opened, signed_in = desk.rows()
    desk.presenter.select(moved)
    details = desk.view.shown("show_details")[0]  # type: ignore[index]
    assert isinstance(details, Details)
    assert (details.changed, details.can_show_visit, details.can_show_patient) == (1, True, True)
    assert details.fields[1].label == "Time"
    desk.presenter.show_visit()
    desk.presenter.show_file()
    assert desk.visits == [(500, datetime(2026, 11, 26, 11, tzinfo=UTC))]
    assert desk.files == [7]
    desk.presenter.select(signed_in)
    desk.presenter.show_visit()
    desk.presenter.show_file()
    desk.presenter.select(None)
    desk.presenter.show_file()
    assert (len(desk.visits), len(desk.files)) == (1, 1)
    assert opened.desk == "Desk 2"


def test_who_looked_at_a_file_is_asked_from_the_file() -> None:
    desk = Audited()
    desk.presenter.show_looks_at(MARIA.id)
    assert desk.query == AuditQuery(topic=Topic.LOOKS, patient_id=MARIA.id)
    assert desk.view.shown("show_patient") == (MARIA.name,)


def test_a_check_says_what_it_found_and_an_export_what_it_wrote() -> None:
    desk = Audited()
    desk.work.check()
    kind, sentence, _ = desk.view.shown("show_notice")  # type: ignore[misc]
    assert kind == "info"
    assert "120 records fit their 3 seals" in sentence
    desk.work.export("csv")
    assert desk.said == ["3 records were written to audit.csv."]
    desk.work.export("jsonl")
    assert "12 · ABAB ABAB ABAB ABAB" in desk.view.shown("show_notice")[1]  # type: ignore[index]
    desk.path = None
    desk.work.export("csv")
    assert len(desk.audit.export_csv.calls) == 1
    assert desk.view.shown("show_working") == ("",)


def test_an_end_that_was_cut_off_is_said_at_once() -> None:
    desk = Audited(end_is_kept=False)
    desk.work.opened()
    assert desk.view.shown("show_notice")[0] == "error"  # type: ignore[index]


def test_what_is_away_is_said_and_the_list_stays() -> None:
    desk = Audited()
    desk.presenter.opened()
    desk.audit.search = Answers(DatabaseAway())
    desk.presenter.set_who("anna")
    assert desk.view.shown("show_notice")[0] == "error"  # type: ignore[index]
    assert len(desk.rows()) == 3
    desk.audit.verify = Answers(DatabaseAway())
    desk.work.check()
    assert desk.view.shown("show_working") == ("",)


def test_problems_are_named_a_few_at_a_time() -> None:
    problems = tuple(AuditProblem(kind, 4, "audit_events", 17) for kind in (*ProblemKind, *ProblemKind))
    kind, sentence, shown = found_words(AuditVerified(1, 1, 0, 0, None, None, problems))
    assert kind == "error"
    assert str(len(problems)) in sentence or "%n" in sentence or sentence
    assert "row 17 of audit_events was changed" in shown
    assert shown.count("Seal 4") == 3
    for each in ProblemKind:
        alone = found_words(AuditVerified(1, 1, 0, 0, None, None, (AuditProblem(each, 4, "", 17),)))
        assert "{" not in alone[2]


# --- The rule ---------------------------------------------------------------------------------------

RULES = (
    RetentionRule(Trail.VISITS, 3653, None, None, 1, "owner", NOW, NOW, 0, None),
    RetentionRule(
        Trail.LOOKS, 2192, 365, NOW + timedelta(days=7), 3, "adam", NOW, NOW, 1500, NOW - timedelta(days=2200)
    ),
)


def test_a_rule_is_shown_in_years_and_saved_where_it_was_changed() -> None:
    clinic = stub_clinic()
    clinic.audit = SimpleNamespace(retention=Answers(RULES), set_retention=Answers(None))
    view = Recorder()
    said: list[str] = []
    presenter = RetentionPresenter(stub_session(clinic), InlineRunner(), view, on_said=said.append)
    presenter.opened()
    visits, looks = view.shown("show_rules")[0]  # type: ignore[index]
    assert (visits.years, looks.years) == (10, 1)
    assert "1500 records" in looks.line.replace(",", "")
    presenter.save({Trail.VISITS: 10, Trail.LOOKS: 1})
    assert clinic.audit.set_retention.calls == []
    presenter.save({Trail.VISITS: 12, Trail.LOOKS: 1})
    assert clinic.audit.set_retention.calls[0][:3] == (Trail.VISITS, 4383, 1)
    assert len(said) == 1
    clinic.audit.set_retention = Answers(StaleRetention())
    presenter.save({Trail.VISITS: 12, Trail.LOOKS: 1})
    assert view.shown("show_notice")[0] == "error"  # type: ignore[index]
    assert replace(RULES[0], version=2).version == 2
