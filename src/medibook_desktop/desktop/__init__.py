"""The terminal: screens, presenters and what they share."""
