"""The trail is found by person, kind, patient, time, desk and doctor, page by page, and leaves as files."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.audit import AuditEntry, AuditQuery, Topic, Trail
from medibook_desktop.domain.audit_chain import check_lines
from medibook_desktop.domain.audit_errors import ExportFailed
from medibook_desktop.domain.errors import NotAllowed
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.services.audit import Audit
from medibook_desktop.services.audit_keeper import Anchors
from medibook_desktop.services.directory import Directory
from medibook_desktop.start.cli import main
from tests.helpers.audits import desk_of, make_history, seal_all
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, ZONE, BareClinic, fresh_bare_clinic


@pytest.fixture(scope="module")
def clinic(servers: RunningServers) -> Iterator[BareClinic]:
    """Sealed history, and a tail that is not sealed yet."""
    with fresh_bare_clinic(servers) as made:
        make_history(made)
        with desk_of(made, RECEPTIONIST, "Desk 2") as rita:
            rita.execute("SELECT book_slot(gen_random_uuid(), 60, 1, 30, p_terminal => 'Desk 2')")
            rita.execute("SELECT note_access(30, 'file')")
        made.run("UPDATE patients SET name = '=cmd|x' WHERE id = 30")
        yield made


@pytest.fixture(scope="module")
def audit(clinic: BareClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Audit]:
    database = clinic.database(ADMIN)
    anchors = Anchors(tmp_path_factory.mktemp("audit") / "anchors.json", "here")
    yield Audit(one_database(database), Directory(database), anchors, terminal="Office")
    database.close()


def found(audit: Audit, **wanted: object) -> tuple[AuditEntry, ...]:
    return audit.search(AuditQuery(**wanted), limit=1000).entries  # type: ignore[arg-type]


def keys(entries: tuple[AuditEntry, ...]) -> list[tuple[str, int]]:
    return [(str(entry.trail), entry.id) for entry in entries]


def test_pages_join_to_the_whole_newest_first(audit: Audit) -> None:
    whole = found(audit, who=RECEPTIONIST)
    assert len(whole) == 9 + 1 + 4
    pages, page = [], None
    while page is None or page.next is not None:
        page = audit.search(AuditQuery(who=RECEPTIONIST), page, limit=4)
        pages.append(keys(page.entries))
    assert [len(each) for each in pages] == [4, 4, 4, 2]
    assert [key for each in pages for key in each] == keys(whole)
    assert [entry.at for entry in whole] == sorted((entry.at for entry in whole), reverse=True)
    for trail in Trail:
        ids = [entry.id for entry in whole if entry.trail is trail]
        assert ids == sorted(ids, reverse=True)


def test_each_way_to_narrow_finds_what_it_says_and_all_of_it(audit: Audit, clinic: BareClinic) -> None:
    everything = found(audit)
    [(there,)] = clinic.run(
        "SELECT (SELECT count(*) FROM audit_events) + (SELECT count(*) FROM change_events)"
        " + (SELECT count(*) FROM access_events)"
    )
    assert len(everything) == there
    moment = sorted(entry.at for entry in everything)[len(everything) // 2]
    for wanted, fits in (
        ({"who": RECEPTIONIST}, lambda e: e.who == RECEPTIONIST),
        ({"terminal": "Desk 2"}, lambda e: e.terminal == "Desk 2"),
        ({"doctor_id": 2}, lambda e: e.doctor_id == 2),
        ({"booking_id": 1}, lambda e: e.what == "bookings" and e.key == 1),
        ({"topic": Topic.VISITS, "who": RECEPTIONIST}, lambda e: e.trail is Trail.VISITS),
        ({"topic": Topic.LOOKS}, lambda e: e.trail is Trail.LOOKS and e.kind in ("file", "notes")),
        ({"topic": Topic.FILES}, lambda e: e.what == "patients"),
        ({"topic": Topic.PEOPLE}, lambda e: e.kind == "signed_in" or e.what == "staff"),
        ({"since": moment}, lambda e: e.at >= moment),
        ({"until": moment}, lambda e: e.at < moment),
        ({"since": moment, "until": moment + timedelta(seconds=1), "who": RECEPTIONIST}, None),
    ):
        got = keys(found(audit, **wanted))
        if fits is not None:
            assert got == [key for key, e in zip(keys(everything), everything, strict=True) if fits(e)], (
                wanted
            )
            assert got, wanted


def test_a_patients_history_is_found_over_all_trails_and_the_search_is_recorded(
    audit: Audit, clinic: BareClinic
) -> None:
    page = audit.search(AuditQuery(patient_id=30))
    assert [(entry.trail, entry.kind) for entry in page.entries] == [
        (Trail.LOOKS, "trail"),
        (Trail.CHANGES, "changed"),
        (Trail.LOOKS, "file"),
        (Trail.VISITS, "booked"),
        (Trail.CHANGES, "added"),
    ]
    assert page.names.patients[30] == "=cmd|x"
    assert page.names.staff[RECEPTIONIST] == "Rita Reception"
    assert page.names.doctors[2] == "Dr 2"
    # Of a file that was merged away too.
    clinic.run("UPDATE patients SET merged_into = 30, is_active = false WHERE id = 31")
    assert {entry.key for entry in found(audit, patient_id=31) if entry.what == "patients"} == {30, 31}
    assert not any("notes_cipher" in (entry.after or {}) for entry in found(audit))


def test_choices_are_who_and_which_desks_there_were(audit: Audit) -> None:
    choices = audit.choices()
    assert (RECEPTIONIST, "Rita Reception") in choices.people
    assert {"Desk 1", "Desk 2"} <= set(choices.terminals)


def test_a_table_for_people_cannot_be_taken_for_formulas(
    audit: Audit, clinic: BareClinic, tmp_path: Path
) -> None:
    path = tmp_path / "audit.csv"
    written = audit.export_csv(
        path, AuditQuery(patient_id=30), lambda entry, names: f"={entry.kind} of {names.patients.get(30)}"
    )
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) == written.rows + 1
    assert {line[4][:2] for line in lines[1:]} == {"'="}
    assert all(not cell.startswith(("=", "+", "-", "@")) for line in lines[1:] for cell in line)
    assert clinic.run(
        "SELECT detail ->> 'of', detail ->> 'format' FROM access_events ORDER BY id DESC LIMIT 1"
    ) == [("audit", "csv")]
    with pytest.raises(ExportFailed):
        audit.export_csv(tmp_path / "missing" / "x.csv", AuditQuery(), lambda entry, names: "")
    assert list(tmp_path.iterdir()) == [path]


def test_a_sealed_file_is_checked_without_the_database(
    audit: Audit, clinic: BareClinic, tmp_path: Path
) -> None:
    seal_all(clinic)
    path = tmp_path / "audit.jsonl"
    written = audit.export_sealed(path)
    lines = path.read_text("utf-8").splitlines()
    checker, end = check_lines(lines, [written.end] if written.end else [])
    assert checker.problems == []
    assert checker.rows == written.rows > 200
    assert end == written.end
    # From the middle on: what was before is not judged.
    [(since,)] = clinic.run("SELECT last_at + interval '1 microsecond' FROM audit_seals WHERE id = 3")
    audit.export_sealed(path, since)
    assert check_lines(path.read_text("utf-8").splitlines())[0].problems == []
    # A changed letter, a changed seal, a cut off end.
    place = next(n for n, line in enumerate(lines) if '"who": "rita"' in line and line.startswith('{"row"'))
    for spoiled in (
        [*lines[:place], lines[place].replace("rita", "rosa"), *lines[place + 1 :]],
        [*lines[:place], *lines[place + 1 :]],
        [line for line in lines if '"id": 2, "to"' not in line],
        lines[:-3],
    ):
        assert check_lines(spoiled, [end] if end else [])[0].problems or spoiled == lines
    for nonsense in ([], [""], ["[]"], ["{}"], [lines[0], "{}"], [lines[0], '{"seal": {}}'], ["\x00"]):
        with pytest.raises(ValueError, match="line"):
            check_lines(nonsense)
    assert json.loads(lines[0])["to"] == (end.seal if end else 0)


def test_the_auditors_command_says_what_fits(
    audit: Audit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "audit.jsonl"
    end = audit.export_sealed(path).end
    assert end is not None
    assert main(["audit-check", str(path), "--seal", end.words]) == 0
    assert "Everything fits." in capsys.readouterr().out
    assert main(["audit-check", str(path), "--seal", f"{end.seal}:00000000"]) == 1
    assert "end cut off" in capsys.readouterr().out
    path.write_text(path.read_text("utf-8").replace('"who": "rita"', '"who": "rosa"', 1), "utf-8")
    assert main(["audit-check", str(path)]) == 1
    assert "row changed: seal 1, audit_events row 1" in capsys.readouterr().out
    for wrong in (["audit-check", str(tmp_path)], ["audit-check", str(path), "--seal", "x"]):
        assert main(wrong) == 2
    path.write_bytes(b"\xff\x00")
    assert main(["audit-check", str(path)]) == 2


def test_who_lacks_the_right_finds_nothing(clinic: BareClinic, tmp_path: Path) -> None:
    database: Database = clinic.database(RECEPTIONIST)
    rita = Audit(
        one_database(database), Directory(database), Anchors(tmp_path / "a.json", "x"), terminal="Desk 1"
    )
    for call in (
        lambda: rita.search(AuditQuery()),
        rita.choices,
        rita.verify,
        lambda: rita.export_sealed(tmp_path / "x"),
    ):
        with pytest.raises(NotAllowed):
            call()
    # The end of the chain is no secret: every desk keeps it.
    assert rita.end() is not None
    database.close()


def test_verifying_compares_with_what_this_desk_kept(
    audit: Audit, clinic: BareClinic, tmp_path: Path
) -> None:
    database = clinic.database(ADMIN)
    anchors = Anchors(tmp_path / "anchors.json", "here")
    here = Audit(one_database(database), Directory(database), anchors, terminal="Office")
    end = here.end()
    assert end is not None
    anchors.keep(end)
    rows: list[int] = []
    verified = here.verify(progress=rows.append)
    assert verified.is_whole
    assert verified.rows == rows[-1]
    anchors.keep(replace(end, seal=end.seal + 1000))
    assert [(each.kind, each.seal) for each in here.verify().problems] == [("end_cut_off", end.seal + 1000)]
    assert not here.verify(is_cancelled=lambda: True).rows
    database.close()


def test_times_are_the_clinics(audit: Audit) -> None:
    newest = found(audit)[0]
    assert newest.at.tzinfo == ZONE
    assert abs(newest.at - datetime.now(ZONE)) < timedelta(minutes=5)
