"""The tests of MediBook Desktop."""
