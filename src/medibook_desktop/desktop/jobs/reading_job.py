"""Where this terminal reads, in the status line: only where there are replicas."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.replicas import ReadPlaces, ReplicaState, Standing, Use


class ReadingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._closed = False
        reading = desk.session.clinic.reading
        self._stop = reading.watch(lambda places: desk.verbs.post(self._say, places))
        self._say(reading.now())

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {}

    def close(self) -> None:
        self._closed = True
        self._stop()

    def _say(self, places: ReadPlaces) -> None:
        if not self._closed and places.replicas:
            self._desk.view.status.set_part("reading", *reading_words(places))


def reading_words(places: ReadPlaces) -> tuple[str, str]:
    """(text, tooltip): who is read for the desk, and how each of the others stands."""
    used = places.used_for(Use.DESK)
    if len(used) > 2:
        text = translate("Status", "Reading from {count} replicas").format(count=len(used))
    elif used:
        names = ", ".join(each.name for each in used)
        text = translate("Status", "Reading from {names}").format(names=names)
    elif any(Use.DESK in each.uses and each.standing is not Standing.UNKNOWN for each in places.replicas):
        text = translate("Status", "Reading from the main server: no replica is up to date")
    else:
        text = translate("Status", "Reading from the main server")
    return text, "\n".join(_state_words(each) for each in places.replicas)


def _state_words(state: ReplicaState) -> str:
    sentence = {
        Standing.UNKNOWN: translate("Status", "{name}: not looked at yet"),
        Standing.GOOD: translate("Status", "{name}: up to date"),
        Standing.BEHIND: translate("Status", "{name}: behind by {seconds} s, so it is not read"),
        Standing.AWAY: translate("Status", "{name}: does not answer"),
        Standing.PRIMARY: translate("Status", "{name}: is the main server now"),
        Standing.STRAY: translate("Status", "{name}: does not follow the main server any more"),
        Standing.REFUSED: translate("Status", "{name}: does not know this account or its password"),
    }[state.standing]
    seconds = f"{state.behind_seconds or 0:.1f}"
    return sentence.format(name=state.name, seconds=seconds)
