"""The box in which a visit is booked."""
