"""The first look round: five steps over the real window, once on a new computer and again when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.widgets.guide_card import GuideCard


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    sentence: str
    target: Callable[[Desk], QWidget]


STEPS = (
    Step(
        QT_TRANSLATE_NOOP("Guide", "Everything is found here"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Ctrl+K, then type: a name, a phone number, a birth date, or what you want to do. "
            "Arrows choose, Enter takes it.",
        ),
        lambda desk: desk.view.palette_bar,
    ),
    Step(
        QT_TRANSLATE_NOOP("Guide", "Type a name on a free time"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Go to a free time with the arrows and begin to type the patient's name. "
            "Enter chooses the patient, Enter books.",
        ),
        lambda desk: desk.view.agenda.middle,
    ),
    Step(
        QT_TRANSLATE_NOOP("Guide", "What to do next"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Who is selected stands here, and what you may do now, each with its key: "
            "A when the patient has arrived, M to move the visit, Del to cancel it.",
        ),
        lambda desk: desk.view.agenda.panel,
    ),
    Step(
        QT_TRANSLATE_NOOP("Guide", "One key for each place"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The agenda, the waiting room and the other places are one key away. "
            "F7 opens the settings: language, colours, text size.",
        ),
        lambda desk: desk.view.rail,
    ),
    Step(
        QT_TRANSLATE_NOOP("Guide", "Nothing can go wrong"),
        QT_TRANSLATE_NOOP(
            "Guide", "Ctrl+Z takes back what you did last. F1 shows the keys of where you are, at any time."
        ),
        lambda desk: desk.view.status,
    ),
)


class GuideJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._card: GuideCard | None = None
        self._step = 0
        if desk.memory.is_kept and not desk.memory.values.first_tour_done:
            desk.view.agenda.columns_painted.connect(self._first_shown)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"help.tour": self.start}

    def close(self) -> None:
        """The card goes with the window."""

    def keep(self) -> object:
        return self._step if self._card is not None and self._card.isVisible() else None

    def restore(self, kept: object) -> None:
        self._show(kept if isinstance(kept, int) else 0)

    def start(self) -> None:
        self._desk.view.places.open("agenda")
        self._show(0)

    def _first_shown(self, _columns: object) -> None:
        """Once there is something to point at."""
        self._desk.view.agenda.columns_painted.disconnect(self._first_shown)
        if self._card is None:
            self._show(0)

    def _show(self, step: int) -> None:
        self._step = step
        shown = STEPS[step]
        if self._card is None:
            self._card = GuideCard(self._desk.view)
            self._card.next_requested.connect(self._next)
            self._card.back_requested.connect(lambda: self._show(max(0, self._step - 1)))
            self._card.ended.connect(self._ended)
            # What it points at has gone out of sight: somebody has begun to work.
            self._desk.view.places.changed.connect(lambda _name: self._end())
        is_last = step == len(STEPS) - 1
        self._card.point_at(
            shown.target(self._desk),
            translate("Guide", shown.title),
            translate("Guide", shown.sentence),
            translate("Guide", "{step} of {steps}", "the step of the first look round").format(
                step=number(step + 1), steps=number(len(STEPS))
            ),
            translate("Guide", "Begin") if is_last else translate("Guide", "Next"),
            first=step == 0,
        )

    def _next(self) -> None:
        if self._step + 1 < len(STEPS):
            self._show(self._step + 1)
        elif self._card is not None:
            self._card.end()

    def _end(self) -> None:
        if self._card is not None:
            self._card.end()

    def _ended(self) -> None:
        self._desk.memory.change(lambda values: setattr(values, "first_tour_done", True))
