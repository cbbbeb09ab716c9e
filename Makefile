# Boplan: `make demo` and `make test` do all set-up on Debian 12 with a Swift toolchain.

PREFIX ?= /usr/local
SWIFT  ?= swift
OUT    ?= out

# Tools that write documents, in a virtual environment of our own, made again when requirements.txt changes.
TOOLS  ?= .tools
# What only the tests look at documents with.
TEST_TOOLS ?= .tools-test
# Swift starts what it makes there.
export TMPDIR := $(shell .ci/tmpdir)
RELEASE = .build/release/boplan
# With Swift's own library inside, the program starts faster and runs where there is no toolchain.
RELEASE_BUILD = $(SWIFT) build -c release --static-swift-stdlib

.PHONY: help build run demo gallery words test crash fuzz sanitize long bench lint format tools test-tools packages install deb clean

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

packages: ## Install the Debian packages that are missing
	@.ci/packages

tools: packages ## Install pandoc and Typst, pinned
	@.ci/wheels "$(TOOLS)" requirements.txt "pandoc og Typst"

test-tools: packages
	@.ci/wheels "$(TEST_TOOLS)" Tests/AccessTests/requirements.txt "det testene ser på dokumentene med"

build: packages ## Build the program
	$(RELEASE_BUILD) --product boplan
	@$(COMMIT) >$(VERSION_FILE) 2>/dev/null || rm -f $(VERSION_FILE)

# Which commit it is, for `boplan --version`: beside the program, and in share/boplan when it is installed. Without git
# nobody knows; a folder inside somebody else's repository is not of that.
VERSION_FILE = .build/release/VERSION
COMMIT = test -e .git && git describe --always --abbrev=10 --dirty=+ --exclude='*'

run: build tools ## Open the assistant on plan.boplan, or on FILE=…
	@$(RELEASE) "$(or $(FILE),plan.boplan)"

demo: build tools ## Replay the examples on real data; the plans are left in out/
	@$(RELEASE) demo "$(OUT)"

gallery: demo ## Make the pictures that docs/gallery.md shows
	@sh docs/gallery.sh "$(OUT)"

words: packages ## List everything Boplan says, for translators
	@SWIFT="$(SWIFT)" Tests/Words/run

test: tools test-tools ## Run every test
	@.ci/packages test
	$(SWIFT) test

crash: build ## Kill the program at random moments, KILLS=… times, and look for what it had acknowledged
	$(RELEASE_BUILD) --product Crash
	@.build/release/Crash $(RELEASE) $(or $(KILLS),5000) $(SEED)

fuzz: packages ## Feed what takes bytes from outside with any bytes; RUNS=… of each
	@SWIFT="$(SWIFT)" Tests/Fuzz/run

sanitize: tools test-tools ## Run every test under the address and thread sanitizers
	@.ci/packages test
	@SWIFT="$(SWIFT)" Tests/Sanitizers/run

long: crash fuzz sanitize ## Run what takes hours: kills, fuzzing and sanitizers

lint: ## Check the code's form
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@.ci/comments Sources

format: ## Mend the code's form
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build tools ## Measure speed against its peers
	@.ci/packages test
	$(RELEASE_BUILD) --product Benchmarks
	@.build/release/Benchmarks $(RELEASE)

# A shell leaves the ~ of `PREFIX=~/.local` to us, and expands none between quotation marks.
install: INSTALLED = $(DESTDIR)$(if $(filter ~/%,$(PREFIX)),$(patsubst ~/%,$(HOME)/%,$(PREFIX)),$(PREFIX))
install: build tools ## Put the program, processes and templates under PREFIX
	install -d "$(INSTALLED)/bin" "$(INSTALLED)/share/boplan" "$(INSTALLED)/lib/boplan"
	install -m 755 $(RELEASE) "$(INSTALLED)/bin/boplan"
	cp -R Workshops Templates "$(INSTALLED)/share/boplan/"
	rm -f "$(INSTALLED)/share/boplan/VERSION"
	test ! -e $(VERSION_FILE) || install -m 644 $(VERSION_FILE) "$(INSTALLED)/share/boplan/"
	.ci/manual $(RELEASE) "$(INSTALLED)/share"
	chmod -R u=rwX,go=rX "$(INSTALLED)/share/boplan" "$(INSTALLED)/share/man/man1"/boplan*.1 \
		"$(INSTALLED)/share/bash-completion/completions/boplan"
	.ci/wheels "$(INSTALLED)/lib/boplan/tools" requirements.txt "pandoc og Typst"

deb: build tools ## Make a Debian package, in out/
	@.ci/packages deb
	@.ci/deb $(RELEASE) "$(TOOLS)" "$(OUT)"

clean: ## Remove what was built
	rm -rf .build "$(TOOLS)" "$(TEST_TOOLS)" "$(OUT)"
