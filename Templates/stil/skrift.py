"""The fonts of skrifter.txt, and what to do with a character that none of them has."""

import functools
import os
import re
import unicodedata

import typst

REPLACEMENT = "\ufffd"
# Whatever glyph a font may have for these, no reader knows what they mean; PDF/A forbids most of them.
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
# Not seen, and let through by Typst whatever the fonts have.
UNSEEN = re.compile(
    "[\x00-\x20\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u3000\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# What the first font of the list has, and nearly every text is made of; to look it up takes time.
ORDINARY = re.compile("[!-~\xa1-\u017f\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u20ac\u2212\ufffd]")


class Fonts:
    """The listed fonts that are on the machine, for Typst; `folder` is empty before and after."""

    def __init__(self, folder):
        self.files = [path for path in listed() if os.path.isfile(path)]
        self.read, self.names = [], []
        # Typst takes folders of fonts, uses all there are in them, and in an order that hangs on the disk: so each
        # has one, with a link to it, while Typst looks.
        places = [os.path.join(folder, "%03d" % number) for number in range(len(self.files))]
        links = [os.path.join(place, os.path.basename(path)) for place, path in zip(places, self.files)]
        try:
            for place, link, path in zip(places, links, self.files):
                os.mkdir(place)
                os.symlink(path, link)
            # Those that Typst has in itself are better than none.
            self.typst = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=not self.files, font_paths=places)
        finally:
            for remove, paths in (os.unlink, links), (os.rmdir, places):
                for path in paths:
                    if os.path.lexists(path):
                        remove(path)

    def families(self):
        """The names of the fonts, in the order of the list."""
        return list(dict.fromkeys(font.family for font in self.typst.fonts()))

    def characters(self):
        """Those of each font, in their order; a font is read when it is come to, and once."""
        from fontTools.ttLib import TTFont

        for number, path in enumerate(self.files):
            if number == len(self.read):
                with TTFont(path, lazy=True, fontNumber=0) as font:
                    # The names of the glyphs take most of the time to read, and nobody asks for them.
                    font.setGlyphOrder([str(glyph) for glyph in range(font["maxp"].numGlyphs)])
                    self.read.append(set(map(chr, font.getBestCmap())))
                    self.names.append(font["name"].getBestFamilyName())
            yield self.read[number]

    def family(self, character):
        """The name of the font that shows a character; none when that is the first, or there is none."""
        for number, known in enumerate(self.characters()):
            if character in known:
                return self.names[number] if self.names[number] != self.names[0] else None
        return None

    def missing(self, characters):
        """Those of the characters that no font has."""
        left = set(characters)
        for known in self.characters() if left else ():
            left -= known
            if not left:
                break
        return left

    def have_together(self, letter):
        """Whether one font has both the letter and the marks on it, apart or as one sign."""
        forms = [set(letter), set(unicodedata.normalize("NFC", letter))]
        return any(form <= known for known in self.characters() for form in forms)


class Writing:
    """A text whose characters may be replaced; `replaced` are those that were."""

    def __init__(self, text, fonts):
        self.text, self.fonts, self.replaced = text, fonts, set()
        # Not a space at all since Unicode 3.2, and forbidden in PDF/A; this does the same.
        self.text = self.text.replace("\ufeff", "\u2060")
        self.replace(set(PRIVATE.findall(self.text)))

    def replace(self, characters):
        if not characters:
            return
        self.replaced |= characters
        self.text = self.text.translate(dict.fromkeys(map(ord, characters), self.sign))

    @functools.cached_property
    def sign(self):
        return "?" if self.fonts.missing([REPLACEMENT]) else REPLACEMENT

    def odd(self):
        """The characters that the fonts may be without."""
        return {sign for sign in set(self.text) if not UNSEEN.match(sign) and not ORDINARY.match(sign)}

    def replace_missing(self):
        self.replace(self.fonts.missing(self.odd()))

    def replace_marks(self):
        """For what is still not shown: a mark may be in another font than the letter that it stands on."""
        marks = re.escape("".join(sign for sign in set(self.text) if unicodedata.category(sign)[0] == "M"))
        letters = set(re.findall("[^%s][%s]+" % (marks, marks), self.text)) if marks else set()
        for letter in letters:
            if not self.fonts.have_together(letter):
                self.replaced |= set(letter[1:])
                self.text = self.text.replace(letter, letter[0] + self.sign * (len(letter) - 1))

    def replace_odd(self):
        self.replace(self.odd())


def listed():
    with open(os.path.join(os.path.dirname(__file__), "skrifter.txt"), encoding="utf-8") as lines:
        words = [line.split() for line in lines if not line.startswith("#")]
    return [line[1] for line in words if len(line) == 2]
