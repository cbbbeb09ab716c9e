# The tools that write documents live in a virtual environment of our own, made again only when
# requirements.txt has changed.

TOOLS  ?= .tools
# Debian's own Python when there is one: a version manager's shim may vanish under the environment.
PYTHON ?= $(firstword $(wildcard /usr/bin/python3) python3)

.PHONY: tools
tools: $(TOOLS)/stamp

$(TOOLS)/stamp: requirements.txt
	rm -rf $(TOOLS)
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python3 -m pip install --quiet --disable-pip-version-check --no-deps \
		--require-hashes --only-binary :all: --requirement requirements.txt
	ln -s ../lib/$$(basename $$(ls -d $(TOOLS)/lib/python3*))/site-packages/pypandoc/files/pandoc $(TOOLS)/bin/pandoc
	touch $@
