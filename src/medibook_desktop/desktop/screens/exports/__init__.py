"""Export: what leaves the clinic, in which form, and where it is."""
