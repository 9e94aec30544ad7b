"""The downtime copy: complete, encrypted, kept true by what changes, and honest about damage."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from keyring.backends import fail

from medibook_desktop.domain.errors import DowntimeUnusable, SecretsLocked
from medibook_desktop.services.downtime import Downtime
from medibook_desktop.services.downtime_store import SUFFIX, DowntimeStore
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.desks import book, free_slots, new_patients, open_desk
from tests.helpers.downtimes import OwnKeyring, copy_of, desk_with_copy, is_complete
from tests.helpers.own_clinics import OwnClinic


@pytest.fixture
def ring() -> OwnKeyring:
    return OwnKeyring()


def test_the_copy_tells_what_the_database_tells(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        doctors = [doctor.id for doctor in desk.directory.doctors()]
        days = [desk.directory.today() + timedelta(days=n) for n in range(8)]
        for day in days:
            assert desk.downtime.read([day], doctors).columns == desk.agenda.day(day).columns
        visits = [v for day in days for c in desk.agenda.day(day).columns for v in c.appointments]
        copied = desk.downtime.copy.patients()
        assert copied.keys() == {visit.patient_id for visit in visits}
        anybody = visits[0].patient_id
        assert copied[anybody] == desk.patients.get(anybody)
    # Another start of the program reads the same.
    again = copy_of(clinic_database, tmp_path, ring)
    index = again.copy.index()
    assert index is not None
    assert index.days == tuple(days)
    assert len(again.read(days, doctors).columns) == len(days) * len(doctors)


def test_what_another_desk_changes_is_written(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    (patient,) = new_patients(clinic_database)
    with desk_with_copy(clinic_database, tmp_path, ring) as desk, open_desk(clinic_database, "ben") as ben:
        assert desk.downtime is not None
        slot = next(
            s for s in free_slots(ben, 1) if s.starts_at.date() <= desk.directory.today() + timedelta(7)
        )
        booked = book(ben, slot, patient)

        def is_copied() -> bool:
            fresh = copy_of(clinic_database, tmp_path, ring)
            columns = fresh.read([slot.starts_at.date()], [slot.doctor_id]).columns
            return any(v.booking_id == booked.booking.id for c in columns for v in c.appointments)

        wait_until(is_copied, what="the booking to be in the file")
        assert patient in desk.downtime.copy.patients()


def test_a_desk_of_a_chain_copies_its_own_clinic(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    """Two hundred desks that each copied the whole chain would keep the server busy with nothing else."""
    clinic_database.rows(
        "INSERT INTO clinics (name, zone, country) SELECT 'West', zone, country FROM clinics LIMIT 1"
    )
    clinic_database.rows(
        "UPDATE doctors SET clinic_id = (SELECT id FROM clinics WHERE name = 'West') WHERE id > 2"
    )
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        west = next(clinic for clinic in desk.directory.clinics() if clinic.name == "West")
        desk.directory.choose(west.id)  # what it looks at for a while changes nothing
        day = desk.directory.today()
        found = desk.downtime.read([day], list(clinic_database.doctor_ids)).columns
        assert {column.doctor.id for column in found} == {1, 2}
        assert desk.directory.home().id != west.id


def test_nothing_on_the_disk_can_be_read_without_the_key(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        names = {p.name for p in desk.downtime.copy.patients().values()}
        doctors = {doctor.name for doctor in desk.directory.doctors()}
    words = {word.encode() for name in names | doctors for word in name.split() if len(word) > 3}
    secrets = {secret.encode() for secret in ring.kept.values()}
    password = clinic_database.users["anna"].password.encode()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 10  # eight days, the index, the sign-ins
    for path in files:
        content = path.read_bytes()
        assert not [word for word in words if word in content], path.name
        assert not any(secret in content for secret in secrets)
        assert password not in content
        assert path.stat().st_mode & 0o077 == 0


def test_old_days_are_removed(clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        folder = desk.downtime.folder
        days = sorted(folder.glob("day-*"))
        assert len(days) == 8
        old = folder / f"day-2026-01-05{SUFFIX}"
    old.write_bytes(days[0].read_bytes())
    draft = folder / ".draft-left-behind"
    draft.write_bytes(b"half")
    os.utime(draft, (1e9, 1e9))
    with desk_with_copy(clinic_database, tmp_path, ring):
        wait_until(lambda: not old.exists(), what="the old day to be gone")
    assert not draft.exists()


def _truncated(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _tampered(content: bytes) -> bytes:
    return content[:-20] + bytes([content[-20] ^ 1]) + content[-19:]


@pytest.mark.parametrize(
    "damage", [_truncated, _tampered, lambda _: b"", lambda _: b"something else entirely"]
)
@pytest.mark.parametrize("which", ["index", "day-*"])
def test_damage_is_said_and_mended(
    clinic_database: ClinicDatabase,
    tmp_path: Path,
    ring: OwnKeyring,
    damage: Callable[[bytes], bytes],
    which: str,
) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        folder, today = desk.downtime.folder, desk.directory.today()
        doctors = [doctor.id for doctor in desk.directory.doctors()]
    path = sorted(folder.glob(f"{which}{SUFFIX}"))[0]
    path.write_bytes(damage(path.read_bytes()))
    damaged = copy_of(clinic_database, tmp_path, ring)
    with pytest.raises(DowntimeUnusable, match="changed or cut short") as told:
        damaged.read([today], doctors)
    assert "written afresh" in told.value.next_step
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        wait_until(
            lambda: is_readable(clinic_database, tmp_path, ring, today, doctors), what="it to be mended"
        )


def is_readable(
    clinic: ClinicDatabase, folder: Path, ring: OwnKeyring, day: date, doctors: list[int]
) -> bool:
    try:
        return len(copy_of(clinic, folder, ring).read([day], doctors).columns) == len(doctors)
    except DowntimeUnusable:
        return False


def test_a_day_put_in_the_place_of_another_is_refused(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        folder, today = desk.downtime.folder, desk.directory.today()
    first, second = sorted(folder.glob("day-*"))[:2]
    first.write_bytes(second.read_bytes())
    with pytest.raises(DowntimeUnusable, match="changed or cut short"):
        copy_of(clinic_database, tmp_path, ring).copy.day(today)


def test_another_clinics_copy_and_another_key_are_told_apart(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        folder = desk.downtime.folder
    known = copy_of(clinic_database, tmp_path, ring)
    elsewhere = DowntimeStore(folder, "another clinic", known._keys)
    with pytest.raises(DowntimeUnusable, match="another clinic's"):
        elsewhere.read("index")
    with pytest.raises(DowntimeUnusable, match="not in this computer's keyring any more"):
        copy_of(clinic_database, tmp_path, OwnKeyring()).copy.index()
    with desk_with_copy(clinic_database, tmp_path, OwnKeyring()) as desk:
        assert desk.downtime is not None
        assert is_complete(desk.downtime)  # written afresh, with a new key


def test_a_copy_of_another_database_at_the_same_address_is_written_afresh(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    with desk_with_copy(clinic_database, tmp_path, ring) as desk:
        assert desk.downtime is not None
        index = desk.downtime.copy.index()
        assert index is not None
    copy_of(clinic_database, tmp_path, ring).copy.save_index(replace(index, database="another", days=()))
    with desk_with_copy(clinic_database, tmp_path, ring):
        again = copy_of(clinic_database, tmp_path, ring).copy.index()
        assert again is not None
        assert again.database == index.database


def test_a_locked_keyring_is_said_and_nothing_is_written(
    clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    ring.is_locked = True
    with desk_with_copy(clinic_database, tmp_path, ring, started=False) as desk:
        downtime = desk.downtime
        assert downtime is not None
        downtime.start(settle_seconds=0.01)
        wait_until(lambda: downtime.status().problem is not None, what="the problem to be said")
        status = downtime.status()
        assert isinstance(status.problem, SecretsLocked)
        assert "Unlock the keyring" in status.problem.next_step
        assert status.as_of is None
        assert not list(tmp_path.rglob(f"*{SUFFIX}"))


def test_without_a_keyring_the_key_lies_in_a_file_and_that_is_said(
    clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    with desk_with_copy(clinic_database, tmp_path, fail.Keyring()) as desk:
        assert desk.downtime is not None
        assert desk.downtime.status().in_file
    (key_file,) = (tmp_path / "secrets").iterdir()
    assert key_file.stat().st_mode & 0o077 == 0
    again = copy_of(clinic_database, tmp_path, fail.Keyring()).copy.index()
    assert again is not None


WRITER = """
import sys
from pathlib import Path
from medibook_desktop.services.downtime_store import DowntimeStore

class Keys:
    def known(self): return b"k" * 32
    def made(self): return b"k" * 32

store = DowntimeStore(Path(sys.argv[1]), "clinic", Keys())
number = 0
while True:
    store.write("day", str(number).encode() * 20000)
    print(number, flush=True)
    number += 1
"""


def test_a_crash_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    class Keys:
        def known(self) -> bytes:
            return b"k" * 32

        def made(self) -> bytes:
            return b"k" * 32

    for after in (1, 4, 9):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            told = [writer.stdout.readline() for _ in range(after)]
            writer.send_signal(signal.SIGKILL)
        content = DowntimeStore(tmp_path, "clinic", Keys()).read("day")
        assert content is not None
        number = int(content[: len(content) // 20000])
        assert content == str(number).encode() * 20000
        assert number >= int(told[-1]), "what was told to be written is there"


def test_the_copy_is_true_up_to_the_moment_when_the_database_died(
    own_clinic: OwnClinic, tmp_path: Path, ring: OwnKeyring
) -> None:
    with desk_with_copy(own_clinic.clinic, tmp_path, ring) as desk:
        downtime = desk.downtime
        assert downtime is not None
        wait_until(lambda: desk.live.state.is_live, what="live updates")
        wait_until(lambda: abs(_age(downtime)) < timedelta(seconds=2), what="the copy to be true now")
        before = datetime.now(UTC)
        own_clinic.kill()
        desk.live.database_seems_away()

        def written() -> bool:
            index = copy_of(own_clinic.clinic, tmp_path, ring).copy.index()
            return index is not None and index.as_of >= before - timedelta(seconds=10)

        wait_until(written, what="the file to say how old it is")
        assert _age(downtime) >= timedelta()
        assert downtime.read([desk.directory.today()], [desk.directory.doctors()[0].id]).columns
        own_clinic.restart()
        wait_until(lambda: desk.live.state.is_live, what="live updates")
        wait_until(lambda: is_complete(downtime), what="the copy to go on")


def _age(downtime: Downtime) -> timedelta:
    as_of = downtime.status().as_of
    assert as_of is not None
    return datetime.now(UTC) - as_of
