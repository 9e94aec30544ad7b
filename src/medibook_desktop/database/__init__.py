"""All that speaks to PostgreSQL."""
