"""Passive building blocks of the screens; they know domain values and no services."""
