"""Every command as data, the palette that finds them, and the overlay of keys."""
