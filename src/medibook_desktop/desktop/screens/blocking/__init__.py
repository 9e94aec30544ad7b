"""Blocking a doctor's time."""
