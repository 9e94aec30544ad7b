"""The guide of a new clinic: what is done, and what comes next."""
