"""A desk in the bare root, used by real keys: signs in, books, ends. What it runs is looked up from outside."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import psutil

from tests.builds.bare_root import BareRoot
from tests.builds.screen import Screen, virtual_screen
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until

INSTALLED = "/usr/lib/medibook/medibook"


def staged(version: str, account: str = "desk") -> str:
    """Where the program of a staged version lies, as the root sees it."""
    return f"/home/{account}/.local/share/medibook/programs/{version}/medibook"


class Hands:
    """A person's, at whatever window the screen shows."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def sign_in(self, clinic: ClinicDatabase, username: str, terminal: str) -> None:
        """Returns when the day is shown, in a session that the database knows by the desk's name."""
        self.screen.wait_for_window("MediBook")
        self.screen.wait_until_at_rest()
        self.screen.press("alt+u", "ctrl+a")  # who was here last stands there already
        self.screen.type(username)
        self.screen.press("Tab")
        self.screen.type(clinic.users[username].password)
        self.screen.press("Return")
        self.screen.wait_for_window(f"{terminal} · MediBook")
        sessions = clinic.rows("SELECT application_name FROM pg_stat_activity WHERE usename = %s", username)
        assert any(terminal in name for (name,) in sessions), sessions
        self.screen.wait_until_at_rest()

    def book_next_free(self, clinic: ClinicDatabase, username: str) -> None:
        """By keys alone: the next free time, the first patient by name. Returns when the database has it."""
        before = bookings_of(clinic, username)
        ((name,),) = clinic.rows("SELECT name FROM patients ORDER BY id LIMIT 1")
        self.screen.press("ctrl+f")
        self.screen.wait_until_at_rest()
        self.screen.press("Return")
        self.screen.wait_until_at_rest()
        self.screen.type(name)
        self.screen.wait_until_at_rest()
        self.screen.press("Down", "Return")
        self.screen.wait_until_at_rest()
        self.screen.press("Return")
        wait_until(
            lambda: bookings_of(clinic, username) == before + 1,
            what="the booking in the database",
            patience=60,
        )


class FrontDesk(Hands):
    """One window of one account on one screen."""

    def __init__(
        self, root: BareRoot, account: str, screen: Screen, process: subprocess.Popen[bytes], log: Path
    ) -> None:
        super().__init__(screen)
        self.root = root
        self._account = account
        self._process = process
        self._log = log

    def programs(self) -> set[str]:
        """Which program files this account runs now, as the root sees them: the launcher, and what it started."""
        launcher = psutil.Process(self._process.pid)
        found = set()
        for each in (launcher, *launcher.children(recursive=True)):
            with suppress(psutil.Error, OSError):
                path = Path(each.exe())
                if path.name == "medibook" and path.is_relative_to(self.root.folder):
                    found.add(f"/{path.relative_to(self.root.folder)}")
        return found

    def said(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """As the end of an evening's session does it."""
        self._process.terminate()
        self._process.wait(timeout=60)


@contextmanager
def front_desk(
    root: BareRoot, folder: Path, account: str = "desk", *words: str, **environment: str
) -> Iterator[FrontDesk]:
    """A window of `medibook` in the root. Where a test stops, `folder` has a picture and what the program said."""
    folder.mkdir(exist_ok=True)
    with ExitStack() as undo:
        screen = undo.enter_context(virtual_screen(folder))
        log = folder / "window.log"
        process = root.start(
            "medibook",
            *words,
            user=account,
            log=log,
            DISPLAY=screen.display,
            XDG_SESSION_TYPE="x11",
            **environment,
        )
        desk = FrontDesk(root, account, screen, process, log)
        try:
            yield desk
        except BaseException:
            print(screen.picture("where it stopped"), desk.said(), sep="\n")
            raise
        finally:
            if process.poll() is None:
                desk.close()


def bookings_of(clinic: ClinicDatabase, username: str) -> int:
    ((count,),) = clinic.rows("SELECT count(*) FROM bookings WHERE created_by = %s", username)
    return int(count)
