"""Clinic > Schedules: when each doctor works, drawn on a week, looked at before it is saved."""
