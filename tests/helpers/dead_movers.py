"""Whoever moves doctors dies in the middle of it."""

from __future__ import annotations


class Died(Exception):
    """In place of the mover's process."""
