"""The waitlist: its place (F4), who fits into a free time (Ctrl+L, and by itself), offers, and wishes (W)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timer
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.waitlist.gap_presenter import GapPresenter, MatchRow
from medibook_desktop.desktop.screens.waitlist.offer_actions import OfferActions
from medibook_desktop.desktop.screens.waitlist.presenter import WaitlistPresenter, WishRow
from medibook_desktop.desktop.screens.waitlist.wish_presenter import WishFields, WishPresenter
from medibook_desktop.desktop.widgets.places import Place
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.roles import Right
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import OfferOutcome, Urgency, Wish, WishChanged, WishGroup

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.waitlist.gap_box import GapBox
    from medibook_desktop.desktop.screens.waitlist.screen import WaitlistScreen
    from medibook_desktop.desktop.screens.waitlist.wish_box import WishBox
    from medibook_desktop.services.live_subscription import Subscription

LOOK_FOR_EXPIRED = 15.0
"""Every terminal looks; an advisory lock lets one of them do it."""
PLACE = "waitlist"


class WaitlistJob:
    """Screen and boxes are made when they are first opened."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.screen: WaitlistScreen | None = None
        self.presenter: WaitlistPresenter | None = None
        self.box: GapBox | None = None
        self.wish_box: WishBox | None = None
        self._wishing: WishPresenter | None = None
        self._subscription: Subscription | None = None
        self._closed = False
        self.actions = OfferActions(
            desk.session,
            desk.changes,
            minutes=lambda: desk.memory.values.offer_minutes,
            doctor_name=self._doctor_name,
        )
        self.gap = GapPresenter(
            desk.session,
            desk.verbs,
            desk.timers,
            self,
            self.actions,
            slot_at=self._slot_at,
            on_offered=self._offered,
        )
        view = desk.view
        view.places.add(
            Place(
                PLACE,
                "waitlist",
                translate("Waitlist", "Waitlist"),
                "F4",
                self._make_screen,
                keys=_place_keys,
            )
        )
        view.places.changed.connect(self._place_changed)
        model = view.agenda.model
        view.agenda.panel.free_shown.connect(self._free_shown)
        model.dataChanged.connect(self._painted)
        model.modelReset.connect(self._painted)
        desk.actions.on_freed = self.gap.freed
        view.booking.waitlist_requested.connect(self._wish_from_booking)
        desk.directory_changed.append(self._directory_changed)
        self._looking: Timer = desk.timers.every(LOOK_FOR_EXPIRED, self._look_for_expired)
        desk.verbs.read(self._subscribe, self._subscribed, lambda error: None)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "go.waitlist": self._go,
            "gap.waitlist": self._open_gap,
            "visit.wish": self._wish_of_selected,
            "offer.taken": lambda: self._settle_selected(OfferOutcome.TAKEN),
            "offer.declined": lambda: self._settle_selected(OfferOutcome.DECLINED),
            "wish.new": self._new_wish,
        }

    def close(self) -> None:
        self._closed = True
        self._looking.cancel()
        self._desk.actions.on_freed = lambda visit, is_moved: None
        self._desk.view.agenda.model.dataChanged.disconnect(self._painted)
        self._desk.view.agenda.model.modelReset.disconnect(self._painted)
        self._desk.view.agenda.panel.free_shown.disconnect(self._free_shown)
        if self._subscription is not None:
            self._subscription.close()
        self.gap.close()
        if self.presenter is not None:
            self.presenter.close()
        if self._wishing is not None:
            self._wishing.close()
        self._desk.verbs.drop(self)

    # --- Live -------------------------------------------------------------------------------------------

    def _subscribe(self) -> Subscription:
        post = self._desk.verbs.post
        return self._desk.session.clinic.live.subscribe(
            [],
            [],
            lambda changes: post(self._heard, tuple(changes)),
            lambda state: None,
            lambda: post(self._changed),
        )

    def _subscribed(self, subscription: Subscription) -> None:
        if self._closed:
            subscription.close()
        else:
            self._subscription = subscription

    def _heard(self, changes: Iterable[Change]) -> None:
        if any(change.kind is ChangeKind.WAITLIST for change in changes):
            self._changed()

    def _changed(self) -> None:
        if self._closed:
            return
        if self.presenter is not None:
            self.presenter.changed()
        self.gap.changed()

    def _directory_changed(self) -> None:
        """The filter follows at once; the box of a wish is made anew when it is next opened."""
        if self.screen is not None:
            self.screen.show_doctors(self._desk.session.doctors)
        if self.wish_box is not None and self._wishing is not None and self.wish_box.isHidden():
            self._wishing.close()
            self.wish_box.deleteLater()
            self.wish_box = self._wishing = None
        self._changed()

    def _look_for_expired(self) -> None:
        """Frees what was held for too long; the waitlist's message then comes to this terminal as to all."""

        def failed(_error: MediBookError) -> None:
            """Another terminal does it, or this one in a moment."""

        self._desk.verbs.read(
            self._desk.session.clinic.waitlist.expire,
            lambda _changes: None,
            failed,
            latest_only="waitlist.expire",
            owner=self,
        )

    # --- The place --------------------------------------------------------------------------------------

    def _go(self) -> None:
        self._desk.view.places.open(PLACE)
        self._focus()

    def _focus(self) -> None:
        """Into the list, where its keys work; Qt gives a screen that comes the focus in its first button."""
        if self._desk.view.places.current == PLACE:
            self._desk.view.places.shown.setFocus()
        else:
            self._desk.view.focus_place()

    def _place_changed(self, name: str) -> None:
        if name == PLACE and self.presenter is not None:
            self.presenter.opened()
        elif self.box is not None:
            self.box.dismiss()

    def _make_screen(self) -> WaitlistScreen:
        from medibook_desktop.desktop.screens.waitlist.screen import WaitlistScreen

        desk = self._desk
        screen = self.screen = WaitlistScreen(desk.session.doctors)
        presenter = self.presenter = WaitlistPresenter(
            desk.session,
            desk.verbs,
            desk.timers,
            _ListView(screen, self.show_notice),
            self.actions,
            is_shown=lambda: desk.view.places.current == PLACE,
            on_edit=self._edit,
            on_go_to=self._go_to,
        )
        screen.group_chosen.connect(lambda group: presenter.show_group(WishGroup(group)))
        screen.doctor_chosen.connect(presenter.show_doctor)
        screen.urgency_chosen.connect(
            lambda urgency: presenter.show_urgency(Urgency(urgency) if urgency is not None else None)
        )
        # A doctor and a reader look at the list; whoever has no right to book writes nothing into it.
        if Right.BOOK in desk.session.me.rights:
            screen.new_requested.connect(self._new_wish)
        screen.new_button.setVisible(Right.BOOK in desk.session.me.rights)
        screen.row_chosen.connect(presenter.choose)
        screen.withdraw_requested.connect(presenter.withdraw)
        screen.offer_requested.connect(presenter.offer_next)
        screen.settle_requested.connect(presenter.settle)
        return screen

    def _go_to(self, wish: Wish) -> None:
        if wish.offer is not None:
            self._desk.go_to_visit(wish.offer.booking_id, wish.offer.starts_at)

    # --- Wishes -----------------------------------------------------------------------------------------

    def _new_wish(self) -> None:
        self._wish().open_new()

    def _edit(self, wish: Wish) -> None:
        self._wish().edit(wish)

    def wish_for(self, patient: Patient | None, fields: WishFields) -> None:
        """Nothing fits: the patient goes on the waitlist with what is known of the wish."""
        self._wish().open_new(patient, fields)

    def _wish_from_booking(self) -> None:
        """The time was given to somebody else, and none of the next ones fits."""
        booking, box = self._desk.booking, self._desk.view.booking
        patient, slot, kind = booking.patient, booking.slot, box.visit_type.currentData()
        booking.close()
        doctor_id = slot.doctor_id if slot is not None else None
        self.wish_for(patient, WishFields(doctor=(doctor_id, ""), visit_type_id=kind))

    def _wish_of_selected(self) -> None:
        """W on a visit: the same patient, doctor and visit, earlier if possible."""
        visit = self._desk.selected()
        if not isinstance(visit, Appointment):
            return
        if visit.status is not BookingStatus.BOOKED or visit.starts_at <= self._desk.now():
            self.say(translate("Waitlist", "Only a visit that is still to come can be wished for earlier."))
            return
        kinds = self._desk.session.visit_types
        kind = next((kind for kind in kinds if kind.name == visit.visit_type_name), None)
        fields = WishFields(
            doctor=(visit.doctor_id, ""),
            visit_type_id=kind.id if kind is not None else None,
            latest=visit.starts_at.date().isoformat(),
        )
        self._wish().open_for(
            Patient(visit.patient_id, visit.patient_name, None, ""), fields, visit.booking_id
        )

    def _wish(self) -> WishPresenter:
        if self._wishing is None:
            from medibook_desktop.desktop.screens.waitlist.wish_box import WishBox

            desk = self._desk
            box = self.wish_box = WishBox(desk.view, desk.session.doctors, desk.session.visit_types)
            presenter = self._wishing = WishPresenter(
                desk.session, desk.verbs, desk.timers, box, self.actions, on_saved=self._saved
            )
            box.typed.connect(presenter.typed)
            box.submitted.connect(presenter.submit)
            box.row_chosen.connect(presenter.choose)
            box.somebody_else_requested.connect(presenter.somebody_else)
            box.save_requested.connect(presenter.save)
            box.close_requested.connect(presenter.close)
            box.close_requested.connect(self._focus)
        return self._wishing

    def _saved(self, changed: WishChanged) -> None:
        if self.presenter is not None:
            self.presenter.select_soon(changed.id)
            self.presenter.changed()
        self._focus()

    # --- Offers -----------------------------------------------------------------------------------------

    def _settle_selected(self, outcome: OfferOutcome) -> None:
        visit = self._desk.selected()
        if not isinstance(visit, Appointment) or visit.offer_until is None:
            self.say(translate("Waitlist", "Select a time that is held for an offer first."))
            return

        def done() -> None:
            if outcome is OfferOutcome.DECLINED:
                self.gap.freed(visit, False)

        self.actions.settle(visit.booking_id, visit.patient_name, outcome, done)
        self._desk.view.agenda.grid.setFocus()

    def _offered(self, booked: Booked) -> None:
        self._desk.agenda.select_soon(booked.booking.id)
        self._desk.view.focus_agenda()

    def _open_gap(self) -> None:
        if self.box is None or not self.box.take_keys():
            gap, verbs = self.gap, self._desk.verbs
            self._desk.view.held_keys.for_box(self, lambda: self.box, lambda: verbs.drop(gap))
            gap.open(self._desk.selected())

    def _painted(self, *_: object) -> None:
        self.gap.agenda_changed()

    # --- GapView ----------------------------------------------------------------------------------------

    def show_gap(self, slot: Slot, title: str, rows: tuple[MatchRow, ...], *, by_itself: bool) -> None:
        screen = self._desk.view.agenda
        if self.box is None:
            from medibook_desktop.desktop.screens.waitlist.gap_box import GapBox

            self.box = GapBox(screen, screen.grid)
            self.box.offered.connect(self.gap.offer)
            self.box.closed.connect(self._desk.view.focus_agenda)
        self.box.open_for(slot, title, rows, screen.place_of_slot(slot.id), by_itself=by_itself)

    def close_gap(self) -> None:
        if self.box is not None:
            self.box.dismiss()

    def show_fitting(self, slot: Slot, rows: tuple[MatchRow, ...]) -> None:
        item = self._desk.selected()
        if isinstance(item, Slot) and item.id == slot.id:
            self._desk.view.agenda.panel.show_fitting([(row.name, row.urgency, row.phone) for row in rows])

    def is_untouched(self, doctor_id: int, starts_at: datetime, ends_at: datetime) -> bool:
        view = self._desk.view
        item = self._desk.selected()
        return (
            view.agenda.grid.hasFocus()
            and not view.booking.isVisible()
            and isinstance(item, Slot)
            and item.doctor_id == doctor_id
            and starts_at <= item.starts_at < ends_at
        )

    def say(self, text: str) -> None:
        self._desk.view.held_keys.give_back(self)
        self._desk.view.toast.show_toast(text)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self._desk.view.held_keys.give_back(self)
        self._desk.view.notice.show_notice(kind, sentence, next_step)

    def _free_shown(self) -> None:
        self.gap.selected(self._desk.selected())

    def _slot_at(self, doctor_id: int, starts_at: datetime) -> Slot | None:
        column = self._desk.agenda.column(doctor_id, starts_at.date())
        slots = column.slots if column is not None else ()
        return next((slot for slot in slots if slot.starts_at == starts_at and slot.is_free), None)

    def _doctor_name(self, doctor_id: int) -> str:
        doctor = self._desk.doctor(doctor_id)
        return doctor.name if doctor is not None else ""


class _ListView:
    """The screen and the window's notice, as the presenter sees them."""

    def __init__(self, screen: WaitlistScreen, show_notice: Callable[[str, str, str], None]) -> None:
        self._screen = screen
        self.show_notice = show_notice

    def show_rows(self, rows: tuple[WishRow, ...], group: WishGroup) -> None:
        self._screen.show_rows(rows, group)

    def show_busy(self, busy: bool) -> None:
        self._screen.show_busy(busy)

    def select_wish(self, wish_id: int) -> None:
        self._screen.select_wish(wish_id)


def _place_keys() -> list[tuple[str, str]]:
    return [
        ("+", translate("Waitlist", "New wish")),
        ("Enter", translate("Waitlist", "Change the wish, or look at its offer")),
        ("O", translate("Waitlist", "Hold and offer the next free time that fits")),
        ("T", translate("Waitlist", "The patient takes the offered time")),
        ("D", translate("Waitlist", "The patient does not take it")),
        ("Del", translate("Waitlist", "Take the wish off the list")),
    ]
