"""Starts a terminal: the window first, then, after its first paint, the imports and the clinic."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.own_program import START_AGAIN
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.update_window import WindowUpdates, can_start_newer

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal
    from medibook_desktop.desktop.session import OpenClinic, Session
    from medibook_desktop.services.clinic import Clinic
    from medibook_desktop.services.sign_in_throttle import SignInThrottle


def run(
    settings: Settings,
    *,
    username: str | None = None,
    password: str | None = None,
    demo_users: Mapping[str, tuple[str, str]] | None = None,
    tour_dir: Path | None = None,
    terminal: str | None = None,
    measure: bool = False,
    remember: bool = True,
    on_terminal: Callable[[Terminal], None] | None = None,
) -> int:
    """Show one window until it is closed; the exit status, START_AGAIN when the newest version is to follow.

    `demo_users`: user name -> (password, role). `measure` prints one JSON line with the
    seconds from the process's start (measured_start.py), and ends. Without `remember` nothing
    is left on this computer: no place of the window, no copy for downtime. `on_terminal` gets the terminal before
    the event loop begins (benchmarks connect to its signals).
    """
    choose_platform()
    from medibook_desktop.desktop.application import Terminal, install_exception_hook, make_application
    from medibook_desktop.desktop.memory.remembered import Memory
    from medibook_desktop.desktop.screens.sign_in.view import DemoUser
    from medibook_desktop.start.quit_signals import quit_on_signals

    remembers = remember and tour_dir is None
    memory = Memory(resource_paths.cache_dir() / "window.json" if remembers else None)
    if not remembers:
        memory.values.lock_minutes = 0  # a window that is measured or toured is touched by no hand
    app = make_application(memory)
    name = terminal or settings.terminal_name
    window = Terminal(
        opener(settings, name, keeps_copy=remembers),
        memory,
        place=place_of(settings),
        demo_users=tuple(
            DemoUser(user, secret, label) for user, (secret, label) in (demo_users or {}).items()
        ),
        prepare=import_services,
    )
    install_exception_hook(window)
    if measure:
        from medibook_desktop.start.measured_start import measure_start

        measure_start(window, app.quit, prepare=import_services, signs_in=username is not None)
    if on_terminal is not None:
        on_terminal(window)
    if remembers:
        window.window.first_painted.connect(_set_up_logging_soon)
    updates = None
    if remembers and can_start_newer():
        updates = WindowUpdates(window, settings, prepare=import_services, looks=not demo_users)
        window.window.first_painted.connect(updates.begin)
    window.start(username, password)
    with quit_on_signals(window.window.close):
        status: int = app.exec()
    if updates is not None:
        updates.close()
    window.wait_closed()
    return START_AGAIN if window.starts_again else status


def choose_platform() -> None:
    """Off-screen where there is no display to show a window on."""
    if sys.platform not in ("win32", "darwin") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def opener(settings: Settings, terminal: str, *, keeps_copy: bool = False) -> OpenClinic:
    """Opens the clinic and reads what every screen needs; the imports happen on the thread that calls it.

    `keeps_copy`: this terminal keeps a copy for downtime, and shows it when the database is away.
    """

    throttle = _throttle(settings, kept=keeps_copy)

    def open_online(username: str, password: str) -> Session:
        from medibook_desktop.desktop.session import read_session
        from medibook_desktop.start.open_clinic import open_clinic
        from medibook_desktop.start.open_downtime import downtime_of

        importlib.import_module("medibook_desktop.desktop.front_desk")
        downtime = downtime_of(settings, terminal) if keeps_copy else None
        clinic = open_clinic(settings, username, password, terminal=terminal, downtime=downtime)
        try:
            return read_session(
                clinic,
                terminal,
                check_password=_checker(throttle, clinic, username),
                sign_in=clinic.accounts.record_sign_in(),
            )
        except BaseException:
            clinic.close()
            raise

    def open_somehow(username: str, password: str) -> Session:
        from medibook_desktop.domain.errors import DatabaseAway, SignInFailed

        try:
            return open_online(username, password)
        except DatabaseAway as away:
            if not keeps_copy:
                raise
            from medibook_desktop.desktop.session import read_session
            from medibook_desktop.start.open_downtime import downtime_of, open_offline

            clinic = open_offline(downtime_of(settings, terminal), username, password, away)
            return read_session(
                clinic,
                terminal,
                lambda: open_online(username, password),
                check_password=_checker(throttle, clinic, username),
            )
        except SignInFailed:
            if keeps_copy:
                _forget_sign_in(settings, terminal, username, password)
            raise

    def open_session(username: str, password: str) -> Session:
        return throttle().attempt(username, lambda: open_somehow(username, password))

    return open_session


def _throttle(settings: Settings, *, kept: bool) -> Callable[[], SignInThrottle]:
    """Made at the first try: nothing is imported for it before the first paint."""
    made: list[SignInThrottle] = []
    lock = threading.Lock()

    def throttle() -> SignInThrottle:
        from medibook_desktop.services.sign_in_throttle import SignInThrottle
        from medibook_desktop.start.open_downtime import address_of

        with lock:
            if not made:
                path = settings.data_dir / "sign_in" / "tries.json" if kept else None
                place = address_of(settings).rpartition("|")[2]
                made.append(SignInThrottle(path, place=place, redis_url=settings.redis_url))
            return made[0]

    return throttle


def _checker(throttle: Callable[[], SignInThrottle], clinic: Clinic, username: str) -> Callable[[str], None]:
    """For the lock page: a real sign-in, or while the database is away the comparison with the last one here."""

    def check(password: str) -> None:
        from medibook_desktop.domain.errors import DatabaseAway, SignInFailed

        try:
            clinic.accounts.check_password(password)
        except DatabaseAway:
            if clinic.downtime is None:
                raise
            clinic.downtime.sign_ins.check(username, password, clinic.downtime.copy_now())
        except SignInFailed:
            if clinic.downtime is not None:
                clinic.downtime.sign_ins.refused(username, password)
            raise

    return lambda password: throttle().attempt(username, lambda: check(password))


def _forget_sign_in(settings: Settings, terminal: str, username: str, password: str) -> None:
    """Who may not sign in may not look at the copy either, once the database is away."""
    from medibook_desktop.domain.errors import MediBookError
    from medibook_desktop.start.open_downtime import downtime_of

    with contextlib.suppress(MediBookError, OSError):
        downtime_of(settings, terminal).sign_ins.refused(username, password)


def place_of(settings: Settings) -> str:
    """What stands under "Sign in": the clinic's name and its server; "" for this computer alone."""
    host = urlsplit(settings.database_url or "").hostname or ""
    return " · ".join(part for part in (settings.clinic_name, host) if part)


def import_services() -> None:
    """What signing in will need; heavy, so on a thread, after the first paint."""
    importlib.import_module("medibook_desktop.start.open_clinic")
    importlib.import_module("medibook_desktop.desktop.front_desk")


def _set_up_logging_soon() -> None:
    from medibook_desktop.foundation.log_setup import set_up_logging

    threading.Thread(target=set_up_logging, args=(resource_paths.log_dir(),), name="log set-up").start()
