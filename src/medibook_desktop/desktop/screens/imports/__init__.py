"""Import: a file, what its columns are, every row checked, then carried out."""
