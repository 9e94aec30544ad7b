"""What a job of the front desk may use: who is signed in, the window, the verbs, and the agenda."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.domain.agenda import Appointment, BlockedTime
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import Doctor, Patient
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.desktop.main_window import FrontDeskView
    from medibook_desktop.desktop.printing.sheets import Sheet
    from medibook_desktop.desktop.screens.agenda.panel_presenter import PanelPresenter
    from medibook_desktop.desktop.screens.agenda.presenter import AgendaPresenter
    from medibook_desktop.desktop.screens.agenda.visit_actions import VisitActions
    from medibook_desktop.desktop.screens.booking.presenter import BookingPresenter
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.desktop.update_offer import UpdateOffer
    from medibook_desktop.desktop.who_waits import WhoWaits


class Job(Protocol):
    """Built once a session with the desk; the screens it needs are made when they are first opened."""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Command id (commands/command_list.py) -> what carries it out."""

    def close(self) -> None:
        """Signing out: end timers and subscriptions, drop answers."""


@dataclass
class Desk:
    session: Session
    view: FrontDeskView
    verbs: Verbs
    timers: Timers
    memory: Memory
    agenda: AgendaPresenter
    panel: PanelPresenter
    actions: VisitActions
    booking: BookingPresenter
    carry_out: Callable[[str], None]
    """Carries out a command by its id, if the person has the right; else says so."""
    open_booking: Callable[[Slot], None]
    """Opens the booking box on a free slot, for the patient who waits for a time if there is one."""
    wait_for_time: Callable[[Patient], None]
    """The next free time that is activated is for this patient."""
    waits: WhoWaits
    book_time: Callable[[FreeTime, VisitType | None, Patient | None], None]
    """A time that was found, wherever it is: the agenda goes there and the booking box opens on it."""
    replace_session: Callable[[Session], None] = lambda session: None
    """A terminal that was started without the database goes on with it. Set by the terminal."""
    leave_session: Callable[[MediBookError], None] = lambda error: None
    """Back to the sign-in screen, which says why. Set by the terminal."""
    count_idle_anew: Callable[[], None] = lambda: None
    """The time after which the screen locks was set. Set by the terminal."""
    updates: Callable[[], UpdateOffer | None] = lambda: None
    """What is known of newer versions; None where none can be started. Set by the terminal."""

    show_patient: Callable[[int], None] = lambda patient_id: None
    """Opens a patient's file. Set by the patients' job."""
    show_trail: Callable[[int], None] = lambda patient_id: None
    """Who looked at a patient's file, in the audit. Set by the audit's pages."""
    ask_who_is_away: Callable[[int], None] = lambda doctor_id: None
    """Asks for how long this doctor is away; then the list of the visits to move. Set by the lists' job."""
    directory_changed: list[Callable[[], None]] = field(default_factory=list)
    """Called after the session's lists were replaced: other doctors, names or visit types, or another clinic."""
    place_steps: dict[str, Callable[[int], None]] = field(default_factory=dict)
    """Place -> what Ctrl+Left and Ctrl+Right do there; elsewhere they turn the agenda's day."""
    place_sheets: dict[str, Callable[[], Sheet | None]] = field(default_factory=dict)
    """Place -> what Ctrl+P prints there; elsewhere the agenda as it is shown."""

    @property
    def changes(self) -> ChangesMade:
        """Where every change that a person makes goes through: said, repainted, undone by Ctrl+Z."""
        return self.actions.changes

    def now(self) -> datetime:
        return self.session.now()

    def doctor(self, doctor_id: int) -> Doctor | None:
        return self.session.by_id.get(doctor_id)

    def selected(self) -> Appointment | Slot | BlockedTime | None:
        """What the cursor of the agenda stands on, while the agenda is the place that is shown."""
        item: Appointment | Slot | BlockedTime | None = self.view.agenda.grid.selected()
        return item if self.view.places.current == "agenda" else None

    def go_to_visit(self, booking_id: int, starts_at: datetime) -> None:
        """The agenda's day with this visit selected, from wherever one is."""
        self.view.places.open("agenda")
        # First the keys and the visit, if it is shown: what is typed next is for it and not for another one.
        self.view.agenda.grid.setFocus()
        if starts_at.date() in self.agenda.shown_days():
            self.view.agenda.select_booking(booking_id)
        self.agenda.show_day_of(starts_at.date(), select_booking=booking_id)
