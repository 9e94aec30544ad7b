"""Use cases: plain blocking Python, and the only place where a transaction starts."""
