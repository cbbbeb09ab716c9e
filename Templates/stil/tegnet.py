"""Pictures in Typst's source as images, for letters that a PDF cannot have as letters in a picture.

Where a letter is drawn by several glyphs, as in Tamil and Thai, Typst says of but one of them in an SVG what it is, and
PDF/A wants to know of all. The picture's alternative text is as it was.
"""

import base64
import re

import typst

PICTURE = re.compile(r'bytes\("(<svg(?:[^"\\]|\\.)*)"\)')
DOTS_PER_INCH = 216.0


def with_images(text, is_wanted, fonts, folder):
    """The source with each picture that is wanted as an image in an SVG of the same size."""

    def image(match):
        svg = match.group(1)
        if not is_wanted(svg):
            return match.group()
        page = "#set page(width: auto, height: auto, margin: 0pt)\n#image(%s, format: \"svg\")" % match.group()
        png = typst.compile(page.encode(), root=folder, format="png", ppi=DOTS_PER_INCH, font_paths=fonts)
        opening = svg[:svg.index(">") + 1]
        address = "data:image/png;base64," + base64.b64encode(png if isinstance(png, bytes) else png[0]).decode()
        return "bytes(\"%s<image width='100%%' height='100%%' href='%s'/></svg>\")" % (opening, address)

    return PICTURE.sub(image, text)
