# Boplan: `make demo` and `make test` do all set-up on Debian 12 with a Swift toolchain.

PREFIX ?= /usr/local
SWIFT  ?= swift
OUT    ?= out

# Tools that write documents, in a virtual environment of our own, made again when requirements.txt changes.
TOOLS  ?= .tools
# What only the tests look at documents with.
TEST_TOOLS ?= .tools-test
# Debian's own Python when there is one: a version manager's shim may vanish under the environment.
PYTHON ?= $(firstword $(wildcard /usr/bin/python3) python3)
RELEASE = .build/release/boplan
# With Swift's own library inside, the program starts faster and runs where there is no toolchain.
RELEASE_BUILD = $(SWIFT) build -c release --static-swift-stdlib

.PHONY: help build run demo gallery words test crash fuzz sanitize bench lint format tools packages install clean

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

packages: ## Install the Debian packages that are missing
	@.ci/packages

tools: packages $(TOOLS)/stamp ## Install pandoc and Typst, pinned

$(TOOLS)/stamp: requirements.txt
	@echo "Henter pandoc og Typst …"
	rm -rf $(TOOLS)
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python3 -m pip install --quiet --disable-pip-version-check --no-deps \
		--require-hashes --only-binary :all: --requirement requirements.txt
	ln -s ../lib/$$(basename $$(ls -d $(TOOLS)/lib/python3*))/site-packages/pypandoc/files/pandoc $(TOOLS)/bin/pandoc
	touch $@

$(TEST_TOOLS)/stamp: Tests/AccessTests/requirements.txt
	@echo "Henter det testene ser på dokumentene med …"
	rm -rf $(TEST_TOOLS)
	$(PYTHON) -m venv $(TEST_TOOLS)
	$(TEST_TOOLS)/bin/python3 -m pip install --quiet --disable-pip-version-check --no-deps \
		--require-hashes --only-binary :all: --requirement Tests/AccessTests/requirements.txt
	touch $@

build: packages ## Build the program
	$(RELEASE_BUILD) --product boplan

run: build tools ## Open the assistant on plan.boplan, or on FILE=…
	@$(RELEASE) $(or $(FILE),plan.boplan)

demo: build tools ## Replay the examples on real data; the plans are left in out/
	@$(RELEASE) demo $(OUT)

gallery: demo ## Make the pictures that docs/gallery.md shows
	@sh docs/gallery.sh $(OUT)

words: packages ## List everything Boplan says, for translators
	@SWIFT="$(SWIFT)" Tests/Words/run

test: tools $(TEST_TOOLS)/stamp ## Run every test
	@.ci/packages test
	$(SWIFT) test

crash: build ## Kill the program at random moments, KILLS=… times, and look for what it had acknowledged
	$(RELEASE_BUILD) --product Crash
	@.build/release/Crash $(RELEASE) $(or $(KILLS),5000) $(SEED)

fuzz: packages ## Feed what takes bytes from outside with any bytes; RUNS=… of each
	@SWIFT="$(SWIFT)" Tests/Fuzz/run

sanitize: tools $(TEST_TOOLS)/stamp ## Run every test under the address and thread sanitizers
	@.ci/packages test
	@SWIFT="$(SWIFT)" Tests/Sanitizers/run

lint: ## Check the code's form
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format: ## Mend the code's form
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build tools ## Measure speed against its peers
	@.ci/packages test
	$(RELEASE_BUILD) --product Benchmarks
	@.build/release/Benchmarks $(RELEASE)

install: build tools ## Put the program, processes and templates under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/boplan $(DESTDIR)$(PREFIX)/lib/boplan
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/boplan
	cp -R Workshops Templates $(DESTDIR)$(PREFIX)/share/boplan/
	$(MAKE) --no-print-directory TOOLS=$(DESTDIR)$(PREFIX)/lib/boplan/tools $(DESTDIR)$(PREFIX)/lib/boplan/tools/stamp

clean: ## Remove what was built
	rm -rf .build $(TOOLS) $(TEST_TOOLS) $(OUT)
