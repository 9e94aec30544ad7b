"""MediBook Desktop: appointment booking for the front desks of clinics."""

__version__ = "0.1.0"
