"""Data protection: a person's data handed out, and erased on request."""
