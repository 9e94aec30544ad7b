"""What comes into the clinic from other programs: forms of files, their columns, and what a row becomes."""
