"""The room of a visit."""
