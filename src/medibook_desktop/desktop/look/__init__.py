"""Themes, fonts, icons and the style: how everything looks."""
