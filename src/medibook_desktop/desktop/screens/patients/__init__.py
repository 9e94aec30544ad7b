"""Patients: the list by search, the file, two versions of it, and merging two files."""
