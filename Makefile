# The environment is .venv/, the finished site is site/; both may be deleted at any time.
PYTHON ?= python3
export PYTHON
# The theme's notice about a successor of MkDocs says nothing to somebody who builds this site.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site serve check test torture mutants bench lighthouse format lock clean

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "  Another Python than python3: make site PYTHON=python3.12"

# ADDRESS is where the site will stand, for its canonical links, instead of the one in its settings.
ADDRESS ?=
site: ## Set up what is missing and build the site into site/
	@.ci/setup site
	@.venv/bin/briefing build $(if $(ADDRESS),--address "$$ADDRESS")
	@echo "Or from this folder:  make serve"

serve: ## Show the site in a browser and follow each save
	@.ci/setup site
	@.venv/bin/briefing serve

# FORMAT=github writes findings as annotations of a pull request.
FORMAT ?= text
check: ## Check the content, build nothing
	@.ci/setup site
	@.venv/bin/briefing check --format $(FORMAT)

test: ## Set up what testing needs, Chromium too, and run lint, types and tests
	@.ci/setup test
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/pytest --numprocesses=auto --dist=worksteal --cov

torture: ## Run the whole of what `make test` samples
	@.ci/setup test
	.venv/bin/pytest --numprocesses=auto --dist=worksteal -m "slow or not slow" --hypothesis-profile=torture

mutants: ## Prove that the checks work: make the content wrong in many small ways
	@.ci/setup test
	@.venv/bin/python -m tests.mutants

bench: ## Set up what testing needs and measure speed and size
	@.ci/setup test
	@.venv/bin/python -m bench

lighthouse: site ## Measure a page of each type with Lighthouse; needs Node.js and npm
	@.ci/setup test
	@.venv/bin/python -m bench.lighthouse

format: ## Mend what the linter can mend and format the code
	@.ci/setup test
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

# The oldest Python that is supported decides the versions, so that every Python gets the same.
COMPILE = .venv/bin/uv pip compile pyproject.toml --quiet --no-config --universal \
	--python-version 3.11 --fork-strategy fewest --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)
lock: ## Pin dependencies anew after a change of pyproject.toml; UPGRADE=1 takes newer versions
	@.ci/setup test
	$(COMPILE) --group setup --output-file requirements.txt
	$(COMPILE) --group test --constraints requirements.txt --output-file requirements-test.txt

clean: ## Remove the site, build output and caches; .venv/ stays
	rm -rf build dist site .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
