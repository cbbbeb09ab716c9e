"""Typst source on stdin, a PNG of each page on stdout. The argument is how many dots an inch has.

Before each image stands its size in bytes, on a line of its own.
"""

import signal
import sys

# Ctrl-C is to end this at once, also while Typst is at work.
signal.signal(signal.SIGINT, signal.SIG_DFL)

try:
    import typst
except ImportError:
    sys.exit(69)

fonts = typst.Fonts()

try:
    pages = typst.compile(
        sys.stdin.buffer.read(),
        # Whatever the source may come to hold, there are no files for it to read.
        root="/nonexistent",
        format="png",
        font_paths=fonts,
        ppi=float(sys.argv[1]),
    )
except typst.TypstError as error:
    print(error.message, *error.hints, sep="\n", file=sys.stderr)
    sys.exit(1)
for page in pages if isinstance(pages, list) else [pages]:
    sys.stdout.buffer.write(b"%d\n" % len(page))
    sys.stdout.buffer.write(page)
