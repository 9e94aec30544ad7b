"""What was noted while the database was away, and what became of it."""
