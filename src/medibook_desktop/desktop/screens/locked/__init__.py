"""The lock page: nothing of any patient, and who may go on."""
