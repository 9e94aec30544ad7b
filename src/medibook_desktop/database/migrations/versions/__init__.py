"""One file a revision; see migrations/script_files.py for the SQL that they read."""
