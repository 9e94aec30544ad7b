# Everything starts here. .venv/ is the environment of all targets; `make PYTHON=...` chooses its Python,
# `make test ARGS='-k agenda'` the tests (one worker a core, each with servers of its own; -n 0 runs them in one process).
.PHONY: demo test test-cluster test-build build deb tarball setup lint translations grants lock clean

demo: setup
	.venv/bin/medibook demo

test: setup
	.venv/bin/python -m pytest -n auto --maxprocesses 4 $(ARGS)

# Failover and shard drills on real clusters: Patroni, etcd, pgbouncer. About 6 minutes; LONG=1 runs each drill ten times
# and longer. `make test-cluster ARGS='-k frozen'` runs some. The figures: build/drills/, and a table at the end.
test-cluster: setup
	.venv/bin/python packaging/cluster_set_up.py
	@rm -rf build/drills
	LONG=$(LONG) .venv/bin/python -m pytest -n 0 -s tests/cluster $(ARGS)

# The Debian package in a bare Debian root: installed, joined, used by real keys, removed. As root; about 5 minutes.
test-build: deb
	.venv/bin/python packaging/build_test_set_up.py
	.venv/bin/python -m pytest -n 0 -s tests/builds $(ARGS)

# The program that IT installs, as one folder: build/program/medibook.
build: setup
	.venv/bin/python packaging/build_program.py

# ... and as a package for Debian and Ubuntu: build/medibook-desktop_*.deb.
deb: build
	.venv/bin/python packaging/debian_package.py

# ... and as an archive for any Linux, with a script that installs it without root: build/medibook-*-linux-*.tar.xz.
# MEDIBOOK_SIGN_KEY=… (a key of gpg's) signs both.
tarball: build
	.venv/bin/python packaging/tarball.py

setup:
	@PYTHON='$(PYTHON)' sh packaging/set_up.sh

lint: setup
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .
	.venv/bin/lint-imports
	.venv/bin/mypy

# Every text of the program into resources/translations/*.ts; then translate what is new (docs/developers.md).
translations: setup
	.venv/bin/python packaging/renew_translations.py

# What this release grants in the database: look at the difference before it is committed.
grants: setup
	.venv/bin/python packaging/renew_grants.py

# New versions of everything, within what pyproject.toml allows. Needs the network; commit the result.
lock:
	sh packaging/renew_lock.sh

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
