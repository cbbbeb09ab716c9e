"""Typst source on stdin, a PDF on stdout. The argument is the time to date it with, in seconds.

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

# Found before the source is read, since that may still be on its way.
fonts = typst.Fonts()

try:
    pdf = typst.compile(
        sys.stdin.buffer.read(),
        # Whatever the source may come to hold, there are no files for it to read.
        root="/nonexistent",
        format="pdf",
        font_paths=fonts,
        pdf_standards=["a-2a", "ua-1"],
        timestamp=int(sys.argv[1]),
    )
except typst.TypstError as error:
    print(error.message, *error.hints, sep="\n", file=sys.stderr)
    sys.exit(1)
sys.stdout.buffer.write(pdf)
