"""A booking whose answer was lost: asked again by itself, and resolved also when the box was closed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, OutcomeUnknown, TooBusy
from medibook_desktop.domain.slots import Slot
from medibook_desktop.foundation.retrying import spread

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

RETRY_SECONDS = 1.5


class InDoubt:
    """At most one booking of the box; what it becomes is said by whoever is asked in the end."""

    def __init__(
        self, clinic: Clinic, verbs: Verbs, timers: Timers, on_booked: Callable[[Booked, str], None]
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._on_booked = on_booked
        self._timer: Timer | None = None
        self._open: tuple[BookingRequest, str, Slot] | None = None
        self.say_not_booked: Callable[[str], None] = lambda _text: None

    @property
    def is_open(self) -> bool:
        return self._open is not None

    def failed(self, error: MediBookError, request: BookingRequest | None, name: str, slot: Slot) -> None:
        """`request` is None while the patient is being registered: that is asked again too, and leaves no visit."""
        if isinstance(error, OutcomeUnknown):
            self._open = (request, name, slot) if request is not None else None
        elif not isinstance(error, DatabaseAway | TooBusy):
            self.end()

    def soon(self, again: Callable[[], None]) -> None:
        """Tries once more in a while; terminals do not come all at once."""
        self.stop_timer()
        self._timer = self._timers.once(spread(RETRY_SECONDS), again)

    def end(self) -> None:
        """Somebody knows: booked, or refused."""
        self.stop_timer()
        self._open = None

    def stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def leave(self) -> None:
        """The box closes. Nothing is booked any more, but what became of it is found out and said."""
        self.stop_timer()
        left, self._open = self._open, None
        if left is not None:
            self._ask(*left)

    def _ask(self, request: BookingRequest, name: str, slot: Slot) -> None:
        def found(booked: Booked | None) -> None:
            if booked is not None:
                self._on_booked(booked, name)
                return
            text = translate("Booking", "It is certain now: {name} was not booked at {time}.")
            self.say_not_booked(text.format(name=in_sentence(name), time=clock(slot.starts_at)))

        def failed(_error: MediBookError) -> None:
            self._timers.once(spread(RETRY_SECONDS), lambda: self._ask(request, name, slot))

        self._verbs.write(lambda: self._clinic.bookings.by_request(request.request_id), found, failed)
