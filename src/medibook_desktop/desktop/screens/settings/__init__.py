"""Settings: what this computer remembers of how its people like to work."""
