"""The fields of each kind in words: label, hint, and how it is filled in."""

from __future__ import annotations

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.directory.view import FieldSpec, Form
from medibook_desktop.domain.directory import LONGEST_BUFFER, LONGEST_VISIT, MOST_VISITS, Kind


def fields_of(kind: Kind) -> tuple[FieldSpec, ...]:
    return _MAKERS[kind]()


def columns_of(kind: Kind) -> tuple[str, ...]:
    """The titles of the list; the last one is the state."""
    name, state = translate("Directory", "Name"), translate("Directory", "State")
    if kind is Kind.DOCTOR:
        return name, translate("Directory", "Specialty"), translate("Directory", "Clinics"), state
    if kind is Kind.VISIT_TYPE:
        return name, translate("Directory", "Length"), translate("Directory", "Fee"), state
    if kind is Kind.CLINIC:
        return name, translate("Directory", "Time zone"), translate("Directory", "Public holidays"), state
    return name, translate("Directory", "Kind"), translate("Directory", "Clinic"), state


def title_of(kind: Kind) -> str:
    return {
        Kind.DOCTOR: translate("Directory", "Doctors"),
        Kind.ROOM: translate("Directory", "Rooms"),
        Kind.EQUIPMENT: translate("Directory", "Equipment"),
        Kind.VISIT_TYPE: translate("Directory", "Visit types"),
        Kind.CLINIC: translate("Directory", "Clinics"),
    }[kind]


def new_heading(kind: Kind) -> str:
    return {
        Kind.DOCTOR: translate("Directory", "New doctor"),
        Kind.ROOM: translate("Directory", "New room"),
        Kind.EQUIPMENT: translate("Directory", "New piece of equipment"),
        Kind.VISIT_TYPE: translate("Directory", "New visit type"),
        Kind.CLINIC: translate("Directory", "New clinic"),
    }[kind]


def _name(hint: str = "") -> FieldSpec:
    return FieldSpec("name", translate("Directory", "&Name"), Form.TEXT, hint)


def _colour(hint: str) -> FieldSpec:
    return FieldSpec("colour", translate("Directory", "Co&lour"), Form.COLOUR, hint)


def _clinic(label: str, hint: str = "") -> FieldSpec:
    return FieldSpec("clinic_id", label, Form.CHOICE, hint)


def _doctor() -> tuple[FieldSpec, ...]:
    return (
        _name(translate("Directory", "As patients and colleagues say it, such as Dr Amara Okafor.")),
        FieldSpec(
            "specialty",
            translate("Directory", "S&pecialty"),
            Form.FREE_CHOICE,
            translate("Directory", "Choose one, or type a new one. The desk filters and searches by it."),
        ),
        _clinic(translate("Directory", "Home &clinic")),
        FieldSpec(
            "other_clinics",
            translate("Directory", "Also works in"),
            Form.SEVERAL,
            translate("Directory", "The weekly hours say on which days in which clinic."),
        ),
        _colour(translate("Directory", "Stands beside the name above the doctor's column.")),
        FieldSpec(
            "daily_limit",
            translate("Directory", "Visits a &day at most"),
            Form.NUMBER,
            translate("Directory", "More than that can only be squeezed in, with a reason."),
            0,
            MOST_VISITS,
            translate("Directory", "No limit"),
        ),
    )


def _room() -> tuple[FieldSpec, ...]:
    return (
        _name(),
        FieldSpec(
            "kind",
            translate("Directory", "&Kind"),
            Form.FREE_CHOICE,
            translate(
                "Directory", "What a visit type asks for, such as Surgery; empty for a room that none needs."
            ),
        ),
        _clinic(translate("Directory", "&Clinic")),
    )


def _equipment() -> tuple[FieldSpec, ...]:
    return (
        _name(),
        FieldSpec(
            "kind",
            translate("Directory", "&Kind"),
            Form.FREE_CHOICE,
            translate("Directory", "What a visit type asks for, such as Ultrasound."),
        ),
        _clinic(translate("Directory", "&Clinic")),
    )


def _visit_type() -> tuple[FieldSpec, ...]:
    minutes = translate("Directory", " min", "after a number of minutes")
    return (
        _name(translate("Directory", "As the desk says it, such as Follow-up.")),
        FieldSpec(
            "minutes",
            translate("Directory", "&Length"),
            Form.NUMBER,
            translate("Directory", "The time with the patient."),
            1,
            LONGEST_VISIT,
            unit=minutes,
        ),
        FieldSpec(
            "buffer_before",
            translate("Directory", "To &prepare, before it"),
            Form.NUMBER,
            "",
            0,
            LONGEST_BUFFER,
            translate("Directory", "None"),
            minutes,
        ),
        FieldSpec(
            "buffer_after",
            translate("Directory", "To cl&ean, after it"),
            Form.NUMBER,
            translate("Directory", "Time of the doctor and the room in which nobody else can come."),
            0,
            LONGEST_BUFFER,
            translate("Directory", "None"),
            minutes,
        ),
        FieldSpec("room_kind", translate("Directory", "Needs a &room of the kind"), Form.FREE_CHOICE),
        FieldSpec(
            "equipment_kind",
            translate("Directory", "Needs e&quipment of the kind"),
            Form.FREE_CHOICE,
            translate("Directory", "A free one is found with each booking; without one there is no time."),
        ),
        _colour(translate("Directory", "Tells the visit types apart in lists and reports.")),
        FieldSpec(
            "fee_minor",
            translate("Directory", "&Fee"),
            Form.AMOUNT,
            translate("Directory", "For the report of the revenue; empty where there is none."),
        ),
    )


def _the_clinic() -> tuple[FieldSpec, ...]:
    return (
        _name(),
        FieldSpec(
            "zone",
            translate("Directory", "&Time zone"),
            Form.CHOICE,
            translate(
                "Directory", "Type a part of it, such as Berlin. All times of this clinic are on its clock."
            ),
        ),
        FieldSpec(
            "country",
            translate("Directory", "&Country"),
            Form.CHOICE,
            translate("Directory", "Its public holidays are closed, and its phone numbers need no prefix."),
        ),
        FieldSpec("subdivision", translate("Directory", "&Part of the country"), Form.CHOICE),
        FieldSpec(
            "currency",
            translate("Directory", "C&urrency"),
            Form.CHOICE,
            translate("Directory", "In which the fees of the visit types are."),
        ),
    )


_MAKERS = {
    Kind.DOCTOR: _doctor,
    Kind.ROOM: _room,
    Kind.EQUIPMENT: _equipment,
    Kind.VISIT_TYPE: _visit_type,
    Kind.CLINIC: _the_clinic,
}
