"""`medibook check`: every question that tells whether an installation is as it should be, one file a topic."""
