"""An event of the audit as one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number
from medibook_desktop.desktop.screens.audit.values import label, moment_text, name_of, value_text, visit_time
from medibook_desktop.domain.audit import AuditEntry, Names, Topic, Trail, field_changes

MOST_FIELDS = 3


def topic_word(topic: Topic) -> str:
    words = {
        Topic.EVERYTHING: translate("Audit", "Everything"),
        Topic.VISITS: translate("Audit", "Visits"),
        Topic.CANCELLED: translate("Audit", "Visits cancelled or missed"),
        Topic.LOOKS: translate("Audit", "Looks at patients' files"),
        Topic.FILES: translate("Audit", "Changes of patients' files"),
        Topic.WAITING: translate("Audit", "Waitlist and waiting room"),
        Topic.TIMES: translate("Audit", "Working hours, absences, closures"),
        Topic.PEOPLE: translate("Audit", "Staff, rights, sign-ins"),
        Topic.DIRECTORY: translate("Audit", "Doctors, rooms, visit types"),
        Topic.OUT: translate("Audit", "Exports, prints, imports"),
        Topic.AUDIT: translate("Audit", "The audit itself"),
    }
    return words[topic]


def trail_word(trail: Trail) -> str:
    words = {
        Trail.VISITS: translate("Audit", "What happened to visits"),
        Trail.CHANGES: translate("Audit", "All other changes: files, hours, staff …"),
        Trail.LOOKS: translate("Audit", "Looks at files, exports, sign-ins"),
    }
    return words[trail]


def sentence_of(entry: AuditEntry, names: Names, zone: tzinfo) -> str:
    """Anna moved Maria Silva's visit from 10:15 to 11:00 with Dr Chen."""
    who = in_sentence(names.staff.get(entry.who, entry.who))
    if entry.trail is Trail.LOOKS:
        return _look(entry, who, names)
    if entry.what == "bookings":
        return _visit(entry, who, names, zone)
    return _change(entry, who, names, zone)


# --- Visits -----------------------------------------------------------------------------------------


def _visit(entry: AuditEntry, who: str, names: Names, zone: tzinfo) -> str:
    before, after = entry.before or {}, entry.now
    then, now = (_at(row, zone) for row in (before, after))
    places = {
        "who": who,
        "patient": _patient(entry.patient_id, names),
        "doctor": in_sentence(name_of("doctors", entry.doctor_id or 0, names)),
        "time": now,
        "from": then,
        "reason": str(after.get("cancel_reason") or after.get("reason") or ""),
    }
    is_moved = bool(before) and (before.get("during"), before.get("doctor_id")) != (
        after.get("during"),
        after.get("doctor_id"),
    )
    if entry.kind == "undone":
        return translate(
            "Audit", "{who} took back a change of {patient}'s visit on {time} with {doctor}"
        ).format(**places)
    if entry.kind == "moved" and is_moved:
        return _moved(before, after, places, names, zone)
    template = _visit_templates().get(entry.kind)
    if template is None or (not before and entry.kind not in ("booked", "held", "arrived")):
        changed = _changed(entry, names)
        template = translate("Audit", "{who} changed {patient}'s visit on {time} with {doctor}")
        return _with(template.format(**places), changed)
    return _with(template.format(**places), _reason(entry.kind, places["reason"]))


def _moved(
    before: Mapping[str, Any], after: Mapping[str, Any], places: dict[str, str], names: Names, zone: tzinfo
) -> str:
    old, new = visit_time(before, zone), visit_time(after, zone)
    if before.get("doctor_id") != after.get("doctor_id"):
        places["old_doctor"] = in_sentence(name_of("doctors", before.get("doctor_id") or 0, names))
        return translate(
            "Audit", "{who} moved {patient}'s visit from {from} with {old_doctor} to {time} with {doctor}"
        ).format(**places)
    if old and new and old[0].date() == new[0].date():
        places["time"] = clock(new[0])
    return translate("Audit", "{who} moved {patient}'s visit from {from} to {time} with {doctor}").format(
        **places
    )


def _visit_templates() -> Mapping[str, str]:
    return {
        "booked": translate("Audit", "{who} booked {patient} on {time} with {doctor}"),
        "held": translate("Audit", "{who} held the time {time} with {doctor} for {patient}"),
        "arrived": translate(
            "Audit", "{who} noted that {patient} has arrived for the visit on {time} with {doctor}"
        ),
        "in_room": translate(
            "Audit", "{who} noted that {patient} is in the room for the visit on {time} with {doctor}"
        ),
        "done": translate("Audit", "{who} noted that {patient}'s visit on {time} with {doctor} is done"),
        "cancelled": translate("Audit", "{who} cancelled {patient}'s visit on {time} with {doctor}"),
        "no_show": translate(
            "Audit", "{who} noted that {patient} did not come to the visit on {time} with {doctor}"
        ),
        "expired": translate("Audit", "The time {time} with {doctor} that was held for {patient} was let go"),
        "resized": translate(
            "Audit", "{who} changed the length of {patient}'s visit on {time} with {doctor}"
        ),
        "room": translate("Audit", "{who} changed the room of {patient}'s visit on {time} with {doctor}"),
        "offered": translate("Audit", "{who} offered {patient} the time {time} with {doctor}"),
    }


def _reason(kind: str, reason: str) -> str:
    return reason if kind in ("cancelled", "no_show") else ""


def _at(row: Mapping[str, Any], zone: tzinfo) -> str:
    span = visit_time(row, zone)
    return in_sentence(moment_text(span[0])) if span is not None else "?"


# --- Other changes ----------------------------------------------------------------------------------


def _change(entry: AuditEntry, who: str, names: Names, zone: tzinfo) -> str:
    thing = _thing(entry, names, zone)
    places = {"who": who, "thing": thing, "patient": _patient(entry.patient_id, names)}
    if entry.what == "patients":
        special = {
            "merged": translate("Audit", "{who} merged the file of {patient} with another one"),
            "split": translate("Audit", "{who} split the merged file of {patient} again"),
            "undone": translate("Audit", "{who} took back a change of {thing}"),
            "imported": translate("Audit", "{who} imported {thing}"),
            "erased": translate("Audit", "{who} erased data of {patient} on request"),
        }
        if entry.kind in special:
            return _with(special[entry.kind].format(**places), _changed(entry, names))
    if entry.what == "patient_numbers" and entry.kind in ("number_set", "number_removed"):
        text = (
            translate("Audit", "{who} set the national or insurance number of {patient}")
            if entry.kind == "number_set"
            else translate("Audit", "{who} removed the national or insurance number of {patient}")
        )
        return text.format(**places)
    if entry.what == "staff" and entry.kind in (deeds := _account_deeds()):
        return deeds[entry.kind].format(**places)
    if entry.what == "retention_rules":
        return _with(
            translate("Audit", "{who} changed how long the audit is kept").format(**places),
            _changed(entry, names),
        )
    if entry.what == "audit_removals":
        return translate("Audit", "By the rule, {rows} old rows of the audit were removed").format(
            rows=number(int(entry.now.get("row_count") or 0))
        )
    if entry.before is None:
        text = translate("Audit", "{who} added {thing}")
    elif entry.after is None:
        text = translate("Audit", "{who} removed {thing}")
    elif entry.kind == "retired":
        text = translate("Audit", "{who} retired {thing}")
    elif entry.kind == "brought back":
        text = translate("Audit", "{who} brought back {thing}")
    elif entry.kind == "undone":
        text = translate("Audit", "{who} took back a change of {thing}")
    else:
        text = translate("Audit", "{who} changed {thing}")
    return _with(text.format(**places), _changed(entry, names) if entry.before and entry.after else "")


def _account_deeds() -> Mapping[str, str]:
    return {
        "locked": translate("Audit", "{who} locked {thing}"),
        "unlocked": translate("Audit", "{who} unlocked {thing}"),
        "reset": translate("Audit", "{who} set a new password for {thing}"),
        "password": translate("Audit", "{who} changed the own password"),
    }


def _thing(entry: AuditEntry, names: Names, zone: tzinfo) -> str:
    row = entry.now
    own_name = in_sentence(str(row.get("name") or row.get("display_name") or row.get("why") or ""))
    doctor = in_sentence(name_of("doctors", entry.doctor_id, names)) if entry.doctor_id else ""
    places = {
        "name": own_name,
        "patient": _patient(entry.patient_id, names),
        "doctor": doctor,
        "time": value_text("", row.get("starts_at") or row.get("day"), names, zone),
        "number": str(entry.key or ""),
        "table": entry.what.replace("_", " "),
    }
    makers: Mapping[str, Callable[[], str]] = {
        "patients": lambda: translate("Audit", "the file of {patient}"),
        "patient_numbers": lambda: translate("Audit", "the national or insurance number of {patient}"),
        "wishes": lambda: translate("Audit", "a wish of {patient} on the waitlist"),
        "offers": lambda: translate("Audit", "the offer of {time} with {doctor}"),
        "walk_ins": lambda: translate("Audit", "the line of {patient} in the waiting room"),
        "series": lambda: translate("Audit", "the series of {patient} with {doctor}"),
        "visit_calls": lambda: translate("Audit", "the note on a call about the visit on {time}"),
        "absences": lambda: (
            translate("Audit", "the blocked time of {doctor} from {time}")
            if doctor
            else translate("Audit", "the closed time of the clinic from {time}")
        ),
        "weekly_hours": lambda: translate("Audit", "the working hours of {doctor}"),
        "closures": lambda: translate("Audit", "the closure {name}"),
        "worked_holidays": lambda: translate("Audit", "the public holiday {name} on which people work"),
        "erasures": lambda: translate("Audit", "the request to erase the data of {patient}"),
        "privacy_rules": lambda: translate("Audit", "how long patients' data have to be kept"),
        "import_mappings": lambda: translate("Audit", "how the columns of a file are read"),
        "staff": lambda: translate("Audit", "the account of {name}"),
        "clinics": lambda: translate("Audit", "the clinic {name}"),
        "doctors": lambda: translate("Audit", "the doctor {name}"),
        "doctor_clinics": lambda: translate("Audit", "a clinic of {doctor}"),
        "rooms": lambda: translate("Audit", "the room {name}"),
        "equipment": lambda: translate("Audit", "the equipment {name}"),
        "visit_types": lambda: translate("Audit", "the visit type {name}"),
    }
    make = makers.get(entry.what, lambda: translate("Audit", "{table} no. {number}"))
    return make().format(**places)


def _changed(entry: AuditEntry, names: Names) -> str:
    """The names of the changed fields, the first few of them."""
    changed = [label(each.name) for each in field_changes(entry) if each.is_changed]
    if len(changed) > MOST_FIELDS:
        return translate("Audit", "%n field(s)", "how many fields of a row were changed", len(changed))
    return ", ".join(changed)


def _with(sentence: str, more: str) -> str:
    return f"{sentence}: {more}" if more else sentence


def _patient(patient_id: int | None, names: Names) -> str:
    if patient_id is None:
        return translate("Audit", "somebody")
    return in_sentence(name_of("patients", patient_id, names))


# --- Looks ------------------------------------------------------------------------------------------


def _look(entry: AuditEntry, who: str, names: Names) -> str:
    detail = entry.after or {}
    places = {
        "who": who,
        "patient": _patient(entry.key, names),
        "of": _of_word(str(detail.get("of") or "")),
        "format": str(detail.get("format") or "").upper(),
        "rows": number(int(detail.get("rows") or 0)) if str(detail.get("rows") or 0).isdigit() else "?",
        "what": entry.kind.replace("_", " "),
    }
    of_patient = entry.key is not None
    templates = _patient_looks() if of_patient else _other_deeds()
    template = templates.get(entry.kind)
    if template is None:
        template = (
            translate("Audit", "{who}: {what} ({patient})")
            if of_patient
            else translate("Audit", "{who}: {what}")
        )
    return template.format(**places)


def _patient_looks() -> Mapping[str, str]:
    return {
        "file": translate("Audit", "{who} opened the file of {patient}"),
        "notes": translate("Audit", "{who} read the notes on {patient}"),
        "number": translate("Audit", "{who} read the national or insurance number of {patient}"),
        "visits": translate("Audit", "{who} looked at the visits of {patient}"),
        "merge": translate("Audit", "{who} compared the file of {patient} with another one, to merge them"),
        "trail": translate("Audit", "{who} searched the audit for {patient}"),
        "printed": translate("Audit", "{who} printed something about {patient}"),
        "exported": translate("Audit", "{who} exported the data of {patient} ({format})"),
        "erased": translate("Audit", "{who} erased the data of {patient}"),
    }


def _other_deeds() -> Mapping[str, str]:
    return {
        "exported": translate("Audit", "{who} exported {of} ({format}, {rows} rows)"),
        "imported": translate("Audit", "{who} imported {of} ({rows} rows)"),
        "printed": translate("Audit", "{who} printed {of}"),
        "report": translate("Audit", "{who} looked at a report"),
        "signed_in": translate("Audit", "{who} signed in"),
        "signed_out": translate("Audit", "{who} signed out"),
        "locked": translate("Audit", "{who} locked the screen"),
        "unlocked": translate("Audit", "{who} unlocked the screen"),
        "user_changed": translate("Audit", "{who} took over the desk from somebody else"),
        "sign_in_refused": translate("Audit", "Somebody could not sign in as {who}"),
        "verified": translate("Audit", "{who} checked whether the audit is whole"),
        "chain_broken": translate("Audit", "The desk of {who} found that the end of the audit was cut off"),
    }


def _of_word(of: str) -> str:
    words = {
        "patients": translate("Audit", "patients"),
        "appointments": translate("Audit", "appointments"),
        "doctors": translate("Audit", "doctors"),
        "schedules": translate("Audit", "working hours"),
        "report": translate("Audit", "a report"),
        "audit": translate("Audit", "the audit"),
        "patient": translate("Audit", "a patient's data"),
    }
    return words.get(of, of.replace("_", " "))
