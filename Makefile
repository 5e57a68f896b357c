# Two commands do all set-up: `make demo` and `make test`. Both need Python 3.11 or later, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
AS_OF := 2026-11-01
MULTITOOL := $(VENV)/multitool
PLATFORM := $(if $(filter Darwin,$(shell uname -s)),darwin,linux)

.PHONY: demo test lint types rooms multitool unit clean

$(BIN)/ibplint: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "ibplint needs Python 3.11 or later; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/.dev: $(BIN)/ibplint pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	touch $@

demo: $(BIN)/ibplint
	@echo '── Een dossier dat klopt: afsluitcode 0'
	@$(BIN)/ibplint check examples/voorbeeldbestuur --as-of $(AS_OF)
	@echo '── Hetzelfde dossier met gebreken: afsluitcode 1, zoals bedoeld'
	@$(BIN)/ibplint check examples/voorbeeldbestuur-met-gebreken --as-of $(AS_OF); test $$? -eq 1
	@echo '── Wat een toetsregel vraagt'
	@$(BIN)/ibplint explain fg-onafhankelijk

test: lint types rooms multitool unit

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

rooms: $(VENV)/.dev
	$(BIN)/lint-imports

# The tool by which SARIF is judged by GitHub's own rules. Without it its test is skipped, and says so.
multitool: $(VENV)/.dev
	@test -n "$$IBPLINT_SARIF_MULTITOOL" || test -d $(MULTITOOL)/node_modules || { command -v npm > /dev/null \
	&& npm install --silent --no-fund --no-audit --prefix $(MULTITOOL) @microsoft/sarif-multitool-$(PLATFORM)@5.7.0; } \
	|| echo 'The SARIF Multitool could not be installed (is npm there?): its test is skipped'

unit: $(VENV)/.dev
	$(BIN)/python -m pytest -rs --numprocesses auto

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
