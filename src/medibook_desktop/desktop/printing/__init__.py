"""What goes on paper: a sheet is plain data, one painter draws every sheet."""
