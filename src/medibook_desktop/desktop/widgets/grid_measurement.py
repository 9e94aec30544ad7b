"""Measures the agenda grid: thread time, medians, milliseconds; and the made-up days it is measured with."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from statistics import median
from time import thread_time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.domain.agenda import AgendaDay, Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot

_NAMES = (
    "Maria Silva", "Olga Petrova", "Noah Fischer", "Grace Kim", "Priya Nair", "Luca Romano", "Hanna Kowalska",
    "Aiko Tanaka", "Samuel Mensah", "Fatima Zahra", "John Abiola", "Ingrid Larsen", "Mateo Rojas", "王小明", "عمر حداد",
    "अनन्या शर्मा", "Елена Смирнова",
)  # fmt: skip
_KINDS = ("Follow-up", "New patient", "Consultation", "ECG", "Check-up", "Vaccination")
_DOCTORS = ("Amara Okafor", "Wei Chen", "Lucía Herrera", "Jonas Weber", "Layla Haddad", "Tom Baker")
_SPECIALTIES = ("Cardiology", "General", "Paediatrics", "Dermatology", "Orthopaedics")
_ZONE = "Europe/London"


def sample_day(
    doctors: int = 30, *, day: date = date(2026, 11, 26), fill: float = 0.88, seed: int = 7
) -> AgendaDay:
    """Twelve hours of quarters a doctor, visits of one to three slots; 30 doctors make about 980 visits."""
    dice = random.Random(seed)  # noqa: S311 - made-up days, no secrets
    start = datetime.combine(day, time(8), tzinfo=ZoneInfo(_ZONE))
    return AgendaDay(day, _ZONE, tuple(_column(number + 1, start, fill, dice) for number in range(doctors)))


def _column(doctor_id: int, start: datetime, fill: float, dice: random.Random) -> DoctorDay:
    now = start + timedelta(minutes=114)
    slots: list[Slot] = []
    visits: list[Appointment] = []
    blocked: list[BlockedTime] = []
    number = 0
    while number < 48:
        length = min(dice.choice((1, 1, 1, 2, 2, 1)), 48 - number)
        begins = start + timedelta(minutes=15 * number)
        ends = begins + timedelta(minutes=15 * length)
        booking = doctor_id * 1000 + number if dice.random() < fill else None
        if booking is not None:
            statuses = [BookingStatus.BOOKED]
            if ends <= now:
                statuses = [BookingStatus.DONE] * 6 + [BookingStatus.NO_SHOW]
            elif begins <= now:
                statuses = [BookingStatus.IN_ROOM, BookingStatus.ARRIVED]
            visits.append(
                Appointment(
                    booking_id=booking,
                    doctor_id=doctor_id,
                    slot_id=doctor_id * 1000 + number,
                    patient_id=number,
                    patient_name=dice.choice(_NAMES),
                    starts_at=begins,
                    ends_at=ends,
                    status=dice.choice(statuses),
                    visit_type_name=dice.choice(_KINDS),
                    room_name="2",
                    is_overbooked=False,
                    version=1,
                )
            )
        for offset in range(length):
            at = start + timedelta(minutes=15 * (number + offset))
            slots.append(
                Slot(
                    doctor_id * 1000 + number + offset,
                    doctor_id,
                    at,
                    15,
                    1,
                    booking is not None,
                    False,
                    booking,
                )
            )
        number += length
    name = f"Dr {_DOCTORS[(doctor_id - 1) % len(_DOCTORS)]}"
    doctor = Doctor(doctor_id, name, _SPECIALTIES[doctor_id % len(_SPECIALTIES)], 1)
    share = sum(slot.is_booked for slot in slots) / len(slots)
    return DoctorDay(doctor, start.date(), tuple(slots), tuple(visits), tuple(blocked), share, 1)


def measure_grid(
    doctors: int = 30, width: int = 1920, height: int = 1080, rounds: int = 9
) -> dict[str, float]:
    """Medians in milliseconds of thread time. All doctors are made to fit the width, which is the hardest case:
    a clinic sees fewer, wider columns and scrolls. `visits` is how many there are; a slot's figures are
    the model's change and its drawing. Needs a QApplication.
    """
    day = sample_day(doctors)
    first_paints, models = [], []
    for _ in range(max(3, rounds // 3)):
        began = thread_time()
        grid, model = _shown(day, width, height)
        models.append((thread_time() - began) * 1000)
        image = QImage(grid.size(), QImage.Format.Format_RGB32)
        began = thread_time()
        grid.render(image)
        first_paints.append((thread_time() - began) * 1000)
        grid.hide()
        grid.deleteLater()
    grid, model = _shown(day, width, height)
    view = grid.viewport()
    image = QImage(grid.size(), QImage.Format.Format_RGB32)
    grid.render(image)
    paint = _painter_of(grid, image)
    dice = random.Random(3)  # noqa: S311

    def change(how_many: int) -> QRegion:
        """As a live refresh does it: the changed doctor-days come at once, and say which cells they are."""
        grid.fading.clear()  # in a window the last burst has long faded in: no event loop runs here
        places = [(dice.randrange(model.columnCount()), dice.random()) for _ in range(how_many)]
        newer: dict[int, DoctorDay] = {}
        touched = []
        for column, share in places:
            source = newer.get(column, model.columns[column])
            visits = list(source.appointments)
            place = int(share * len(visits))
            kind = dice.choice(_KINDS)
            visits[place] = replace(visits[place], version=visits[place].version + 1, visit_type_name=kind)
            newer[column] = replace(source, appointments=tuple(visits), version=source.version + 1)
            touched.append((column, visits[place].starts_at.hour * 60 + visits[place].starts_at.minute))
        began = thread_time()
        model.replace_columns(newer.values())
        updates.append((thread_time() - began) * 1000)
        region = QRegion()
        for column, minute in touched:
            region += grid.entry_rect(column, model.entries(model.layout_rows.row_of(minute), column)[0])
        return region

    updates: list[float] = []

    def drawn(how_many: int, times: int) -> tuple[float, float]:
        """(model, drawing) for a burst of changes."""
        updates.clear()
        paints = []
        for _ in range(times):
            region = change(how_many)
            began = thread_time()
            paint(region)
            paints.append((thread_time() - began) * 1000)
        return median(updates), median(paints)

    bar = grid.verticalScrollBar()
    step = grid.rowHeight(0)

    def scrolled() -> None:
        bar.setValue(0 if bar.value() >= bar.maximum() else min(bar.maximum(), bar.value() + step))
        paint(QRegion(0, view.height() - 3 * step, view.width(), 3 * step))

    drawn(1, 2)
    slot_model, slot_paint = drawn(1, rounds * 4)
    burst_model, burst_paint = drawn(50, rounds)
    grid.fading.clear()
    figures = {
        "visits": float(sum(len(column.appointments) for column in day.columns)),
        "model_and_layout": median(models),
        "first_paint": median(first_paints),
        "full_repaint": _median(lambda: paint(QRegion(view.rect())), rounds),
        "one_slot": slot_model + slot_paint,
        "one_slot_drawing": slot_paint,
        "fifty_slots": burst_model + burst_paint,
        "fifty_slots_drawing": burst_paint,
        "scrolled_frame": _median(scrolled, rounds * 2),
    }
    grid.hide()
    grid.deleteLater()
    return {name: round(value, 3) for name, value in figures.items()}


def _shown(day: AgendaDay, width: int, height: int) -> tuple[AgendaGrid, AgendaModel]:
    grid = AgendaGrid()
    grid.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    grid.minimum_column_width = max(20, (width - 80) // max(1, len(day.columns)))
    model = AgendaModel(grid)
    grid.setModel(model)
    grid.resize(width, height)
    model.set_day(day)
    model.set_now(day.columns[0].slots[0].starts_at + timedelta(minutes=114))
    grid.show()
    return grid, model


def _painter_of(grid: AgendaGrid, image: QImage) -> Callable[[QRegion], None]:
    view = grid.viewport()
    flags = QWidget.RenderFlag(0)

    def paint(region: QRegion) -> None:
        view.render(image, region.boundingRect().topLeft(), region, flags)

    return paint


def _median(work: Callable[[], None], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        began = thread_time()
        work()
        taken.append((thread_time() - began) * 1000)
    return median(taken)
