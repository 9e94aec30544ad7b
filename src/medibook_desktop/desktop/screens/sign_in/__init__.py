"""The first screen: who are you."""
