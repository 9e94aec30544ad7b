"""What administrators change in the directory shows here at once; and which of several clinics this desk looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.phones import use_country
from medibook_desktop.desktop.language.sorting import specialties_of
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.session import Lists, read_lists
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError


class DirectoryJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._is_closed = False
        live = desk.session.clinic.live
        self._subscription = live.subscribe([], [], self._heard, lambda _state: None, self._resync)
        desk.view.clinic_chosen.connect(self._look_at)
        self._show_clinics()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"view.clinic": self._next_clinic}

    def close(self) -> None:
        self._is_closed = True
        self._subscription.close()
        self._desk.verbs.drop(self)

    # --- Which clinic -----------------------------------------------------------------------------------

    def _next_clinic(self) -> None:
        session = self._desk.session
        ids = [clinic.id for clinic in session.clinics]
        if len(ids) < 2:
            self._desk.view.toast.show_toast(translate("Agenda", "There is only one clinic"))
            return
        here = ids.index(session.info.id) if session.info.id in ids else -1
        self._look_at(ids[(here + 1) % len(ids)])

    def _look_at(self, clinic_id: int) -> None:
        clinic = self._desk.session.clinic

        def read() -> Lists:
            clinic.directory.choose(clinic_id)
            return read_lists(clinic)

        def done(lists: Lists) -> None:
            self._renew(lists)
            self._desk.view.agenda.announce(lists.info.name)
            self._desk.view.focus_place()

        self._desk.verbs.read(read, done, self._not_read, latest_only="directory.lists", owner=self)

    # --- What changed -----------------------------------------------------------------------------------

    def _heard(self, changes: Iterable[Change]) -> None:
        """On the thread of the messages; the services have forgotten what they kept by now."""
        if any(change.kind is ChangeKind.DOCTOR for change in changes):
            self._resync()

    def _resync(self) -> None:
        self._desk.verbs.post(self._read)

    def _read(self) -> None:
        if not self._is_closed:
            clinic = self._desk.session.clinic
            self._desk.verbs.read(
                lambda: read_lists(clinic),
                self._renew,
                lambda _error: None,  # the agenda's notice says why; the next resync reads again
                latest_only="directory.lists",
                owner=self,
            )

    def _not_read(self, error: MediBookError) -> None:
        self._show_clinics()
        self._desk.changes.say(error)

    def _renew(self, lists: Lists) -> None:
        session = self._desk.session
        before = (session.info, session.clinics, session.doctors, session.retired, session.visit_types)
        if (lists.info, lists.clinics, lists.doctors, lists.retired, lists.visit_types) == before:
            return
        was_elsewhere = session.info.id != lists.info.id
        session.renew(lists)
        self._show_clinics()
        self._show_agenda()
        self._show_booking()
        for tell in list(self._desk.directory_changed):
            tell()
        if was_elsewhere:
            self._desk.view.toast.show_toast(in_sentence(lists.info.name))

    def _show_clinics(self) -> None:
        session, view = self._desk.session, self._desk.view
        use_country(session.info.country)
        view.show_clinics([(clinic.id, clinic.name) for clinic in session.clinics], session.info.id)
        view.status.set_part("who", f"{session.me.display_name} · {session.terminal} · {session.info.name}")

    def _show_agenda(self) -> None:
        """The filter and the columns; a specialty or a week that is gone becomes everybody's."""
        session, agenda, screen = self._desk.session, self._desk.agenda, self._desk.view.agenda
        specialties = specialties_of(session.doctors)
        if agenda.specialty not in specialties:
            agenda.specialty = ""
        whose = session.by_id.get(agenda.week_doctor.id) if agenda.week_doctor is not None else None
        agenda.week_doctor = whose if whose in (*session.doctors, *session.retired) else None
        if agenda.mode == "week" and not session.doctors:
            agenda.mode = "day"
            screen.show_mode("day")
        screen.show_specialties(specialties, agenda.specialty)
        agenda.load()

    def _show_booking(self) -> None:
        """The box may be open: what is chosen in it stays."""
        booking, box = self._desk.booking, self._desk.view.booking
        kinds = self._desk.session.visit_types
        if kinds != booking.visit_types:
            chosen = box.visit_type.currentData()
            booking.visit_types = kinds
            box.show_visit_types(kinds)
            box.choose_visit_type(chosen)
