"""The next free times over all doctors of a specialty, one of them held while one talks."""
