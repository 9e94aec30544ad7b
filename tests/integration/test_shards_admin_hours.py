"""Administration of a clinic on three shards: hours and times, closures, doctors who leave, accounts, reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.closures import ClosureDetails, ClosureKind
from medibook_desktop.domain.directory import Kind
from medibook_desktop.domain.directory_errors import EntryInUse
from medibook_desktop.domain.errors import ShardAway
from medibook_desktop.domain.roles import Role
from medibook_desktop.services.clinic import Clinic
from tests.helpers.desks import new_patients
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic

NEW = "quite another one 77"


@pytest.fixture(scope="module")
def ada(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("ada"), "ada") as clinic:
        clinic.schedules.due_doctors()  # the threads that ask side by side
        yield clinic


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
    assert done.doctors >= 5 and done.created > 0
    assert ada.schedules.roll_horizon(30).doctors == 0


def test_a_closure_of_the_clinic_reaches_every_shard(ada: Clinic, module_shard_clinic: ShardClinic) -> None:
    first = module_shard_clinic.clinic.today + timedelta(days=2)
    details = ClosureDetails(
        ClosureKind.CLOSURE, first, first + timedelta(days=1), "Flood", (ada.directory.clinics()[0].id,)
    )
    effect = ada.closures.preview(details)
    expected = {visit.booking_id for visit in effect.visits}
    assert {visit.doctor_id for visit in effect.visits} == set(module_shard_clinic.clinic.doctor_ids)
    saved = ada.closures.close(details)
    assert saved.away == () and saved.calls == len(expected)
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
    assert coming.visits > 0 and coming.first is not None
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
        assert ada.accounts.away_from() == ("The North · North",)
    module_shard_clinic.rows(NORTH, "SELECT pull_directory()")
    [(admitted,)] = module_shard_clinic.rows(
        NORTH, "SELECT has_database_privilege('nora', current_database(), 'CONNECT')"
    )
    assert admitted


def test_one_s_own_password_counts_on_every_shard(
    module_shard_clinic: ShardClinic, tmp_path: Path
) -> None:
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
        assert len(ben.agenda.day(ben.directory.today(), [1, 3, 5])) == 3
        # Roles are the server's, and other tests' bens sign in with it.
        ben.accounts.change_my_password(NEW, users["ben"].password)


def test_a_terminal_on_three_shards_is_one_session(ada: Clinic) -> None:
    ada.agenda.day(ada.directory.today(), [1, 3, 5])
    mine = [each for each in ada.accounts.who_is_signed_in() if each.username == "ada"]
    assert len(mine) == 1 and mine[0].connections >= 3


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
