"""Work off the window's thread, and its answers back on it."""
