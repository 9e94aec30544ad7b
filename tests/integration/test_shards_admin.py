"""Administration of a clinic on three shards: what one database would have done and answered."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.admin_errors import PatientHasVisits
from medibook_desktop.domain.audit import AuditQuery
from medibook_desktop.domain.checks import Verdict
from medibook_desktop.domain.closures import ClosureDetails, ClosureKind
from medibook_desktop.domain.directory import Kind
from medibook_desktop.domain.directory_errors import EntryInUse
from medibook_desktop.domain.errors import MergeClash, ShardAway
from medibook_desktop.domain.imports.exporting import ExportAsked, ExportForm, ExportKind
from medibook_desktop.domain.imports.kinds import ImportKind, Outcome
from medibook_desktop.domain.report_questions import BREAKDOWNS, DayRange, Grain, ReportKind, ReportQuestion
from medibook_desktop.domain.reports import what_to_count
from medibook_desktop.domain.roles import Role
from medibook_desktop.services.checks.running import Installation, run_checks
from medibook_desktop.services.clinic import Clinic
from tests.helpers.conditions import wait_until
from tests.helpers.desks import book, free_slots, new_patients
from tests.helpers.imports import Importer
from tests.helpers.report_oracle import counted
from tests.helpers.shard_answers import every_fact, ids, pages, rows_of, warm_up
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic

NEW = "quite another one 77"


@pytest.fixture(scope="module")
def ada(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("ada"), "ada") as clinic:
        warm_up(clinic)
        yield clinic


def around(clinic: ShardClinic) -> DayRange:
    today = clinic.clinic.today
    return DayRange(today - timedelta(days=20), today + timedelta(days=40))


def test_every_report_over_three_shards_is_the_sum_of_all_visits(
    ada: Clinic, module_shard_clinic: ShardClinic
) -> None:
    while ada.reports.refresh().left:
        pass
    days, every = around(module_shard_clinic), every_fact(module_shard_clinic)
    doctors = {fact.doctor for fact in every}
    assert doctors == {1, 2, 3, 4, 5, 6}
    for kind in ReportKind:
        for breakdown in BREAKDOWNS[kind][:2]:
            question = ReportQuestion(kind, days, breakdown, Grain.WEEK)
            by, measures = what_to_count(question)
            found = {key: n for key, n in ada.reports.read(question).now.rows.items() if any(n)}
            assert found == rows_of(by, counted(every, by, measures, days.first, days.last)), (
                kind,
                breakdown,
            )


def test_a_report_says_which_shard_is_missing(ada: Clinic, module_shard_clinic: ShardClinic) -> None:
    days = around(module_shard_clinic)
    question = ReportQuestion(ReportKind.BOOKINGS, days, BREAKDOWNS[ReportKind.BOOKINGS][1])
    whole = ada.reports.read(question)
    assert whole.missing == ()
    with module_shard_clinic.away(SOUTH):
        part = ada.reports.read(question)
    assert part.missing == ("The South",)
    assert set(part.now.rows) == {key for key in whole.now.rows if key[0] < 5}
    assert all(part.now.rows[key] == whole.now.rows[key] for key in part.now.rows)


# --- Audit ------------------------------------------------------------------------------------------------


def some_events(ada: Clinic, clinic: ShardClinic) -> None:
    for number, patient in enumerate(new_patients(clinic.clinic, 12)):
        booked = book(ada, free_slots(ada, 1, (1, 3, 5)[number % 3])[0], patient)
        if number % 2:
            ada.bookings.undo(booked)


def test_the_audit_of_all_shards_is_one_list_and_no_page_loses_or_repeats_an_event(
    ada: Clinic, module_shard_clinic: ShardClinic
) -> None:
    some_events(ada, module_shard_clinic)
    query = AuditQuery(who="ada", since=datetime.now().astimezone() - timedelta(minutes=10))
    whole = [entry for page in pages(ada, query, 1000) for entry in page.entries]
    known = ids(whole)
    assert len(known) == len(set(known)) >= 18
    assert {entry.id >> 40 for entry in whole} == {0, NORTH, SOUTH}
    assert [entry.at for entry in whole] == sorted((entry.at for entry in whole), reverse=True)
    for size in (1, 3, 7):
        each = pages(ada, query, size)
        assert [i for page in each for i in ids(list(page.entries))] == known
        assert all(len(page.entries) == size for page in each[:-1])


def test_each_shard_has_its_chain(ada: Clinic, module_shard_clinic: ShardClinic, tmp_path: Path) -> None:
    some_events(ada, module_shard_clinic)
    works = [work for work, _ in ada.audit.other_chains()]
    assert len(works) == 2
    for work in works:
        while work.seal():
            pass
    verified = ada.audit.verify()
    assert verified.is_whole
    assert verified.missing == ()
    written = ada.audit.export_sealed(tmp_path / "audit.jsonl")
    chains = {json.loads(path.read_text().splitlines()[0])["chain"] for path in (written.path, *written.more)}
    assert len(chains) == 3
    with module_shard_clinic.away(NORTH):
        assert ada.audit.verify().missing == ("The North",)


# --- Persons ----------------------------------------------------------------------------------------------


def test_two_files_with_visits_at_one_time_on_two_shards_are_not_merged(
    ada: Clinic, module_shard_clinic: ShardClinic
) -> None:
    one, other = new_patients(module_shard_clinic.clinic, 2)
    first, same = next(
        (slot, there)
        for slot in free_slots(ada, 60, 4)
        for there in free_slots(ada, 60, 6)
        if slot.starts_at < there.ends_at and there.starts_at < slot.ends_at
    )
    mine = book(ada, first, one).booking.id
    moved = book(ada, same, other)
    theirs = moved.booking.id
    preview = ada.patient_files.merge_preview(one, other)
    assert [(clash.kept_booking, clash.merged_booking) for clash in preview.clashes] == [(mine, theirs)]
    assert preview.visits_coming == 1
    with pytest.raises(MergeClash):
        ada.patient_files.merge(preview, preview.kept.details)
    ada.bookings.cancel(theirs, moved.booking.version, "Patient asked")
    assert ada.patient_files.merge(preview, preview.kept.details).patient_id == one


def test_a_person_is_erased_on_every_shard_also_where_it_was_away(
    ada: Clinic, module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
    [patient] = new_patients(module_shard_clinic.clinic)
    booked = [book(ada, free_slots(ada, 1, doctor)[0], patient, reason="Secret") for doctor in (2, 4, 6)]
    data = ada.privacy.data_of(patient)
    assert {visit["id"] for visit in data["visits"]} == {each.booking.id for each in booked}
    assert ada.privacy.overview(patient).coming == 3
    file = ada.patient_files.open(patient)
    with pytest.raises(PatientHasVisits):
        ada.privacy.erase(patient, file.version)
    for each in booked:
        ada.bookings.cancel(each.booking.id, each.booking.version, "Patient asked")
    with module_shard_clinic.away(SOUTH), pytest.raises(ShardAway):
        ada.privacy.erase(patient, file.version)
    ada.agenda.day(module_shard_clinic.clinic.today)
    answers_again(ada)
    erase = ada.privacy._erase_elsewhere  # as if the shard had gone away just after it was asked
    try:
        ada.privacy._erase_elsewhere = lambda erasures: ("The South",)  # type: ignore[method-assign,assignment]
        assert ada.privacy.erase(patient, file.version).not_yet == ("The South",)
    finally:
        ada.privacy._erase_elsewhere = erase  # type: ignore[method-assign]
    assert ada.privacy.erasures()[0].not_yet == ("The North", "The South")
    said = "SELECT count(*) FROM audit_events WHERE booking_id = %s AND after ->> 'reason' = 'Secret'"
    assert module_shard_clinic.rows(SOUTH, said, booked[2].booking.id) != [(0,)]
    ada.privacy.erase_due()
    assert ada.privacy.erasures()[0].not_yet == ()
    for shard, each in ((0, booked[0]), (NORTH, booked[1]), (SOUTH, booked[2])):
        assert module_shard_clinic.rows(shard, said, each.booking.id) == [(0,)]
        own = "SELECT reason, (SELECT name FROM patients WHERE id = patient_id) FROM bookings WHERE id = %s"
        assert module_shard_clinic.rows(shard, own, each.booking.id) == [("", f"#{patient}")]
    assert ada.audit.verify().is_whole


def answers_again(ada: Clinic) -> None:
    wait_until(lambda: not ada.audit._shards.down, what="the shard to be found again")


# --- In and out -------------------------------------------------------------------------------------------


def test_appointments_are_imported_to_their_doctors_shards_once(
    ada: Clinic, module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
    slots = [free_slots(ada, 3, doctor)[-1] for doctor in (1, 3, 5)]
    patients = new_patients(module_shard_clinic.clinic, 3)
    names = {doctor.id: doctor.name for doctor in ada.directory.doctors()}
    zone = ada.directory.here().tz
    lines = ["date;time;doctor;medibook_patient_id;patient;reason"]
    people = dict(module_shard_clinic.rows(0, "SELECT id, name FROM patients WHERE id = ANY (%s)", patients))
    for slot, patient in zip(slots, patients, strict=True):
        local = slot.starts_at.astimezone(zone)
        lines.append(
            f"{local:%Y-%m-%d};{local:%H:%M};{names[slot.doctor_id]};{patient};{people[patient]};moved in"
        )
    text = "\n".join(lines) + "\n"
    importer = Importer(ada, tmp_path)
    dry = importer.dry(ImportKind.APPOINTMENTS, text, names_alone=True)
    assert dry.count(Outcome.ACCEPTED) == 3, [verdict.reason for verdict in dry.shown]
    with module_shard_clinic.away(SOUTH):
        partly = importer.run(ImportKind.APPOINTMENTS, text, names_alone=True)
    assert (partly.count(Outcome.ACCEPTED), partly.count(Outcome.REFUSED)) == (2, 1)
    assert [type(verdict.reason) for verdict in partly.shown if verdict.reason] == [ShardAway]
    answers_again(ada)
    again = importer.run(ImportKind.APPOINTMENTS, text, names_alone=True)
    assert (again.count(Outcome.THERE), again.count(Outcome.ACCEPTED)) == (2, 1)
    for shard, slot in zip((0, NORTH, SOUTH), slots, strict=True):
        found = module_shard_clinic.rows(shard, "SELECT source FROM bookings WHERE slot_id = %s", slot.id)
        assert found == [("import",)]


def test_an_export_has_the_visits_of_all_shards_once(
    ada: Clinic, module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
    made = ada.exports.write(ExportAsked(ExportKind.APPOINTMENTS, ExportForm.CSV), tmp_path / "visits.csv")
    with made.path.open(newline="", encoding="utf-8-sig") as file:
        written = [int(row["medibook_id"]) for row in csv.DictReader(file)]
    stored = [
        row[0]
        for shard in (0, NORTH, SOUTH)
        for row in module_shard_clinic.rows(shard, "SELECT id FROM bookings")
    ]
    assert written == sorted(written) == sorted(set(stored))
    everything = ada.exports.write(ExportAsked(ExportKind.EVERYTHING, ExportForm.ZIP), tmp_path / "all.zip")
    with zipfile.ZipFile(everything.path) as archive:
        assert {"audit.jsonl", "audit-1.jsonl", "audit-2.jsonl"} <= set(archive.namelist())
        rows = archive.read("tables/bookings.csv").decode().count("\n") - 1
    assert rows == len(set(stored))
    with module_shard_clinic.away(NORTH), pytest.raises(ShardAway):
        ada.exports.write(ExportAsked(ExportKind.APPOINTMENTS, ExportForm.CSV), tmp_path / "part.csv")
    assert not (tmp_path / "part.csv").exists()


# --- Hours, closures, accounts -----------------------------------------------------------------------------


def times(clinic: ShardClinic, shard: int, doctor_id: int, where: str = "true") -> int:
    [(count,)] = clinic.rows(
        shard,
        f"SELECT count(*) FROM appointment_slots WHERE doctor_id = %s AND slot_time > now() AND {where}",
        doctor_id,
    )
    return int(count)


def test_hours_are_written_in_the_directory_and_the_times_follow_on_the_doctors_shard(
    ada: Clinic, module_shard_clinic: ShardClinic
) -> None:
    doctor = 3
    before = times(module_shard_clinic, NORTH, doctor)
    schedule = ada.schedule_editing.open(doctor)
    fewer = [rule for rule in schedule.rules if rule.weekday != schedule.rules[0].weekday]
    preview = ada.schedule_editing.preview(doctor, fewer)
    assert sum(day.removed for day in preview.days) > 0
    saved = ada.schedule_editing.save(schedule, fewer)
    assert saved.done.removed + saved.done.created > 0
    assert times(module_shard_clinic, NORTH, doctor) != before
    assert times(module_shard_clinic, 0, doctor) == 0
    ada.schedules.catch_up()
    assert ada.schedules.due_doctors() == ()
    ada.schedule_editing.take_back(saved)
    assert {h.weekday for h in ada.schedules.weekly_hours(doctor)} == {h.weekday for h in schedule.rules}


def test_the_horizon_is_rolled_on_every_shard(ada: Clinic, module_shard_clinic: ShardClinic) -> None:
    done = ada.schedules.roll_horizon(30)
    assert done.doctors >= 5
    assert done.created > 0
    assert ada.schedules.roll_horizon(30).created == 0


def test_a_closure_of_the_clinic_reaches_every_shard(ada: Clinic, module_shard_clinic: ShardClinic) -> None:
    first = module_shard_clinic.clinic.today + timedelta(days=2)
    details = ClosureDetails(
        ClosureKind.CLOSURE, first, first + timedelta(days=1), "Flood", (ada.directory.clinics()[0].id,)
    )
    effect = ada.closures.preview(details)
    expected = {visit.booking_id for visit in effect.visits}
    assert {visit.doctor_id for visit in effect.visits} == set(module_shard_clinic.clinic.doctor_ids)
    saved = ada.closures.close(details)
    assert saved.away == ()
    assert saved.calls == len(expected)
    [away] = [each for each in ada.calls.away() if each.why == "Flood"]
    assert {call.booking_id for call in away.calls} == expected
    assert ada.schedules.catch_up().doctors == 6
    for shard, doctor in ((0, 1), (NORTH, 3), (SOUTH, 5)):
        assert times(module_shard_clinic, shard, doctor, "block_reason = 'Flood' AND NOT is_booked") > 0
    ada.closures.take_back(saved)
    ada.schedules.catch_up()
    assert times(module_shard_clinic, SOUTH, 5, "block_reason = 'Flood'") == 0


def test_who_has_visits_on_a_shard_is_not_retired_unseen_and_his_times_are_closed(
    ada: Clinic, module_shard_clinic: ShardClinic
) -> None:
    [entry] = [each for each in ada.directory_admin.entries(Kind.DOCTOR) if each.id == 5]
    coming = ada.directory_admin.coming(entry)
    assert coming.visits > 0
    assert coming.first is not None
    with pytest.raises(EntryInUse, match=str(coming.visits)):
        ada.directory_admin.retire(entry)
    saved = ada.directory_admin.retire(entry, coming.visits)
    assert times(module_shard_clinic, SOUTH, 5, "NOT is_blocked AND NOT is_booked") == 0
    ada.directory_admin.undo(saved)
    assert times(module_shard_clinic, SOUTH, 5, "NOT is_blocked AND NOT is_booked") > 0
    with pytest.raises(EntryInUse):
        ada.directory_admin.remove(replace(entry, version=saved.version or 0))


def test_an_account_that_is_made_while_a_shard_is_away_works_there_when_it_is_back(
    ada: Clinic, module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
    new = NewAccount(username="nora", display_name="Nora North", role=Role.RECEPTIONIST)
    with module_shard_clinic.away(NORTH):
        ada.accounts.add(new, "a-first-password-of-nora")
        assert ada.accounts.away_from() == ("The North",)
    module_shard_clinic.rows(NORTH, "SELECT pull_directory()")
    [(admitted,)] = module_shard_clinic.rows(
        NORTH, "SELECT has_database_privilege('nora', current_database(), 'CONNECT')"
    )
    assert admitted


def test_one_s_own_password_counts_on_every_shard(module_shard_clinic: ShardClinic, tmp_path: Path) -> None:
    users = module_shard_clinic.clinic.users
    with module_shard_clinic.opened(tmp_path, "ben") as ben:
        ben.accounts.change_my_password(users["ben"].password, NEW)
        # The shards fetch the verifier for themselves.
        own = "SELECT count(*) FROM staff_verifiers WHERE username = 'ben'"
        stored = [module_shard_clinic.rows(shard, own) for shard in (0, NORTH, SOUTH)]
        assert stored == [[(1,)]] * 3
        assert ben.agenda.day(ben.directory.today(), [1, 3, 5])
    clinic = replace(module_shard_clinic.clinic, users=users | {"ben": replace(users["ben"], password=NEW)})
    with replace(module_shard_clinic, clinic=clinic).opened(tmp_path, "ben") as ben:
        assert len(ben.agenda.day(ben.directory.today(), [1, 3, 5]).columns) == 3
        # Roles are the server's, and other tests' bens sign in with it.
        ben.accounts.change_my_password(NEW, users["ben"].password)


def test_a_terminal_on_three_shards_is_one_session(ada: Clinic) -> None:
    ada.agenda.day(ada.directory.today(), [1, 3, 5])
    mine = [each for each in ada.accounts.who_is_signed_in() if each.username == "ada"]
    assert len(mine) == 1
    assert mine[0].connections >= 3


def test_generation_goes_on_for_the_others_when_a_shard_is_away(
    ada: Clinic, module_shard_clinic: ShardClinic
) -> None:
    today = module_shard_clinic.clinic.today
    new_patients(module_shard_clinic.clinic)
    with module_shard_clinic.away(SOUTH):
        done = ada.schedules.regenerate([1, 3, 5], today, today + timedelta(days=3))
        assert (done.doctors, done.away) == (2, (5,))
        with pytest.raises(ShardAway, match="South"):
            ada.schedules.regenerate([5], today, today + timedelta(days=3))


def test_check_asks_every_shard(module_shard_clinic: ShardClinic, tmp_path: Path) -> None:
    place = Installation(module_shard_clinic.owner_urls[0], None, (), tmp_path, False, lambda _key: True)
    found = {finding.name: finding for finding in run_checks(place)}
    for name in ("bookings", "schema", "audit"):
        for where in ("", "@North", "@South"):
            assert found[name + where].verdict is Verdict.OK, found[name + where]
    assert found["shards"].verdict is Verdict.OK
    assert found["shard_rows"].verdict is Verdict.OK


def test_what_a_shard_missed_is_done_in_the_background_when_it_is_back(
    module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
    first = module_shard_clinic.clinic.today + timedelta(days=5)
    with module_shard_clinic.opened(tmp_path, "ada", background=True) as ada:
        warm_up(ada)
        details = ClosureDetails(ClosureKind.CLOSURE, first, first, "Storm", (ada.directory.clinics()[0].id,))
        with module_shard_clinic.away(NORTH):
            saved = ada.closures.close(details)
            assert saved.away == ("The North",)

        def called() -> bool:
            return module_shard_clinic.rows(
                NORTH,
                "SELECT count(*) FROM visit_calls c JOIN absences a ON a.id = c.absence_id WHERE a.why = 'Storm'",
            ) != [(0,)]

        wait_until(called, what="the visits of North to be on the list")
        ada.closures.take_back(saved)
