"""Errors of signing in and of choosing a password."""

from __future__ import annotations

from medibook_desktop.domain.error_base import MediBookError


class WeakPassword(MediBookError):
    """This password is easy to guess. Details: `fault`, a PasswordFault; `field`."""

    code = "weak_password"
    default_next_step = "Put three or four words together that have nothing to do with each other."


class SignInThrottled(MediBookError):
    """Too many wrong passwords. Details: `seconds` until the next try, rounded up."""

    code = "sign_in_throttled"
    default_next_step = "Wait, then type the right one. An administrator can set a new password."
