"""Repeating a visit, and changing visits that repeat."""
