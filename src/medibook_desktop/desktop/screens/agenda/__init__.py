"""The agenda: the day of all doctors, the week of one."""
