"""Reads: plain functions from a connection to domain values, a constant number of queries each."""
