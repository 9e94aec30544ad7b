"""A newer version is spoken of when the hands rest, and starts when nobody would lose anything by it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from medibook_desktop.desktop.background.verbs import ManualTimers
from medibook_desktop.desktop.update_offer import OFFERED_AFTER, Busy, UpdateOffer
from medibook_desktop.domain.error_base import MediBookError
from medibook_desktop.domain.update_errors import UpdateRefused
from medibook_desktop.domain.update_looks import Look, Outcome, look_of

NOW = datetime(2026, 11, 26, 9, 54, tzinfo=UTC)


class View:
    def __init__(self) -> None:
        self.busy_with: Busy | None = None
        self.rest = OFFERED_AFTER + 1
        self.covered = self.administrator = False
        self.said: tuple[str, str, str, str] | None = None
        self.said_before: list[str] = []
        self.started = 0

    def busy(self) -> Busy | None:
        return self.busy_with

    def seconds_at_rest(self) -> float:
        return self.rest

    def is_covered(self) -> bool:
        return self.covered

    def is_administrator(self) -> bool:
        return self.administrator

    def is_shown(self) -> bool:
        return self.said is not None

    def show(self, kind: str, said: str, next_step: str, action: str = "") -> None:
        self.said = kind, said, next_step, action
        self.said_before.append(said)

    def clear(self) -> None:
        self.said = None

    def start_again(self) -> None:
        self.started += 1


class Desk:
    """The offer, its view and its timers."""

    def __init__(self, *, at_night: bool = False, now: datetime = NOW) -> None:
        self.view, self.timers, self.now = View(), ManualTimers(), now
        self.offer = UpdateOffer(
            self.view, self.timers, running="0.1.0", at_night=at_night, now=lambda: self.now
        )

    def ready(self, version: str = "0.2.0") -> None:
        self.offer.found(Look(NOW, Outcome.READY, version))
        self.timers.fire()

    def close_notice(self) -> None:
        self.view.said = None
        self.offer.closed_by_hand()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_it_is_offered_once_the_hands_rest(desk: Desk) -> None:
    desk.view.rest = 2.0
    desk.ready()
    assert desk.view.said is None
    desk.view.rest = OFFERED_AFTER
    desk.timers.fire()
    assert desk.view.said == (
        "info",
        "MediBook 0.2.0 is ready.",
        "It starts with the next start of the program.",
        "Start again now",
    )
    desk.timers.fire()
    assert len(desk.view.said_before) == 1


@pytest.mark.parametrize("busy", [Busy.OPEN, Busy.WORKING, Busy.AWAY])
def test_nothing_is_said_to_who_is_busy(desk: Desk, busy: Busy) -> None:
    desk.view.busy_with = busy
    desk.ready()
    assert desk.view.said is None


def test_nothing_is_said_on_the_lock_page(desk: Desk) -> None:
    desk.view.covered = True
    desk.ready()
    assert desk.view.said is None


def test_who_closes_the_notice_is_left_alone_until_there_is_a_newer_one(desk: Desk) -> None:
    desk.ready()
    desk.close_notice()
    desk.ready()
    assert desk.view.said is None
    assert desk.offer.ready == "0.2.0", "the settings' page still says it"
    desk.ready("0.3.0")
    assert desk.view.said is not None
    assert "0.3.0" in desk.view.said[1]


def test_a_newer_one_takes_the_place_of_the_one_that_was_offered(desk: Desk) -> None:
    desk.ready()
    desk.ready("0.3.0")
    assert desk.view.said is not None
    assert "0.3.0" in desk.view.said[1]


def test_it_starts_again_at_once_when_nothing_is_open(desk: Desk) -> None:
    desk.ready()
    desk.view.rest = 0.0  # the hand that has just clicked
    desk.offer.acted()
    assert desk.view.started == 1


def test_it_waits_for_what_is_open_and_for_the_hands(desk: Desk) -> None:
    desk.ready()
    desk.view.busy_with = Busy.OPEN
    desk.offer.acted()
    desk.timers.fire()
    assert desk.view.said is not None
    assert desk.view.said[3] == "Not now"
    desk.view.busy_with, desk.view.rest = None, 0.5
    desk.timers.fire()
    assert desk.view.started == 0, "who has just booked may click again at once"
    desk.view.rest = 4.0
    desk.timers.fire()
    assert desk.view.started == 1


def test_what_is_on_its_way_for_a_moment_is_waited_for_without_a_word(desk: Desk) -> None:
    desk.ready()
    desk.view.busy_with = Busy.WORKING
    desk.offer.acted()
    assert len(desk.view.said_before) == 1
    desk.view.busy_with = None
    desk.timers.fire()
    assert desk.view.started == 1
    assert len(desk.view.said_before) == 1


def test_not_now(desk: Desk) -> None:
    desk.ready()
    desk.view.busy_with = Busy.OPEN
    desk.offer.acted()
    desk.timers.fire()
    desk.offer.acted()
    desk.view.busy_with = None
    desk.timers.fire()
    assert desk.view.started == 0
    assert desk.view.said is None


def test_what_is_typed_is_lost_only_by_who_says_so_twice(desk: Desk) -> None:
    desk.ready()
    desk.view.busy_with = Busy.TYPED
    desk.offer.acted()
    assert desk.view.started == 0
    assert desk.view.said is not None
    assert "not saved" in desk.view.said[1]
    desk.timers.fire()
    assert desk.view.started == 0
    desk.offer.acted()
    assert desk.view.started == 1


def test_one_that_fell_back_is_said_once(desk: Desk) -> None:
    told: list[bool] = []
    desk.offer.fell_back("0.2.0", "/home/anna/log/start-0.2.0.log", lambda: told.append(True))
    desk.timers.fire()
    assert desk.view.said is not None
    assert desk.view.said[1] == "MediBook 0.2.0 did not start on this computer; 0.1.0 goes on."
    assert "start-0.2.0.log" in desk.view.said[2]
    assert told == [True]
    desk.close_notice()
    desk.timers.fire()
    assert desk.view.said is None


def trouble(error: MediBookError) -> Look:
    return look_of(Outcome.REFUSED, error)


def test_a_refused_release_is_an_administrators_business(desk: Desk) -> None:
    desk.offer.found(trouble(UpdateRefused("The release's description cannot be read.")))
    desk.timers.fire()
    assert desk.view.said is None
    assert desk.offer.words()[0] == "The release's description cannot be read."
    desk.view.administrator = True
    desk.timers.fire()
    assert desk.view.said is not None
    desk.close_notice()
    desk.offer.found(trouble(UpdateRefused("The release's description cannot be read.")))
    desk.timers.fire()
    assert desk.view.said is None, "said once a window"


def test_a_network_that_is_away_is_nobodys_business(desk: Desk) -> None:
    desk.view.administrator = True
    desk.offer.found(Look(NOW, Outcome.NOT_REACHED, template="Updates cannot be fetched."))
    desk.timers.fire()
    assert desk.view.said is None
    said, hint = desk.offer.words()
    assert said == "Updates cannot be fetched."
    assert "Today 09:54" in hint


def test_what_the_settings_page_says(desk: Desk) -> None:
    assert "looks for a newer version" in desk.offer.words()[0]
    desk.offer.remember(Look(NOW, Outcome.NEWEST, "0.1.0"))
    assert desk.offer.words() == ("This is the newest version.", "Last asked: Today 09:54")
    desk.offer.found(Look(NOW, Outcome.GIVEN_UP, "0.2.0"))
    assert "did not start" in desk.offer.words()[0]
    desk.offer.found(None)
    desk.ready()
    assert desk.offer.words()[0] == "MediBook 0.2.0 is ready."


# --- At night --------------------------------------------------------------------------------------------

NIGHT = datetime(2026, 11, 26, 4, 50, tzinfo=UTC)


def test_at_night_it_starts_by_itself_where_it_may() -> None:
    desk = Desk(at_night=True, now=NIGHT)
    desk.view.rest, desk.view.covered = 3600.0, True
    desk.ready()
    assert desk.view.started == 1


@pytest.mark.parametrize("why_not", ["by day", "not allowed", "touched", "busy", "typed", "nothing newer"])
def test_at_night_it_starts_only_where_nobody_would_lose_anything(why_not: str) -> None:
    desk = Desk(at_night=why_not != "not allowed", now=NOW if why_not == "by day" else NIGHT)
    desk.view.rest = 1000.0 if why_not == "touched" else 3600.0
    desk.view.busy_with = {"busy": Busy.OPEN, "typed": Busy.TYPED}.get(why_not)
    if why_not == "nothing newer":
        desk.timers.fire()
    else:
        desk.ready()
    assert desk.view.started == 0


def test_closed_it_does_nothing_more(desk: Desk) -> None:
    desk.offer.start_again()
    desk.offer.close()
    assert not desk.timers.pending or desk.view.started == 1
