"""Typst source on stdin; a PDF, or an image of each page, on stdout.

    typst_lag.py pdf SECONDS    dated with so many seconds since 1970
    typst_lag.py png DPI        so many dots an inch; before each image its size in bytes, on a line of its own

PDF/A-2a is for archives, PDF/UA-1 for screen readers; Typst refuses what breaks either.
"""

import signal
import sys

# Ctrl-C is to end this at once, also while Typst is at work.
signal.signal(signal.SIGINT, signal.SIG_DFL)

try:
    import typst
except ImportError:
    sys.exit(69)

kind, number = sys.argv[1:]
options = {
    "pdf": lambda: {"pdf_standards": ["a-2a", "ua-1"], "timestamp": int(number)},
    "png": lambda: {"ppi": float(number)},
}[kind]()

# Found before the source is read, since that may still be on its way.
fonts = typst.Fonts()

try:
    made = typst.compile(
        sys.stdin.buffer.read(),
        # Whatever the source may come to hold, there are no files for it to read.
        root="/nonexistent",
        format=kind,
        font_paths=fonts,
        **options,
    )
except typst.TypstError as error:
    print(error.message, *error.hints, sep="\n", file=sys.stderr)
    sys.exit(1)

for page in made if isinstance(made, list) else [made]:
    if kind == "png":
        sys.stdout.buffer.write(b"%d\n" % len(page))
    sys.stdout.buffer.write(page)
