# Each target does its own set-up: python3 (3.11 or newer) and make are all that is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CINMODEL := $(BIN)/cinmodel
SOURCES_OPTION = $(if $(CINMODEL_SOURCES),--sources $(CINMODEL_SOURCES))

.PHONY: compare test check fresh wheel benchmark clean

compare: $(VENV)/ready
	$(CINMODEL) compare

test: $(VENV)/ready-to-develop
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal --cov --cov-report=term

check: $(VENV)/ready-to-develop
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(CINMODEL) lint $(SOURCES_OPTION)
	$(CINMODEL) mutants

# Generated files are committed: make them anew; whatever git then shows as changed was stale. The reports are made without
# the sources, so that everybody makes the same ones.
fresh: $(VENV)/ready
	$(if $(CINMODEL_SOURCES),$(CINMODEL) sources index $(CINMODEL_SOURCES))
	$(CINMODEL) schema
	$(BIN)/python docs/generate.py
	env -u CINMODEL_SOURCES $(CINMODEL) compare > /dev/null
	$(CINMODEL) mutants --report reports/kit.md > /dev/null

wheel: $(VENV)/ready-to-develop
	$(BIN)/python -m build --wheel --outdir dist .

benchmark: $(VENV)/ready-to-develop
	$(BIN)/python tests/benchmark.py

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/ready-to-develop: $(VENV)/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) dist .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis
