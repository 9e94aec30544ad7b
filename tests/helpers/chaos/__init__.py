"""Chaos: terminals that book while things break, the history of what each was told, and a checker of that history."""
