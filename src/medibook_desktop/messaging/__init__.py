"""All that speaks to Redis."""
