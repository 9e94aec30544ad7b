"""Notes: opened with the clinic's key, never overwritten by a terminal that cannot read them; keyrings of all kinds."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked

from medibook_desktop.domain.errors import DiskFull, NotesClosed, SecretsLocked
from medibook_desktop.domain.patient_files import NotesState, PatientDetails
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.notes_keys import (
    FILE_NAME,
    NotesKeys,
    from_bytes,
    new_keys,
    read_key_file,
    to_bytes,
    write_key_file,
)
from medibook_desktop.foundation.secrets_store import Place, SecretsStore
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.notes_cipher import SECRET, NotesCipher, key_finder
from medibook_desktop.start.notes_key import make_sure
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.files import OpenFilesDesk


class MemoryKeyring(KeyringBackend):
    """A keyring that keeps what it is given for as long as the test runs."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedKeyring(NoKeyring):
    """A keyring whose owner has not typed its password."""

    error: Exception = KeyringLocked("Failed to unlock the collection!")

    def get_password(self, service: str, username: str, msg: str | None = None) -> str | None:
        raise self.error

    set_password = delete_password = get_password  # type: ignore[assignment]


# --- The store of small secrets ---------------------------------------------------------------------------------


@pytest.mark.parametrize("keyring", [NoKeyring(), NullKeyring()])
def test_without_a_keyring_a_file_that_only_the_user_reads(tmp_path: Path, keyring: KeyringBackend) -> None:
    store = SecretsStore(tmp_path, keyring)
    assert store.get("a key") is None
    assert store.put("a key", b"\x00\xff secret") is Place.FILE
    assert store.get("a key") == b"\x00\xff secret"
    assert store.place_of("a key") is Place.FILE
    [path] = (tmp_path / "secrets").glob("*.key")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    store.remove("a key")
    assert (store.get("a key"), store.place_of("a key")) == (None, None)


def test_a_keyring_is_used_when_there_is_one(tmp_path: Path) -> None:
    SecretsStore(tmp_path, NoKeyring()).put("key", b"from before")
    store = SecretsStore(tmp_path, MemoryKeyring())
    assert store.get("key") == b"from before"  # kept before the keyring came
    assert store.put("key", b"now") is Place.KEYRING
    assert store.get("key") == b"now"
    assert not list((tmp_path / "secrets").iterdir())
    store.remove("key")
    assert store.get("key") is None


@pytest.mark.parametrize("error", [KeyringLocked("no"), InitError("no D-Bus"), OSError("broken driver")])
def test_a_locked_or_broken_keyring_says_so(
    tmp_path: Path, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LockedKeyring, "error", error)
    store = SecretsStore(tmp_path, LockedKeyring())
    for ask in (
        lambda: store.get("key"),
        lambda: store.put("key", b"x"),
        lambda: store.remove("key"),
        lambda: store.place_of("key"),
    ):
        with pytest.raises(SecretsLocked):
            ask()
    SecretsStore(tmp_path, NoKeyring()).put("key", b"in a file")
    assert store.get("key") == b"in a file"


def test_a_damaged_secret_is_no_secret(tmp_path: Path) -> None:
    store = SecretsStore(tmp_path, NoKeyring())
    store.put("key", b"x")
    (tmp_path / "secrets" / "key.key").write_text("not base64!")
    with pytest.raises(SecretsLocked):
        store.get("key")


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "secrets").write_text("a file stands where the folder should be")
    with pytest.raises(DiskFull):
        SecretsStore(tmp_path, NoKeyring()).put("key", b"x")


# --- Keys and the cipher ----------------------------------------------------------------------------------------


def cipher(keys: NotesKeys | None, *registered: str) -> NotesCipher:
    return NotesCipher(lambda _wanted: keys, lambda: registered or ([keys.current_id] if keys else []))


def test_notes_belong_to_their_patient_and_bear_no_change() -> None:
    keys = new_keys()
    closed = cipher(keys).encrypt(7, "Grüße 🙂")
    assert closed is not None
    assert cipher(keys).decrypt(7, closed) == "Grüße 🙂"
    assert cipher(keys).encrypt(7, "Grüße 🙂") != closed  # a nonce of its own each time
    for patient_id, stored in (
        (8, closed),
        (7, closed[:-1]),
        (7, closed[:30] + b"?" + closed[31:]),
        (7, b"MB1"),
    ):
        with pytest.raises(NotesClosed):
            cipher(keys).decrypt(patient_id, stored)
    with pytest.raises(NotesClosed):
        cipher(new_keys()).decrypt(7, closed)
    assert (cipher(keys).encrypt(7, ""), cipher(None).decrypt(7, None)) == (None, "")


def test_after_a_rotation_old_notes_are_read_and_new_ones_use_the_new_key() -> None:
    old = new_keys()
    both = old.rotated()
    closed = cipher(old).encrypt(1, "old")
    assert cipher(both).decrypt(1, closed) == "old"
    fresh = cipher(both).encrypt(1, "new")
    with pytest.raises(NotesClosed):
        cipher(old).decrypt(1, fresh)
    # A terminal that does not have the new key yet goes on with the old one.
    behind = cipher(old, both.current_id, old.current_id).encrypt(1, "still")
    assert cipher(both).decrypt(1, behind) == "still"


def test_a_key_that_is_brought_later_is_found_without_a_restart() -> None:
    keys = new_keys()
    closed = cipher(keys).encrypt(1, "text")
    here: list[NotesKeys] = []
    waiting = NotesCipher(lambda _wanted: here[0] if here else None, lambda: [keys.current_id])
    with pytest.raises(NotesClosed):
        waiting.decrypt(1, closed)
    here.append(keys)
    assert waiting.decrypt(1, closed) == "text"


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"keys": []}', b'{"keys": [{"id": "x", "key": "eA=="}]}'])
def test_a_damaged_key_file_says_so(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(damage)
    with pytest.raises(NotesClosed):
        read_key_file(tmp_path / FILE_NAME)


def test_keys_of_files_and_keyring_count_together(tmp_path: Path) -> None:
    own, named, kept = new_keys(), new_keys(), new_keys()
    write_key_file(tmp_path / FILE_NAME, own)
    write_key_file(tmp_path / "named", named)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600
    store = SecretsStore(tmp_path, MemoryKeyring())
    store.put(SECRET, to_bytes(kept))
    found = key_finder(tmp_path / "named", tmp_path / FILE_NAME, store)(kept.current_id)
    assert found is not None
    assert set(found.keys) == {*own.keys, *named.keys, *kept.keys}
    assert from_bytes(to_bytes(found)) == found
    assert all(repr(key) not in repr(found) for key in found.keys)
    # A keyring that is locked is not asked for what stands in a file.
    locked = key_finder(None, tmp_path / FILE_NAME, SecretsStore(tmp_path / "x", LockedKeyring()))
    assert locked(own.current_id) == own
    with pytest.raises(SecretsLocked):
        locked(kept.current_id)


# --- Terminals --------------------------------------------------------------------------------------------------


def file_with_notes(desk: Clinic) -> tuple[int, PatientDetails]:
    file_id = desk.patients.register(NewPatient("Maria Silva")).id
    details = desk.patient_files.open(file_id).details
    desk.patient_files.save(file_id, 1, details, "secret words")
    return file_id, details


def test_a_terminal_without_the_key_shows_none_writes_none_and_saves_the_rest(
    files_desks: OpenFilesDesk, tmp_path: Path
) -> None:
    anna, elsewhere = files_desks("anna"), files_desks("ben", data_dir=tmp_path / "another computer")
    file_id, details = file_with_notes(anna)
    assert elsewhere.patient_files.notes(file_id).state is NotesState.CLOSED
    with pytest.raises(NotesClosed):
        elsewhere.patient_files.save(file_id, 2, details, "over it")
    elsewhere.patient_files.save(file_id, 2, replace(details, sex="F"))
    assert anna.patient_files.notes(file_id).text == "secret words"
    assert anna.patient_files.open(file_id).details.sex == "F"
    # ... also of a file without notes: there would be nothing to write them with.
    empty = elsewhere.patients.register(NewPatient("Somebody Else")).id
    assert elsewhere.patient_files.notes(empty).state is NotesState.NO_KEY
    assert anna.patient_files.notes(empty).can_write


def test_a_locked_keyring_hides_notes_until_it_is_unlocked(
    files_desks: OpenFilesDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyring()
    keyring.set_password("MediBook", "unrelated", "")
    locked = LockedKeyring()
    monkeypatch.setattr("keyring.get_keyring", lambda: locked)
    anna, ben = files_desks("anna"), files_desks("ben", data_dir=tmp_path / "bens computer")
    file_id, details = file_with_notes(anna)
    assert ben.patient_files.notes(file_id).state is NotesState.LOCKED
    with pytest.raises(SecretsLocked):
        ben.patient_files.save(file_id, 2, details, "over it")
    keys = read_key_file(tmp_path / FILE_NAME)
    assert keys is not None
    SecretsStore(tmp_path / "bens computer", NoKeyring()).put(SECRET, to_bytes(keys))
    assert ben.patient_files.notes(file_id).text == "secret words"


def test_notes_changed_outside_are_not_shown_and_not_overwritten(
    files_desks: OpenFilesDesk, clinic_database: ClinicDatabase
) -> None:
    anna = files_desks("anna")
    file_id, _ = file_with_notes(anna)
    other = anna.patients.register(NewPatient("Somebody Else")).id
    clinic_database.rows(
        "UPDATE patients SET notes_cipher = (SELECT notes_cipher FROM patients WHERE id = %s) WHERE id = %s"
        " RETURNING 1",
        file_id,
        other,
    )
    assert anna.patient_files.notes(other).state is NotesState.CLOSED
    anna.patient_files.save(other, 1, anna.patient_files.open(other).details)


def test_the_first_keys_are_made_once_and_lost_ones_are_not_replaced(
    clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    first = make_sure(clinic_database.owner_url, tmp_path / "a")
    assert first is not None
    assert make_sure(clinic_database.owner_url, tmp_path / "a") == first
    assert make_sure(clinic_database.owner_url, tmp_path / "b") is None
    assert not (tmp_path / "b").exists()
