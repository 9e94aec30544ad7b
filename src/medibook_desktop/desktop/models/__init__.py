"""Qt item models over frozen rows; they never fetch."""
