"""What an evening of IT needs: the package, a clinic that runs, a bare computer, a place of the updates."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from redis import Redis

from medibook_desktop.foundation.embedded_processes import free_port
from medibook_desktop.foundation.embedded_programs import valkey_server
from medibook_desktop.services.updates import make_key
from tests.builds.bare_root import ROOT, BareRoot
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.own_clinics import fill_small_clinic
from tests.helpers.served_folders import served
from tests.helpers.servers import new_server_folder
from tests.helpers.tls_postgres import TlsPostgres, tls_postgres

PROGRAM = ROOT / "build" / "program" / "medibook"


def built_package() -> Path:
    """What `make deb` made, which `make test-build` calls first."""
    found = sorted((ROOT / "build").glob("medibook-desktop_*.deb"), key=lambda path: path.stat().st_mtime)
    assert found, "no package: run `make deb`, or `make test-build`"
    return found[-1]


def package_of(program: Path, out: Path) -> Path:
    """A package of another build, by what makes all of them; not packed small, which takes longest."""
    ran = subprocess.run(
        [sys.executable, "-c", _MAKE_PACKAGE, str(ROOT / "packaging"), str(program), str(out)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    return Path(ran.stdout.strip())


_MAKE_PACKAGE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from debian_package import make_package
print(make_package(Path(sys.argv[2]), Path(sys.argv[3]), "-Zgzip -z1"))
"""


# --- The clinic ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TlsClinic:
    """A running clinic on a PostgreSQL that takes nothing but TLS, with a certificate of the clinic's authority."""

    server: TlsPostgres
    people: ClinicDatabase

    def sessions(self, terminal: str) -> set[str]:
        """Who is signed in at this desk, over TLS."""
        found = self.people.rows(
            "SELECT usename::text, ssl FROM pg_stat_activity JOIN pg_stat_ssl USING (pid)"
            " WHERE application_name LIKE %s",
            f"%terminal={terminal}%",
        )
        assert all(is_tls for _, is_tls in found)
        return {who for who, _ in found}

    def live_connections(self) -> int:
        """How many the live server has from desks."""
        with Redis.from_url(self.people.redis_url or "") as asking:
            return len(asking.client_list()) - 1


@contextmanager
def tls_clinic() -> Iterator[TlsClinic]:
    with tls_postgres() as server, _live_server() as redis_url:
        filled = fill_small_clinic(server.owner_url, server.url)
        yield TlsClinic(server, replace(filled, redis_url=redis_url))


@contextmanager
def _live_server() -> Iterator[str]:
    """A Valkey that desks reach over the network, with a password."""
    program = valkey_server()
    assert program is not None
    password, port, folder = secrets.token_hex(16), free_port("127.0.0.1"), new_server_folder()
    serving = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--requirepass", password, "--save", "",
         "--dir", str(folder)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield f"redis://:{password}@127.0.0.1:{port}/0"
    finally:
        serving.terminate()
        serving.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


def enrolment_file(
    clinic: TlsClinic, terminal: str, folder: Path, *words: str, ca_file: Path | None = None
) -> Path:
    """Made by the frozen program at an administrator's computer, which is not the bare root."""
    target = folder / f"{terminal} – Empfang.medibook"
    settings = {
        "MEDIBOOK_DATABASE_URL": clinic.server.url,
        "MEDIBOOK_REDIS_URL": clinic.people.redis_url or "",
        "MEDIBOOK_CLINIC_NAME": "Riverside",
        "MEDIBOOK_DATA_DIR": str(folder / "administrator"),
        "XDG_CONFIG_HOME": str(folder / "administrator"),
    }
    given = ["--ca-file", str(ca_file)] if ca_file is not None else []
    ran = subprocess.run(
        [str(PROGRAM / "medibook"), "enrol", "--terminal", terminal, "--out", str(target), *given, *words],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"} | settings,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return target


def join(root: BareRoot, account: str, file: Path, clinic: TlsClinic) -> None:
    """Without a question: the file, and the live server's password, which no file of the clinic carries about."""
    password = urlsplit(clinic.people.redis_url or "").password or ""
    secret = root.folder / "home" / account / "redis-password"
    secret.write_text(password, encoding="ascii")
    inside = root.put(file, f"/home/{account}/{file.name}")
    root.run(
        "medibook", "enrol", "--accept", inside, "--redis-password-file", f"/home/{account}/redis-password",
        user=account,
    )  # fmt: skip
    secret.unlink()


# --- The place of the updates -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Publisher:
    """A folder on a web server of this computer, and the key that signs what is in it."""

    folder: Path
    address: str
    key_file: Path
    public_key: str

    def update(self, root: BareRoot, account: str) -> str:
        """`medibook update` with what IT sets at a desk; answers what it said."""
        settings = (f"MEDIBOOK_UPDATE_URL={self.address}", f"MEDIBOOK_UPDATE_KEY={self.public_key}")
        return root.run("env", *settings, "medibook", "update", user=account).stdout.strip()

    def publish(self, build: Path, version: str) -> None:
        """Packed and signed by the command for it."""
        work = self.folder.parent
        subprocess.run(
            [str(PROGRAM / "medibook"), "update", "publish", str(build), "--version", version,
             "--key", str(self.key_file), "--out", str(self.folder)],
            stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=600,
            env={"PATH": os.environ["PATH"], "HOME": str(work), "MEDIBOOK_DATA_DIR": str(work / "publisher")},
        )  # fmt: skip


@contextmanager
def publisher(folder: Path) -> Iterator[Publisher]:
    """The key is real, and never leaves this folder."""
    out, key_file = folder / "updates", folder / "release-key.pem"
    out.mkdir()
    public_key = make_key(key_file)
    with served(out) as address:
        yield Publisher(out, address, key_file, public_key)
