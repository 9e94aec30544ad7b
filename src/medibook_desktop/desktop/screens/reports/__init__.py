"""What the clinic looks back on: key figures, a chart, and the same numbers as a table."""
