"""What IT installs, tried in a bare Debian root: `make test-build`."""
