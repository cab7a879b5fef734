# Two commands are enough: `make run` to use it, `make test` to change it.

PYTHON ?= python3
bin := .venv/bin
env := PATH="$$PWD/$(bin):$$PATH"
export PYTHON

help: ## List what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' Makefile

run: .venv/run.stamp ## Start the site (ARGS="--port 9000"; settings: docs/settings.md)
	@exec $(bin)/sneakpreview run $(ARGS)

test: .venv/dev.stamp node_modules/.stamp ## Run every test (ARGS="-k heat" are pytest's options)
	@sh scripts/services.sh
	@sh scripts/test.sh $(ARGS)

check: .venv/dev.stamp node_modules/.stamp ## Lint, format, types, import rules, spelling
	@$(bin)/ruff check --quiet
	@$(bin)/ruff format --check --quiet
	@$(bin)/lint-imports --no-logo
	@$(bin)/mypy
	@$(bin)/codespell
	@$(env) npm run check --silent

bench: .venv/dev.stamp ## Measure speed and size, each against a peer
	@set -e; for script in $$(grep -l __main__ benchmarks/*.py | grep -vx benchmarks/quality.py); do \
	  echo "== $$script"; $(bin)/python "$$script"; done

bench-quality: .venv/dev.stamp ## Judge the ranking and its peers by people's ratings (docs/quality.md)
	@$(bin)/python benchmarks/quality.py $(ARGS)

chaos: .venv/dev.stamp ## Kill, freeze and cut off a grown site 1,000 times (ARGS="--seed 7 --kills 100")
	@sh scripts/services.sh
	@PYTHONPATH=tests $(bin)/python -m chaos $(ARGS)

fuzz: .venv/dev.stamp ## Spoil the answers of sources in 10^6 ways a parser (ARGS="--runs 1000")
	@$(bin)/python -m pip --disable-pip-version-check install -qq --no-deps --require-hashes \
	  --only-binary :all: -r requirements/fuzz.txt
	@$(bin)/python tests/fuzz/fuzz_parsers.py $(ARGS)

lock: .venv/dev.stamp ## Lock what pyproject.toml asks for (ARGS=--upgrade takes newer ones)
	@sh scripts/lock.sh $(ARGS)

.venv/%.stamp: pyproject.toml $(wildcard requirements/*.txt) scripts/setup.sh
	@sh scripts/setup.sh $*

node_modules/.stamp: package.json package-lock.json | .venv/dev.stamp
	@$(env) npm ci --ignore-scripts --loglevel=error
	@touch $@

.PHONY: help run test check bench bench-quality chaos fuzz lock
