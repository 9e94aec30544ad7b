"""Decides what can be set, what is set, and that a choice applies at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from medibook_desktop.desktop.language.languages import LANGUAGES, SYSTEM, chosen_language
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.memory.remembered import (
    LOCK_TIMES,
    OFFER_TIMES,
    TEXT_SIZES,
    WAITING_ALERTS,
    Memory,
)


class Setting(StrEnum):
    """Each is a field of `Remembered`."""

    LANGUAGE = "language"
    THEME = "theme"
    TEXT_SIZE = "text_size"
    WAITING_ALERT = "waiting_alert_minutes"
    OFFER_TIME = "offer_minutes"
    PAPER = "paper"
    LOCK = "lock_minutes"


@dataclass(frozen=True, slots=True)
class Choice:
    value: str | int
    text: str


@dataclass(frozen=True, slots=True)
class SettingRow:
    setting: Setting
    label: str
    hint: str
    choices: tuple[Choice, ...]
    chosen: int
    """The place of the choice that holds now."""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    rows: tuple[SettingRow, ...]


class SettingsView(Protocol):
    def show_sections(self, sections: Sequence[Section]) -> None: ...

    def say(self, text: str) -> None: ...


class SettingsPresenter:
    """`apply` is told which setting has changed, after it was remembered."""

    def __init__(self, memory: Memory, view: SettingsView, *, apply: Callable[[Setting], None]) -> None:
        self._memory = memory
        self._view = view
        self._apply = apply

    def show(self) -> None:
        self._view.show_sections(self.sections())

    def choose(self, setting: Setting, value: str | int) -> None:
        if getattr(self._memory.values, setting) == value:
            return
        self._memory.change(lambda values: setattr(values, setting, value))
        self._apply(setting)
        if setting is not Setting.LANGUAGE:  # the whole window answers for that one
            self._view.say(translate("Settings", "Remembered on this computer."))

    def sections(self) -> tuple[Section, ...]:
        return (
            Section(translate("Settings", "Reading"), (self._language(), self._theme(), self._text_size())),
            Section(translate("Settings", "Front desk"), (self._waiting_alert(), self._offer_time())),
            Section(translate("Settings", "Screen lock"), (self._lock(),)),
            Section(translate("Settings", "Paper"), (self._paper(),)),
        )

    # --- The rows -----------------------------------------------------------------------------------------

    def _language(self) -> SettingRow:
        system = translate("Settings", "As this computer ({language})").format(
            language=chosen_language(SYSTEM).name
        )
        return self._row(
            Setting.LANGUAGE,
            translate("Settings", "Language"),
            translate("Settings", "All windows of this desk change at once; dates and numbers too."),
            (Choice(SYSTEM, system), *(Choice(each.code, each.name) for each in LANGUAGES)),
        )

    def _theme(self) -> SettingRow:
        return self._row(
            Setting.THEME,
            translate("Settings", "Colours"),
            translate("Settings", "High contrast is for bright rooms and tired eyes."),
            (
                Choice("system", translate("Settings", "As this computer")),
                Choice("light", translate("Settings", "Light")),
                Choice("dark", translate("Settings", "Dark")),
                Choice("high_contrast", translate("Settings", "High contrast")),
            ),
        )

    def _text_size(self) -> SettingRow:
        return self._row(
            Setting.TEXT_SIZE,
            translate("Settings", "Text size"),
            translate("Settings", "Ctrl++ and Ctrl+- change it anywhere."),
            tuple(
                Choice(size, translate("Settings", "{size} %", "text size").format(size=number(size)))
                for size in TEXT_SIZES
            ),
        )

    def _waiting_alert(self) -> SettingRow:
        return self._row(
            Setting.WAITING_ALERT,
            translate("Settings", "Say who waits too long"),
            translate("Settings", "The waiting room marks everybody who waits longer than this."),
            _minutes(WAITING_ALERTS),
        )

    def _offer_time(self) -> SettingRow:
        return self._row(
            Setting.OFFER_TIME,
            translate("Settings", "An offer from the waitlist holds"),
            translate("Settings", "So long a free time is kept for the patient you call."),
            _minutes(OFFER_TIMES),
        )

    def _lock(self) -> SettingRow:
        return self._row(
            Setting.LOCK,
            translate("Settings", "Lock the screen when nobody has touched it for"),
            translate(
                "Settings", "F12 locks it at once. Your password opens it again, and everything is as it was."
            ),
            tuple(
                Choice(
                    each,
                    translate("Settings", "%n minute(s)", "", each)
                    if each
                    else translate("Settings", "Never"),
                )
                for each in LOCK_TIMES
            ),
        )

    def _paper(self) -> SettingRow:
        return self._row(
            Setting.PAPER,
            translate("Settings", "Paper size"),
            translate("Settings", "For day lists, slips and saved PDFs."),
            (
                Choice("", translate("Settings", "As usual in this country")),
                Choice("A4", "A4"),
                Choice("Letter", "Letter"),
            ),
        )

    def _row(self, setting: Setting, label: str, hint: str, choices: tuple[Choice, ...]) -> SettingRow:
        value = getattr(self._memory.values, setting)
        values = [choice.value for choice in choices]
        return SettingRow(setting, label, hint, choices, values.index(value) if value in values else 0)


def _minutes(allowed: Sequence[int]) -> tuple[Choice, ...]:
    return tuple(Choice(each, translate("Settings", "%n minute(s)", "", each)) for each in allowed)
