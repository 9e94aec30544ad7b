# Everything starts here. .venv/ is the environment of all targets; `make PYTHON=...` chooses its Python,
# `make test ARGS='-k agenda'` the tests.
.PHONY: demo test setup lint lock clean

demo: setup
	.venv/bin/medibook demo

test: setup
	.venv/bin/python -m pytest $(ARGS)

setup:
	@PYTHON='$(PYTHON)' sh packaging/set_up.sh

lint: setup
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .
	.venv/bin/lint-imports
	.venv/bin/mypy

# New versions of everything, within what pyproject.toml allows. Needs the network; commit the result.
lock:
	sh packaging/renew_lock.sh

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
