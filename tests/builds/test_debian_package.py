"""The Debian package in a bare root: installed, tried, joined to a running clinic, used by real keys, removed."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.enrolling import make_enrolment, write_enrolment
from tests.builds.bare_root import ROOT, BareRoot, bare_root
from tests.builds.screen import virtual_screen
from tests.helpers.conditions import wait_until
from tests.helpers.replicated_servers import ReplicatedClinic, replicated_clinic

pytestmark = pytest.mark.timeout(1800)
"""debootstrap alone may take minutes."""


@pytest.fixture(scope="module")
def package() -> Path:
    """What `make deb` made, which `make test-build` calls first."""
    found = sorted((ROOT / "build").glob("medibook-desktop_*.deb"), key=lambda path: path.stat().st_mtime)
    assert found, "no package: run `make deb`, or `make test-build`"
    return found[-1]


@pytest.fixture(scope="module")
def root() -> Iterator[BareRoot]:
    with bare_root() as made:
        yield made


@pytest.fixture(scope="module")
def clinic() -> Iterator[ReplicatedClinic]:
    with replicated_clinic(standbys=0) as made:
        yield made


def test_installed_joined_and_booking_without_a_question(
    root: BareRoot, package: Path, clinic: ReplicatedClinic, tmp_path: Path
) -> None:
    """One test, because that is one evening of IT: each step stands on the one before."""
    anna = clinic.clinic.users["anna"]
    settings = Settings(
        database_url=clinic.group.primary.url, data_dir=tmp_path, clinic_name="Riverside", setup="clinic"
    )
    enrolment = make_enrolment(settings, "Desk 7", made_by="IT", good_for=timedelta(days=1))
    file = write_enrolment(enrolment, tmp_path / "desk 7 – Empfang.medibook")

    began = time.monotonic()
    root.installed(package)
    installed = time.monotonic()
    inside = root.put(file, "/home/desk/Desk 7 – Empfang.medibook")
    root.run("medibook", "enrol", "--accept", inside, user="desk")
    with virtual_screen(tmp_path) as screen:
        window = root.start(
            "medibook", log=tmp_path / "window.log", DISPLAY=screen.display, XDG_SESSION_TYPE="x11"
        )
        try:
            screen.wait_for_window("MediBook")
            screen.wait_until_at_rest()
            screen.type("anna")
            screen.press("Tab")
            screen.type(anna.password)
            screen.press("Return")
            wait_until(
                lambda: clinic.clinic.rows(
                    "SELECT 1 FROM pg_stat_activity WHERE usename = 'anna' AND application_name LIKE %s",
                    "%Desk 7%",
                ),
                what="Anna's session",
            )
            screen.wait_until_at_rest()
            before = bookings(clinic)
            (name,) = clinic.clinic.rows("SELECT name FROM patients ORDER BY id LIMIT 1")[0]
            screen.press("ctrl+f")
            screen.wait_until_at_rest()
            screen.press("Return")
            screen.wait_until_at_rest()
            screen.type(name)
            screen.wait_until_at_rest()
            screen.press("Down", "Return")
            screen.wait_until_at_rest()
            screen.press("Return")
            wait_until(lambda: bookings(clinic) == before + 1, what="the booking in the database")
        except BaseException:
            print(screen.picture("where it stopped"), (tmp_path / "window.log").read_text())
            raise
        finally:
            window.terminate()
            window.wait(timeout=20)
    print(f"installed {installed - began:.1f} s, booked {time.monotonic() - began:.1f} s after the beginning")
    ((terminal,),) = clinic.clinic.rows("SELECT terminal FROM audit_events ORDER BY id DESC LIMIT 1")
    assert terminal == "Desk 7"

    tried = json.loads(root.run("medibook", "self-test", "--json", user="desk").stdout)
    print(*(f"{each['what']}: {each['seconds']} s" for each in tried["results"]), sep="\n")
    assert not [each for each in tried["results"] if each["problem"]]

    root.run("apt-get", "remove", "--yes", "medibook-desktop", DEBIAN_FRONTEND="noninteractive")
    assert not (root.folder / "usr/lib/medibook").exists()
    assert not (root.folder / "usr/bin/medibook").is_symlink()
    assert (root.folder / "home/desk/.config/medibook/medibook.toml").exists(), "the desk's settings are kept"


def bookings(clinic: ReplicatedClinic) -> int:
    ((count,),) = clinic.clinic.rows("SELECT count(*) FROM bookings WHERE created_by = 'anna'")
    return int(count)
