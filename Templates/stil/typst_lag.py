"""Typst source on stdin; a PDF, or an image of each page, on stdout.

    typst_lag.py pdf SECONDS FOLDER    dated with so many seconds since 1970
    typst_lag.py png DPI FOLDER        so many dots an inch; before each image its size in bytes, on a line of its own

FOLDER is empty: all that Typst may read. Before the result stands a line with the characters that are shown by a
replacement sign, as numbers in hexadecimal. PDF/A-2a is for archives, PDF/UA-1 for screen readers; Typst refuses
what breaks either.
"""

import os
import signal
import sys

# Ctrl-C is to end this at once, also while Typst is at work.
signal.signal(signal.SIGINT, signal.SIG_DFL)

try:
    import typst
except ImportError:
    sys.exit(69)

# Nothing is written beside this script, and -I lets nothing be found there.
sys.dont_write_bytecode = True
sys.path.append(os.path.dirname(os.path.abspath(__file__)))
import skrift  # noqa: E402
import tegnet  # noqa: E402

kind, number, folder = sys.argv[1:]
options = {
    "pdf": lambda: {"pdf_standards": ["a-2a", "ua-1"], "timestamp": int(number)},
    "png": lambda: {"ppi": float(number)},
}[kind]()

# Found before the source is read, since that may still be on its way.
fonts = skrift.Fonts(folder)
families = "\n".join(fonts.families())


def compiled(text):
    return typst.compile(
        text.encode(),
        # Whatever the source may come to hold, there are no files for it to read, and nowhere to keep what it fetches.
        root=folder,
        package_path=folder,
        package_cache_path="/dev/null/nowhere",
        format=kind,
        font_paths=fonts.typst,
        sys_inputs={"skrifter": families},
        **options,
    )


def is_about_characters(error):
    return "could not be displayed with" in error.message or "codepoint" in error.message


writing = skrift.Writing(sys.stdin.buffer.read().decode(errors="replace"), fonts)
if writing.odd():
    writing.text = tegnet.with_fonts(writing.text, fonts)
# Typst draws a box for what no font has, and only for PDF/A refuses to.
if kind == "png":
    writing.replace_missing()


def draw_pictures():
    odd = writing.odd()
    writing.text = tegnet.with_images(writing.text, lambda svg: not odd.isdisjoint(svg), fonts.typst, folder)


# Each mends all there is of its kind, and the last leaves nothing to refuse.
mends = [writing.replace_missing, draw_pictures, writing.replace_marks, writing.replace_odd]
made = None
while made is None:
    refused = writing.text
    try:
        made = compiled(refused)
    except typst.TypstError as error:
        while mends and writing.text == refused and is_about_characters(error):
            mends.pop(0)()
        if writing.text == refused:
            print(error.message, *error.hints, sep="\n", file=sys.stderr)
            sys.exit(1)

print(*("%X" % ord(sign) for sign in sorted(writing.replaced)))
sys.stdout.flush()
for page in made if isinstance(made, list) else [made]:
    if kind == "png":
        sys.stdout.buffer.write(b"%d\n" % len(page))
    sys.stdout.buffer.write(page)
