"""The place "Clinic": what administrators look after, one file a topic."""
