"""Doctors, rooms, equipment, visit types and clinics: one screen, told by data what it edits."""
