"""A directory and a shard on servers of their own that take TLS only, each believed by its certificate."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.database.sharding.addresses import parts_of
from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.cluster_errors import DirectoryNotReached
from medibook_desktop.domain.errors import ShardAway
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.own_clinics import fill_small_clinic
from tests.helpers.servers import new_server_folder
from tests.helpers.shard_clinics import without_rooms
from tests.helpers.tls_postgres import TlsPostgres, tls_postgres

DOCTOR, MOVED = 1, 2
NORTH = 1


@dataclass(frozen=True, slots=True)
class Servers:
    """`owner_url` and `north_url` believe both servers."""

    directory: TlsPostgres
    north: TlsPostgres
    clinic: ClinicDatabase
    owner_url: str
    north_url: str
    believed: Path

    def owner_url_of(self, number: int) -> str:
        return self.north_url if number == NORTH else self.owner_url

    @contextmanager
    def desk(self, folder: Path, believed: Path) -> Iterator[Clinic]:
        """A terminal that believes what is in that file."""
        settings = Settings(database_url=_believing(self.directory.url, believed), data_dir=folder)
        password = self.clinic.users["anna"].password
        with open_clinic(settings, "anna", password, background=False) as opened:
            yield opened


def _believing(url: str, file: Path) -> str:
    return f"{url.partition('?')[0]}?sslmode=verify-full&sslrootcert={quote(str(file))}"


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    folder = new_server_folder()
    with ExitStack() as stack:
        directory, north = (stack.enter_context(tls_postgres()) for _ in range(2))
        both = folder / "both authorities.pem"
        both.write_bytes(directory.authority.pem + north.authority.pem)
        owner_url = _believing(directory.owner_url, both)
        clinic = fill_small_clinic(owner_url, _believing(directory.url, both), doctors=2, days=5, patients=20)
        without_rooms(owner_url)
        yield Servers(directory, north, clinic, owner_url, _believing(north.owner_url, both), both)


def test_a_server_that_lacks_the_certificate_is_named(servers: Servers) -> None:
    """The address names a file of this computer, in a folder that the shard's server may not read."""
    secret_folder = new_server_folder()
    secret_folder.chmod(0o700)
    file = secret_folder / f"{secrets.token_hex(4)}.pem"
    file.write_bytes(servers.believed.read_bytes())
    with pytest.raises(DirectoryNotReached, match=file.name):
        add_shard(_believing(servers.owner_url, file), "North", servers.north_url)


def test_the_shard_is_reached_as_the_directory_is(servers: Servers, tmp_path: Path) -> None:
    servers.believed.parent.chmod(0o755)
    number, missing = add_shard(servers.owner_url, "North", servers.north_url, region="The North")
    assert (number, missing) == (NORTH, ())
    move_buckets(servers.owner_url, [MOVED], NORTH, grace_seconds=0, owner_url_of=servers.owner_url_of)
    with psycopg.connect(servers.owner_url) as directory:
        [(url,)] = directory.execute("SELECT url FROM shards WHERE id = %s", (NORTH,)).fetchall()
    assert "sslrootcert" not in url

    with servers.desk(tmp_path, servers.believed) as anna:
        for doctor in (DOCTOR, MOVED):
            _book(anna, doctor)
        parts = parts_of(anna.bookings._shards.of_shard(NORTH)._conninfo)
        assert (parts["sslmode"], parts["sslrootcert"]) == ("verify-full", str(servers.believed))
        with psycopg.connect(servers.north_url) as north:
            found = north.execute(
                "SELECT DISTINCT s.version FROM pg_stat_activity a JOIN pg_stat_ssl s USING (pid)"
                " WHERE a.usename = 'anna'"
            ).fetchall()
        assert found == [("TLSv1.3",)]


def test_a_shard_whose_certificate_is_not_believed_gets_no_sign_in(servers: Servers, tmp_path: Path) -> None:
    """Somebody may sit between; the rest of the clinic works."""
    with servers.desk(tmp_path, servers.directory.authority_file) as anna:
        _book(anna, DOCTOR)
        day = anna.directory.today()
        columns = {column.doctor.id: column for column in anna.agenda.day(day, [DOCTOR, MOVED]).columns}
        assert (columns[DOCTOR].away is None, columns[MOVED].away is None) == (True, False)
        with pytest.raises(ShardAway):
            anna.bookings._shards.of_doctor(MOVED)


def _book(desk: Clinic, doctor: int) -> None:
    slot = desk.availability.next_free([doctor])[0]
    patient = desk.patients.register(NewPatient(f"Tls {secrets.token_hex(3)}", phone="+351912000111")).id
    desk.bookings.book(BookingRequest(slot.id, slot.version, patient))
