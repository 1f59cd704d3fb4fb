# Standfirst: what a developer types. `make run` and `make test` need nothing but Python 3.11 or newer.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PORT ?= 8000

.PHONY: help run test test-postgresql check format bench evaluate clean

help:              ## Tell what can be made.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 26

run: run-env       ## Start the site with its demo newspaper; Ctrl-C stops it.
	@$(BIN)/standfirst run --port $(PORT)

test: dev-env      ## Run the tests on SQLite, on all cores; then the journeys, one after the other.
	@$(BIN)/pytest --numprocesses auto -m "not journey"
	@$(BIN)/pytest -m journey

test-postgresql: dev-env ## Run the tests that touch a database again, on PostgreSQL.
	@STANDFIRST_DATABASE=$${STANDFIRST_TEST_POSTGRESQL:-postgres://postgres@127.0.0.1:5432/standfirst} \
		STANDFIRST_VAR=var/postgresql $(BIN)/pytest --numprocesses auto -m "not journey" --ignore=tests/standards --ignore=tests/signals

check: dev-env     ## Lint, types, templates, import directions, migrations.
	@$(BIN)/python scripts/check.py

format: dev-env    ## Put the code into the house's form.
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

# Those that need no labelled comments, and those that do.
BENCHMARKS := assess judge scores personal_data unseen fuzz serve desk
BENCHMARKS_ON_DATA := language lexicons flash_mobs policy_on_comments sparing

bench: dev-env     ## Measure speed, the desk and hostile texts; with DATA=<folder of labelled sets> languages, words and mobs too.
	@for each in $(BENCHMARKS); do echo "== $$each"; PYTHONPATH=.:benchmarks $(BIN)/python benchmarks/$$each.py || exit 1; done
	@for each in $(if $(DATA),$(BENCHMARKS_ON_DATA)); do echo "== $$each"; \
		PYTHONPATH=.:benchmarks $(BIN)/python benchmarks/$$each.py "$(DATA)" || exit 1; done

evaluate: dev-env  ## Measure how right standards and signals are: DATA=<folder of labelled sets> (docs/models/README.md).
	@test -n "$(DATA)" || { echo "Say where the labelled sets are: make evaluate DATA=<folder> (docs/models/README.md)."; exit 2; }
	@$(BIN)/python -m benchmarks.evaluate "$(DATA)" $(if $(ROWS),--rows $(ROWS)) $(if $(MODEL),--model "$(MODEL)") \
		$(if $(AGAINST),--against "$(AGAINST)") $(if $(POLICY),--policy "$(POLICY)") \
		$(if $(AGAINST_POLICY),--against-policy "$(AGAINST_POLICY)")

clean:             ## Forget the environment; the site's data in var/ stays.
	@rm -rf .venv build dist artefacts

run-env dev-env:
	@$(PYTHON) scripts/make_environment.py $(@:-env=)
