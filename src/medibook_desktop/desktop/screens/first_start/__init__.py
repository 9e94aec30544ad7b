"""The first start: which clinic is this."""
