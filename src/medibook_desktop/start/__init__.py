"""Builds everything once and hands it down; the command line."""
