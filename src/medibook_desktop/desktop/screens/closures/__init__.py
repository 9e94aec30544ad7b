"""Public holidays, closures of a clinic and days off of several doctors: a year of them."""
