"""The demo clinic: servers of its own, sample data, staff with passwords made for this installation."""

from __future__ import annotations

import json
import os
import secrets
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType, TracebackType

from medibook_desktop.domain.roles import Role
from medibook_desktop.foundation.embedded_failures import need_free
from medibook_desktop.foundation.notes_keys import FILE_NAME, read_key_file
from medibook_desktop.foundation.resource_paths import data_dir as default_data_dir

USERS_FILE = "demo_users.json"
DAYS = 60
HORIZON = 220
"""The schedule is open for so many days: a recall in six months finds a time."""
FILL = 0.5
NEEDED_MEGABYTES = 240
"""Free before the sample is written: it takes 130, and the server's log of it as much again for a while."""

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DemoUser:
    """`role` is "receptionist" or "admin"."""

    password: str
    role: str


class DemoClinic:
    """Running servers with the sample clinic in them, for as long as it is not closed."""

    def __init__(
        self,
        database_url: str,
        owner_url: str,
        redis_url: str | None,
        users: dict[str, DemoUser],
        notes_key_file: Path,
        closing: ExitStack,
    ) -> None:
        self.database_url = database_url
        """Without a user: each signs in as themselves."""
        self.owner_url = owner_url
        self.redis_url = redis_url
        self.users = users
        self.notes_key_file = notes_key_file
        """With the key that opens the patients' notes; readable by its owner only."""
        self._closing = closing

    def close(self) -> None:
        """Leave the servers; the last one to leave stops them."""
        self._closing.close()

    def __enter__(self) -> DemoClinic:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def demo_data_dir() -> Path:
    """Where the demo clinic lives when nothing else is said."""
    return default_data_dir() / "demo"


def prepare_demo(data_dir: Path | None = None, on_progress: Progress = lambda _text: None) -> DemoClinic:
    """Start or join the demo's servers, with the schema of this release and a sample that reaches up to today.

    Two processes may do this at once. Raises ServerStartFailed, DiskFull, SchemaTooNew.
    """
    from medibook_desktop.start.embedded_clinic import start_embedded

    data_dir = demo_data_dir() if data_dir is None else Path(data_dir)
    with ExitStack() as closing:
        on_progress("Starting the database")
        closing.enter_context(_importing(early=not (data_dir / USERS_FILE).exists()))
        servers = closing.enter_context(start_embedded(data_dir))
        with _one_at_a_time(servers.owner_url):
            users = _prepare_clinic(servers.owner_url, servers.data_dir / USERS_FILE, on_progress)
        on_progress("Ready")
        return DemoClinic(
            servers.database_url,
            servers.owner_url,
            servers.redis_url,
            users,
            servers.data_dir / FILE_NAME,
            closing.pop_all(),
        )


def serve(data_dir: Path | None = None) -> int:
    """`medibook demo --serve`: prints one JSON line when all is ready and serves until SIGTERM or SIGINT."""
    stopped = threading.Event()
    is_ready = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()
        if not is_ready:
            # Nobody waits for the event yet; the servers are stopped on the way out.
            raise SystemExit(0)

    with _signals(stop):
        try:
            with prepare_demo(data_dir, lambda text: print(text, file=sys.stderr, flush=True)) as demo:
                is_ready = True
                print(json.dumps(_announcement(demo)), flush=True)
                stopped.wait()
        except SystemExit:
            if not stopped.is_set():
                raise
    return 0


def _announcement(demo: DemoClinic) -> dict[str, object]:
    return {
        "database_url": demo.database_url,
        "owner_url": demo.owner_url,
        "redis_url": demo.redis_url,
        "users": {name: asdict(user) for name, user in demo.users.items()},
    }


@contextmanager
def _signals(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """SIGTERM and SIGINT go to `handler`; left alone outside of the main thread, where none can be set."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)


@contextmanager
def _importing(*, early: bool) -> Iterator[None]:
    """The first time, what the sample needs is imported while PostgreSQL makes its cluster: half a second less."""
    thread = threading.Thread(target=_import_sample, name="demo-imports")
    try:
        if early:
            # A stop can come inside `start` too; a thread that still imports while Python ends, fails aloud.
            thread.start()
        yield
    finally:
        if thread.is_alive():
            thread.join()


def _import_sample() -> None:
    import medibook_desktop.start.sample_rolling  # noqa: F401 - only to have it imported
    from medibook_desktop.services.public_holidays import public_holidays

    today = datetime.now(UTC).date()
    public_holidays("GB", "ENG", today, today)


@contextmanager
def _one_at_a_time(owner_url: str) -> Iterator[None]:
    """The second of two demos that start together waits here, and then finds everything done."""
    import psycopg

    with psycopg.connect(owner_url, autocommit=True, application_name="medibook demo") as connection:
        connection.execute("SELECT pg_advisory_lock(hashtext('medibook demo'))")
        yield


def _prepare_clinic(owner_url: str, users_file: Path, on_progress: Progress) -> dict[str, DemoUser]:
    import psycopg

    from medibook_desktop.start.sample_clinic import load_sample_clinic, sample_other_staff, sample_staff
    from medibook_desktop.start.sample_files import touch_up_files
    from medibook_desktop.start.sample_rolling import roll_sample_clinic
    from medibook_desktop.start.sample_waiting import liven_waiting_room
    from medibook_desktop.start.sample_waitlist import fill_waitlist

    with psycopg.connect(owner_url) as connection:
        known = {row[0] for row in connection.execute("SELECT username FROM staff")}
        is_empty = connection.execute("SELECT FROM clinics LIMIT 1").fetchone() is None
    if is_empty:
        need_free(users_file.parent, NEEDED_MEGABYTES)
        on_progress("Inventing a clinic, its patients and its book")
        load_sample_clinic(owner_url, days=DAYS, horizon=HORIZON, fill=FILL)
        touch_up_files(owner_url, read_key_file(users_file.with_name(FILE_NAME)))
    else:
        roll_sample_clinic(owner_url, days=DAYS, horizon=HORIZON, fill=FILL)
    liven_waiting_room(owner_url)

    users = _read_users(users_file)
    staff = sample_staff()
    people = (*staff, *sample_other_staff())
    missing = [member for member in people if member.username not in known or member.username not in users]
    if missing:
        from medibook_desktop.database.engine import Database
        from medibook_desktop.database.roles import make_staff

        for member in missing:
            users.setdefault(member.username, DemoUser(_new_password(), _short_role(member.role)))
        # First the file: a password that nobody knows could not be signed in with.
        _write_users(users_file, users)
        database = Database(owner_url, application_name="medibook demo")
        try:
            with database.write() as accounts:
                first_doctor = accounts.exec_driver_sql("SELECT min(id) FROM doctors").scalar_one()
                for member in missing:
                    password = users[member.username].password
                    make_staff(
                        accounts,
                        member.username,
                        member.display_name,
                        member.role,
                        password,
                        rights=member.rights,
                        doctor_id=first_doctor if member.role == Role.DOCTOR else None,
                    )
        finally:
            database.close()
    fill_waitlist(owner_url, datetime.now(UTC))
    if is_empty:
        from medibook_desktop.start.sample_series import add_sample_series

        add_sample_series(owner_url, staff[0].username, users[staff[0].username].password)
    return users


def _new_password() -> str:
    """Nine letters and digits in threes: long enough for a clinic of invented people, short enough to type."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(3)) for _ in range(3))


def _short_role(role: str) -> str:
    return Role(role).value.removeprefix("medibook_")


def _read_users(path: Path) -> dict[str, DemoUser]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return {name: DemoUser(user["password"], user["role"]) for name, user in stored.items()}
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        # Missing, or cut short by a full disk: all get new passwords.
        return {}


def _write_users(path: Path, users: dict[str, DemoUser]) -> None:
    """Readable by its owner only, and never half written."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({name: asdict(user) for name, user in users.items()}, file)
    draft.replace(path)
