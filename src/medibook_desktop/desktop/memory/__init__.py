"""What this computer remembers between two starts: window, theme, last user."""
