"""Printing: what to print, a preview, printer or PDF."""
