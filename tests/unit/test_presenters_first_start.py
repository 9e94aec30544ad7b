"""The first start: the demo is prepared in the background, an address is made whole, faults are told."""

from __future__ import annotations

from typing import Any

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.screens.first_start.presenter import FirstStartPresenter
from medibook_desktop.domain.errors import DiskFull, SettingsInvalid
from tests.helpers.desk_doubles import Answers, Recorder


class FirstStart:
    def __init__(self, *, demo: Any = "demo", join: Any = None) -> None:
        self.view = Recorder()
        self.done: list[Any] = []
        self.join = Answers(join)
        self.demo = Answers(demo)
        self.presenter = FirstStartPresenter(
            InlineRunner(), self.view, prepare_demo=self.demo, join=self.join, on_done=self.done.append
        )


def test_the_demo_is_one_click() -> None:
    first = FirstStart()
    first.presenter.try_demo()
    assert first.done == ["demo"]
    assert first.view.count("show_working") == 1


def test_a_full_disk_is_told_and_the_choice_stays() -> None:
    first = FirstStart(demo=DiskFull())
    first.presenter.try_demo()
    assert first.view.shown("show_problem") == (DiskFull().message, DiskFull().next_step)
    assert first.view.shown("show_working") == ("",)
    first.presenter.join_clinic("server", "")
    assert first.done == [None]


def test_a_servers_name_is_enough() -> None:
    first = FirstStart()
    first.presenter.join_clinic(" front.example.org ", "live.example.org")
    assert first.join.calls == [("postgresql://front.example.org/medibook", "redis://live.example.org")]


def test_whole_addresses_are_taken_as_they_are() -> None:
    first = FirstStart()
    first.presenter.join_clinic("postgresql://a,b/clinic", "")
    assert first.join.calls == [("postgresql://a,b/clinic", "")]


def test_no_address_and_a_wrong_one() -> None:
    first = FirstStart(join=SettingsInvalid("This is no address."))
    first.presenter.join_clinic("  ", "")
    assert first.view.count("show_address_problem") == 1
    first.presenter.join_clinic("http://nowhere", "")
    assert first.view.shown("show_problem")[0] == "This is no address."  # type: ignore[index]
    assert first.done == []
