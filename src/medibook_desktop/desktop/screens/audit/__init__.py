"""The audit: what happened, before and after, whether it is whole, and how long it is kept."""
