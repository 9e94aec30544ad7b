"""Who is here, since when, and who is late."""
