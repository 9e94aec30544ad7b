"""Errors of administration: setting up, the directory, schedules, staff, imports, the audit."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class ClinicExists(MediBookError):
    """There is a clinic in this database already: {name}."""

    code = "clinic_exists"
    default_next_step = "Join it instead, or give another database's address."


class StaleSchedule(MediBookError):
    """Somebody else saved this doctor's hours since you opened them. Details: `changed_by`, `changed_at`, `digest`."""

    code = "stale_schedule"
    default_next_step = "Look at both, side by side, and choose; nothing that you drew is lost."


class PasswordMustChange(MediBookError):
    """Your password was chosen by somebody else, or is too old, and has to be changed first."""

    code = "password_must_change"
    default_next_step = "Sign out and in again: MediBook then asks for a new password."


class LastAdmin(MediBookError):
    """After this nobody could manage the clinic's accounts any more."""

    code = "last_admin"
    default_next_step = (
        "First make somebody else an administrator who has no end date and has signed in with a password of "
        "their own."
    )


class StaleAccount(MediBookError):
    """Somebody else changed this account since you opened it. Details: `changed_by`, `changed_at`, `version`."""

    code = "stale_account"
    default_next_step = "Look at both versions and choose."


class EnrolmentUnusable(MediBookError):
    """This enrolment file cannot be used."""

    code = "enrolment_unusable"
    default_next_step = "Ask the clinic's administrator for a new one."


class PatientHasVisits(MediBookError):
    """This patient has {visits} visits to come."""

    code = "patient_has_visits"
    default_next_step = "Cancel them first, or wait until they have taken place."


class StalePrivacyRule(MediBookError):
    """Somebody else changed this rule since you saw it."""

    code = "stale_privacy_rule"
    default_next_step = "Look at it again, then change it."
