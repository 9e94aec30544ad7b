"""What the database answered of a row, as a person reads it: a reason, who is in the way, who it may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from medibook_desktop.database.queries.imports import Answer, error_of
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.imports.kinds import Alike, Clash, Outcome, RowVerdict
from medibook_desktop.domain.imports.problems import AlreadyImported, ChangedSince, PatientInDoubt, RowRefused
from medibook_desktop.services.imports_rows import Prepared

_OUTCOMES = {
    "ok": Outcome.ACCEPTED,
    "link": Outcome.ACCEPTED,
    "there": Outcome.THERE,
    "changed": Outcome.CHANGED,
    "doubt": Outcome.DOUBT,
    "refused": Outcome.REFUSED,
}


def verdict_of(
    answer: Answer, prepared: Prepared, zone: tzinfo, doctor_name: Callable[[int], str]
) -> RowVerdict:
    outcome = _OUTCOMES[answer.verdict]
    reason: MediBookError | None = None
    if outcome is Outcome.THERE:
        reason = AlreadyImported()
    elif outcome is Outcome.CHANGED:
        reason = ChangedSince()
    elif outcome is Outcome.DOUBT:
        reason = PatientInDoubt()
    elif outcome is Outcome.REFUSED:
        reason = _reason(answer, zone)
    return RowVerdict(
        prepared.line,
        outcome,
        prepared.label,
        reason,
        prepared.cleaned,
        tuple(_alike(each) for each in answer.detail.get("like", ())),
        _clash(answer, prepared, zone, doctor_name),
        prepared.key,
    )


def _reason(answer: Answer, zone: tzinfo) -> MediBookError:
    detail = answer.detail
    match answer.code:
        case "MB060":
            return RowRefused("Line {line} has the same number or says the same.", line=detail["line"])
        case "MB061" if detail.get("same_doctor"):
            return RowRefused("Line {line} of this file has this time already.", line=detail["line"])
        case "MB061":
            return RowRefused(
                "The patient is elsewhere at that time on line {line} of this file.", line=detail["line"]
            )
        case "MB062":
            return RowRefused("The doctor has hours on that day already: {hours}.", hours=detail["hours"])
        case "MB001" if not detail.get("patient"):
            return RowRefused("This time is given to somebody else.")
        case "MB001":
            return RowRefused("This time is given to another visit.")
        case "MB005":
            return _no_such_time(detail, zone)
        case "MB010":
            return _unknown_patient(detail.get("why", "unknown"))
    return error_of(answer) or RowRefused()


def _unknown_patient(why: str) -> RowRefused:
    if why == "several":
        return RowRefused("Several patients have this name and birth date.")
    if why == "name_alone":
        return RowRefused("The file gives the name only, and somebody of that name is registered here.")
    return RowRefused("This patient is not registered here: import the patients first.")


def _no_such_time(detail: Mapping[str, Any], zone: tzinfo) -> RowRefused:
    near = [_moment(detail.get(side), zone) for side in ("earlier", "later")]
    shown = [f"{moment:%H:%M}" for moment in near if moment is not None]
    if not shown:
        return RowRefused("The doctor has no hours on that day.")
    return RowRefused(
        "The doctor has no time that begins then; the nearest are {times}.", times=", ".join(shown)
    )


def _clash(
    answer: Answer, prepared: Prepared, zone: tzinfo, doctor_name: Callable[[int], str]
) -> Clash | None:
    detail = answer.detail
    if answer.code == "MB061":
        return Clash(
            _moment(detail.get("starts_at"), zone), doctor_name(detail["doctor_id"]), line=detail["line"]
        )
    if answer.code == "MB007" and detail.get("doctor_id"):
        return Clash(
            _moment(detail.get("starts_at"), zone), doctor_name(detail["doctor_id"]), patient=prepared.label
        )
    if answer.code == "MB001" and detail.get("patient"):
        return Clash(
            _moment(detail.get("starts_at"), zone),
            doctor_name(prepared.sent["doctor_id"]),
            detail["patient"],
            detail.get("by") or "",
            _moment(detail.get("at"), zone),
        )
    return None


def _alike(found: Mapping[str, Any]) -> Alike:
    born = found.get("birth_date")
    return Alike(
        found["id"],
        found["name"],
        date.fromisoformat(born) if born else None,
        found.get("phone", ""),
        bool(found.get("same")),
    )


def _moment(text: str | None, zone: tzinfo) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(zone) if text else None
