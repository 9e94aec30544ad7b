"""F7: the settings of this desk, and the five steps that show a new colleague round."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QWidget

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.settings.presenter import Setting, SettingsPresenter
from medibook_desktop.desktop.widgets.places import Place

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.settings.screen import SettingsScreen


class SettingsJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: SettingsScreen | None = None
        self._presenter: SettingsPresenter | None = None
        desk.view.places.add(
            Place("settings", "settings", translate("Commands", "Settings"), "F7", self._make)
        )

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"go.settings": self._go}

    def close(self) -> None:
        """Nothing runs on its own here."""

    def keep(self) -> object:
        """The language is chosen here: the cursor stays on its field in the window that follows."""
        return self._screen.focused_setting() if self._screen is not None else None

    def restore(self, kept: object) -> None:
        self._go(kept if isinstance(kept, Setting) else None)

    def _go(self, setting: Setting | None = None) -> None:
        self._desk.view.places.open("settings")
        if self._screen is not None and self._presenter is not None:
            self._presenter.show()
            status = self._desk.view.status
            self._screen.show_downtime(status.part("downtime"), status.hint("downtime"))
            updates = self._desk.updates()
            if updates is not None:
                self._screen.show_updates(*updates.words(), can_start=bool(updates.ready))
            self._screen.focus_setting(setting)

    def _make(self) -> QWidget:
        # Only who opens the page waits for it.
        from importlib.metadata import version

        from medibook_desktop.desktop.screens.settings.screen import SettingsScreen

        screen = self._screen = SettingsScreen()
        self._presenter = SettingsPresenter(self._desk.memory, screen, apply=self._apply)
        screen.setting_chosen.connect(self._presenter.choose)
        screen.tour_requested.connect(lambda: self._desk.carry_out("help.tour"))
        screen.start_again_requested.connect(lambda: self._desk.carry_out("window.start_again"))
        session = self._desk.session
        screen.show_about(
            translate("Settings", "MediBook {version} · {desk} · {clinic}").format(
                version=version("medibook-desktop"), desk=session.terminal, clinic=session.info.name
            )
        )
        self._presenter.show()
        return screen

    def _apply(self, setting: Setting) -> None:
        values = self._desk.memory.values
        if setting is Setting.LANGUAGE:
            self._desk.carry_out(f"language.{values.language or 'system'}")
        elif setting is Setting.LOCK:
            self._desk.count_idle_anew()
        elif setting in (Setting.THEME, Setting.TEXT_SIZE):
            apply_theme(cast("QApplication", QApplication.instance()), values.theme, values.text_size)
