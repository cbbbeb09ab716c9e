"""Pictures in Typst's source: which font each letter is shown in, and pictures as images, for letters that a PDF cannot
have as letters in a picture.

Where a letter is drawn by several glyphs, as in Tamil and Thai, Typst says of but one of them in an SVG what it is, and
PDF/A wants to know of all. The picture's alternative text is as it was.
"""

import base64
import re
import unicodedata

import typst

import skrift

PICTURE = re.compile(r'bytes\("(<svg(?:[^"\\]|\\.)*)"\)')
DOTS_PER_INCH = 216.0

LINE = re.compile("(<text [^>]*>)([^<]*)(</text>)")
# A reference of XML, an escape of Typst, or a character.
SIGN = re.compile(r"&[^;]*;|\\.|.", re.DOTALL)


def with_fonts(text, fonts):
    """The source with a font named for each run of letters in a picture that the first font does not have.

    Where a line begins with letters that take several glyphs each, as Tamil does, and goes on in another script, Typst
    does not find a font for all of it, and draws boxes.
    """

    def line(match):
        runs = []
        for sign in SIGN.findall(match.group(2)):
            is_plain = len(sign) > 1 or skrift.ORDINARY.match(sign)
            goes_on = runs and not is_plain and (skrift.UNSEEN.match(sign) or unicodedata.category(sign)[0] == "M")
            family = runs[-1][0] if goes_on else None if is_plain else fonts.family(sign)
            if runs and runs[-1][0] == family:
                runs[-1][1] += sign
            else:
                runs.append([family, sign])
        return match.group(1) + "".join(map(run, runs)) + match.group(3)

    def run(parts):
        family, letters = parts
        return "<tspan font-family='%s'>%s</tspan>" % (family, letters) if family else letters

    return PICTURE.sub(lambda picture: LINE.sub(line, picture.group()), text)


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
