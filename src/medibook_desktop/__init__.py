"""MediBook Desktop: appointment booking for the front desks of clinics."""
