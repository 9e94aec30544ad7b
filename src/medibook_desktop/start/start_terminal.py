"""`medibook`: asks at the first start which clinic this is, then shows the terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from medibook_desktop.domain.errors import DiskFull, SettingsInvalid
from medibook_desktop.domain.place_errors import FileUnusable, NoDisplay
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.settings import (
    Settings,
    hide_passwords,
    settings_file,
    write_settings,
)
from medibook_desktop.start.new_clinic import Made, Server, make_here, make_on_server
from medibook_desktop.start.start_desktop import choose_platform, import_services, run
from medibook_desktop.start.update_window import can_start_newer, say_it_works

if TYPE_CHECKING:
    from medibook_desktop.desktop.background.verbs import Verbs
    from medibook_desktop.desktop.screens.first_start.new_clinic_presenter import NewClinicPresenter
    from medibook_desktop.desktop.screens.first_start.screen import FirstStartScreen
    from medibook_desktop.domain.enrolment import Enrolment


class _Closable(Protocol):
    def close(self) -> None: ...


def start_terminal(*, has_display: bool, enrolment: Path | None = None) -> int:
    """The exit status; 0 when the first start's question was closed without an answer.

    `enrolment` is a file that somebody has opened: its clinic is asked about first, also where one is set up.
    Raises SettingsInvalid when no clinic is set up and there is no display to ask on, NoDisplay when there is none to
    show it on.
    """
    settings = Settings()
    if settings.is_set_up and (enrolment is None or not has_display):
        if not has_display and not os.environ.get("QT_QPA_PLATFORM"):
            # Off-screen, nobody would ever know of it.
            raise NoDisplay(
                "There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
            )
        return _show(settings)
    if not has_display:
        raise SettingsInvalid(
            "No clinic is set up on this computer.",
            next_step=(
                "Try the demo clinic with: medibook demo. To join your clinic, put the address of its database into "
                "MEDIBOOK_DATABASE_URL, or as database_url into {path}."
            ),
            path=str(settings_file()),
        )
    answer = ask_which_clinic(enrolment, until_now=_clinic_of(settings))
    if answer is None:
        return _show(settings) if settings.is_set_up else 0
    try:
        if isinstance(answer, Made):
            # Who has just made the clinic is in it at once.
            return run(Settings(), username=answer.username, password=answer.password)
        return _show(Settings())
    finally:
        if answer is not JOINED:
            cast("_Closable", answer).close()


def _show(settings: Settings) -> int:
    if settings.setup == "demo" and settings.database_url is None:
        from medibook_desktop.start.demo_windows import show

        return show(None)
    return run(settings)


JOINED = "joined"


def _clinic_of(settings: Settings) -> str:
    """What this computer is set up for until now; "" where that is open."""
    if not settings.is_set_up:
        return ""
    return settings.clinic_name or hide_passwords(settings.database_url or settings.setup)


def ask_which_clinic(enrolment: Path | None = None, *, until_now: str = "") -> object | None:
    """Writes the answer into the settings. None: no answer; JOINED; or what is to be closed after the window: the
    demo's servers, or Made, with whom to sign in."""
    choose_platform()
    from medibook_desktop.desktop.application import make_application
    from medibook_desktop.desktop.background.runner import Runner
    from medibook_desktop.desktop.memory.remembered import Memory
    from medibook_desktop.desktop.screens.first_start.presenter import FirstStartPresenter
    from medibook_desktop.desktop.screens.first_start.screen import FirstStartScreen
    from medibook_desktop.desktop.unexpected_dialog import UnexpectedDialog

    app = make_application(Memory(_memory_path()))
    screen = FirstStartScreen()
    runner = Runner(lambda log_id, error: UnexpectedDialog(log_id, error, screen).show(), lambda error: None)
    answers: list[object] = []

    def done(prepared: object) -> None:
        answers.append(JOINED if prepared is None else prepared)
        app.quit()

    presenter = FirstStartPresenter(
        runner,
        screen,
        prepare_demo=_prepare_demo,
        join=_join,
        on_done=done,
        read_enrolment=_read_enrolment,
        accept_enrolment=_accept_enrolment,
        until_now=until_now,
    )
    screen.enrolment_chosen.connect(presenter.open_enrolment)
    screen.enrolment_accepted.connect(presenter.accept)
    screen.demo_requested.connect(presenter.try_demo)
    screen.join_requested.connect(presenter.join_clinic)
    kept: list[object] = []  # a signal alone keeps no presenter alive
    screen.new_clinic_opened.connect(lambda: kept.append(connect_new_clinic(screen, runner, done)))
    screen.closed.connect(app.quit)
    screen.show()
    if can_start_newer():
        runner.read(lambda: say_it_works(import_services), lambda _: None, lambda _error: None)
    if enrolment is not None:
        presenter.open_enrolment(str(enrolment))
    app.exec()
    screen.hide()
    runner.close()
    return answers[0] if answers else None


def connect_new_clinic(
    screen: FirstStartScreen, verbs: Verbs, on_done: Callable[[object], None]
) -> NewClinicPresenter | None:
    """Behind the page "A new clinic", once it has been made."""
    from medibook_desktop.desktop.screens.first_start.new_clinic_presenter import NewClinicPresenter
    from medibook_desktop.desktop.screens.first_start.presenter import database_url_of, redis_url_of
    from medibook_desktop.domain.new_clinic import NewClinic

    page = screen.new_clinic
    if page is None:
        return None

    def on_server(
        address: str,
        redis: str,
        owner: str,
        password: str,
        new: NewClinic,
        on_progress: Callable[[str], None],
    ) -> Made:
        server = Server(database_url_of(address), redis_url_of(redis), owner, password)
        return make_on_server(server, new, on_progress)

    presenter = NewClinicPresenter(
        verbs,
        page,
        make_here=make_here,
        make_on_server=on_server,
        check_password=_check_password,
        on_done=on_done,
    )
    page.country_chosen.connect(presenter.choose_country)
    page.name_typed.connect(presenter.type_name)
    page.username_typed.connect(presenter.type_username)
    page.make_requested.connect(presenter.make)
    presenter.open()
    return presenter


def _read_enrolment(path: Path) -> Enrolment:
    from medibook_desktop.services.enrolling import read_enrolment

    return read_enrolment(path)


def _accept_enrolment(enrolment: Enrolment, redis_password: str) -> Path:
    from medibook_desktop.services.enrolling import accept_enrolment

    return accept_enrolment(enrolment, redis_password=redis_password)


def _check_password(password: str, words: Sequence[str]) -> None:
    from medibook_desktop.services.password_check import check

    check(password, words)


def _prepare_demo(on_progress: Callable[[str], None]) -> _Closable:
    from medibook_desktop.start.demo import prepare_demo

    demo = prepare_demo(None, on_progress)
    with suppress(FileUnusable, DiskFull):  # then it asks at the next start, too
        write_settings({"setup": "demo"})
    return demo


def _join(database_url: str, redis_url: str) -> None:
    """Raises SettingsInvalid for an address that cannot be one."""
    write_settings({"database_url": database_url, "redis_url": redis_url or None, "setup": "clinic"})


def _memory_path() -> Path:
    return resource_paths.cache_dir() / "window.json"
