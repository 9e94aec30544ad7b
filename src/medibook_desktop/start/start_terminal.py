"""`medibook`: asks at the first start which clinic this is, then shows the terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.settings import Settings, settings_file, write_settings
from medibook_desktop.start.start_desktop import choose_platform, run


class _Closable(Protocol):
    def close(self) -> None: ...


def start_terminal(*, has_display: bool) -> int:
    """The exit status; 0 when the first start's question was closed without an answer.

    Raises SettingsInvalid when no clinic is set up and there is no display to ask on.
    """
    settings = Settings()
    if settings.is_set_up:
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
    answer = ask_which_clinic()
    if answer is None:
        return 0
    try:
        return _show(Settings())
    finally:
        for servers in answer:
            servers.close()


def _show(settings: Settings) -> int:
    if settings.setup == "demo" and settings.database_url is None:
        from medibook_desktop.start.demo_windows import show

        return show(None)
    return run(settings)


def ask_which_clinic() -> tuple[_Closable, ...] | None:
    """Writes the answer into the settings. The demo's servers go on running until they are closed; None: no answer."""
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
    answers: list[tuple[_Closable, ...]] = []

    def done(prepared: object) -> None:
        answers.append((cast("_Closable", prepared),) if prepared is not None else ())
        app.quit()

    presenter = FirstStartPresenter(runner, screen, prepare_demo=_prepare_demo, join=_join, on_done=done)
    screen.demo_requested.connect(presenter.try_demo)
    screen.join_requested.connect(presenter.join_clinic)
    screen.closed.connect(app.quit)
    screen.show()
    app.exec()
    screen.hide()
    runner.close()
    return answers[0] if answers else None


def _prepare_demo(on_progress: Callable[[str], None]) -> _Closable:
    from medibook_desktop.start.demo import prepare_demo

    demo = prepare_demo(None, on_progress)
    write_settings({"setup": "demo"})
    return demo


def _join(database_url: str, redis_url: str) -> None:
    """Raises SettingsInvalid for an address that cannot be one."""
    write_settings({"database_url": database_url, "redis_url": redis_url or None, "setup": "clinic"})


def _memory_path() -> Path:
    return resource_paths.cache_dir() / "window.json"
