"""The box for somebody who comes without a time."""
