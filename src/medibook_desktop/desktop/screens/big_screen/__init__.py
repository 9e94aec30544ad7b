"""The screen for those who wait: numbers and rooms, no names."""
