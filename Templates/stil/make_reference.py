"""Makes the Word and ODT reference documents from pandoc's own.

    python3 Templates/stil/make_reference.py .tools/bin/pandoc

Run it after changing a style here, and commit what it writes: the same input is the same bytes.
KORTTITTEL, STATUSMERKE and BUNNTEKST in their headers and footers are filled in by arkiv.lua.
"""

import io
import pathlib
import re
import subprocess
import sys
import zipfile

FOLDER = pathlib.Path(__file__).parent
COLOUR, PALE, LINE, WARNING, TEXT = "1F4E5F", "5A5A5A", "9FB3BB", "8A1C1C", "1A1A1A"
FONT = "Open Sans"
NUMBERED = 2  # levels of headings that are counted
NUMBERS = 10  # the list in Word that counts them
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 11906, 16838, 1417  # A4, in twentieths of a point


def default(pandoc, name):
    data = subprocess.run([pandoc, "--print-default-data-file", name], capture_output=True, check=True)
    with zipfile.ZipFile(io.BytesIO(data.stdout)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


def save(path, parts):
    # ODF wants its type first, and not compressed.
    order = sorted(parts, key=lambda name: (name != "mimetype", name != "[Content_Types].xml", name))
    with zipfile.ZipFile(path, "w") as archive:
        for name in order:
            entry = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name], compress_type=kind)


def replace_once(pattern, new, text):
    result, count = re.subn(pattern, lambda _: new, text, count=1, flags=re.DOTALL)
    if count != 1:
        sys.exit(f"pandoc's reference document no longer has {pattern}")
    return result


# Word

WHOLE = "<w:suppressAutoHyphens/>"  # no word is divided


def word_run(size=None, colour=None, bold=False, italic=False):
    parts = [f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>']
    parts += ["<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>']
    parts += ["<w:i/><w:iCs/>" if italic else '<w:i w:val="0"/><w:iCs w:val="0"/>']
    if colour:
        parts.append(f'<w:color w:val="{colour}"/>')
    if size:
        parts.append(f'<w:sz w:val="{int(size * 2)}"/><w:szCs w:val="{int(size * 2)}"/>')
    return f"<w:rPr>{''.join(parts)}</w:rPr>"


def word_paragraph(name, id, based_on, spacing, run="", extra="", next="BodyText"):
    before, after = spacing
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:next w:val="{next}"/><w:qFormat/>'
        f'<w:pPr>{extra.replace("SPACING", f"""<w:spacing w:before="{before}" w:after="{after}"/>""")}'
        f"</w:pPr>{run}</w:style>"
    )


def word_heading(level, size, spacing):
    number = f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{NUMBERS}"/></w:numPr>' if level <= NUMBERED else ""
    extra = f'<w:keepNext/><w:keepLines/>{number}{WHOLE}SPACING<w:outlineLvl w:val="{level - 1}"/>'
    run = word_run(size, COLOUR, bold=True)
    return word_paragraph(f"heading {level}", f"Heading{level}", "Normal", spacing, run, extra)


def word_table():
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 40), ("left", 100), ("bottom", 40), ("right", 100))
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr>'
        f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{COLOUR}"/></w:tcPr></w:tblStylePr></w:style>'
    )


def word_contents(level, bold):
    indent = (level - 1) * 280
    extra = (
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{PAGE_WIDTH - 2 * MARGIN}"/></w:tabs>'
        f'SPACING<w:ind w:left="{indent}"/>'
    )
    spacing = (140, 40) if level == 1 else (0, 40)
    return word_paragraph(f"toc {level}", f"TOC{level}", "Normal", spacing, word_run(bold=bold), extra)


def word_styles():
    box = "".join(
        f'<w:{side} w:val="single" w:sz="18" w:space="6" w:color="{WARNING}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return {
        "Title": word_paragraph(
            "Title", "Title", "Normal", (2600, 160), word_run(24, COLOUR, bold=True), WHOLE + "SPACING"),
        "Subtitle": word_paragraph(
            "Subtitle", "Subtitle", "Normal", (0, 700), word_run(16, PALE), WHOLE + "SPACING"),
        "Heading1": word_heading(1, 18, (560, 200)),
        "Heading2": word_heading(2, 13.5, (380, 120)),
        "Heading3": word_heading(3, 11, (260, 80)),
        "Heading4": word_heading(4, 10.5, (200, 60)),
        "BodyText": word_paragraph("Body Text", "BodyText", "Normal", (60, 110), "", "SPACING"),
        # The size of text in tables is the table's own to say, so nothing is said here.
        "Compact": word_paragraph("Compact", "Compact", "Normal", (20, 20), "", "SPACING"),
        "Table": word_table(),
        "TOCHeading": word_paragraph(
            "TOC Heading", "TOCHeading", "Normal", (0, 240), word_run(18, COLOUR, bold=True), "SPACING"),
        "TOC1": word_contents(1, bold=True),
        "TOC2": word_contents(2, bold=False),
        "Utkast": word_paragraph(
            "Utkast", "Utkast", "Normal", (0, 400), word_run(14, WARNING, bold=True),
            f'<w:pBdr>{box}</w:pBdr>SPACING<w:ind w:left="140" w:right="5200"/>'),
        "Forside": word_paragraph("Forside", "Forside", "Normal", (0, 160), "", "SPACING"),
        "Sammen": word_paragraph("Sammen", "Sammen", "BodyText", (60, 110), "", "<w:keepNext/>SPACING"),
        "CaptionedFigure": word_paragraph(
            "Captioned Figure", "CaptionedFigure", "Normal", (200, 60), "", "<w:keepNext/>SPACING", "ImageCaption"),
        "Hyperlink": (
            '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
            '<w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>'),
        "Header": word_paragraph(
            "header", "Header", "Normal", (0, 0), word_run(8.5, PALE),
            f'<w:tabs><w:tab w:val="right" w:pos="{PAGE_WIDTH - 2 * MARGIN}"/></w:tabs>SPACING', "Header"),
        "IkkeUtfylt": (
            '<w:style w:type="character" w:customStyle="1" w:styleId="IkkeUtfylt">'
            f'<w:name w:val="IkkeUtfylt"/><w:rPr><w:i/><w:iCs/><w:color w:val="{WARNING}"/></w:rPr></w:style>'),
    }


def word_style_part(text):
    for id, style in word_styles().items():
        pattern = rf'<w:style\b[^>]*w:styleId="{id}"[^>]*>.*?</w:style>'
        if re.search(pattern, text, flags=re.DOTALL):
            text = replace_once(pattern, style, text)
        else:
            text = text.replace("</w:styles>", style + "</w:styles>")
    defaults = (
        f'<w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        f'<w:color w:val="{TEXT}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        '<w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    )
    return replace_once(r"<w:rPrDefault>.*</w:pPrDefault>", defaults, text)


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def word_field(name):
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{name}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def word_numbering(text):
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{level + 1}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{".".join(f"%{above + 1}" for above in range(level + 1))}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
        for level in range(NUMBERED)
    )
    abstract = (
        f'<w:abstractNum w:abstractNumId="{NUMBERS}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>')
    text = replace_once(r"(?=<w:abstractNum )", abstract, text)
    number = f'<w:num w:numId="{NUMBERS}"><w:abstractNumId w:val="{NUMBERS}"/></w:num>'
    return replace_once(r"</w:numbering>", number + "</w:numbering>", text)


def word_header():
    # What the draft is called, when it is one, is filled in with each document.
    mark = f'<w:r><w:rPr><w:b/><w:color w:val="{WARNING}"/></w:rPr><w:t xml:space="preserve">STATUSMERKE</w:t></w:r>'
    name = "<w:r><w:t>KORTTITTEL</w:t></w:r>"
    return f'{XML}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{mark}{name}</w:p></w:hdr>'


def word_footer():
    # No tabs: on a page that lies down they would stand where an upright page ends.
    text = '<w:r><w:t xml:space="preserve">Side </w:t></w:r>'
    of = '<w:r><w:t xml:space="preserve"> av </w:t></w:r>'
    return (
        f'{XML}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
        f'{text}{word_field("PAGE")}{of}{word_field("NUMPAGES")}'
        '<w:r><w:t xml:space="preserve"> · BUNNTEKST</w:t></w:r></w:p></w:ftr>'
    )


def word_settings(text):
    for old, new in (
        ('<w:themeFontLang w:val="en-US" />', '<w:themeFontLang w:val="nb-NO" />'),
        ('<w:defaultTabStop w:val="720" />', '<w:defaultTabStop w:val="720" /><w:autoHyphenation/>'),
        ('<w:decimalSymbol w:val="." />', '<w:decimalSymbol w:val="," />'),
        ('<w:listSeparator w:val="," />', '<w:listSeparator w:val=";" />'),
    ):
        text = replace_once(re.escape(old), new, text)
    return text


def word_section():
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId101"/>'
        '<w:footerReference w:type="default" r:id="rId102"/>'
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="1500" w:right="{MARGIN}" w:bottom="1400" w:left="{MARGIN}" '
        'w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
    )


def word(pandoc):
    parts = {name: data.decode() if name.endswith((".xml", ".rels")) else data
             for name, data in default(pandoc, "reference.docx").items()}
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    parts["word/styles.xml"] = word_style_part(parts["word/styles.xml"])
    parts["word/numbering.xml"] = word_numbering(parts["word/numbering.xml"])
    parts["word/header1.xml"], parts["word/footer1.xml"] = word_header(), word_footer()
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        "</Relationships>",
        f'<Relationship Id="rId101" Type="{relation}/header" Target="header1.xml"/>'
        f'<Relationship Id="rId102" Type="{relation}/footer" Target="footer1.xml"/></Relationships>')
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>",
        f'<Override PartName="/word/header1.xml" ContentType="{kind}.header+xml"/>'
        f'<Override PartName="/word/footer1.xml" ContentType="{kind}.footer+xml"/></Types>')
    document = replace_once(r"<w:sectPr>.*</w:sectPr>", word_section(), parts["word/document.xml"])
    parts["word/document.xml"] = document if "xmlns:r=" in document else document.replace(
        "<w:document ", f"<w:document {R} ", 1)
    parts["word/settings.xml"] = word_settings(parts["word/settings.xml"])
    # Word without our font is to take Calibri, not Times.
    parts["word/fontTable.xml"] = parts["word/fontTable.xml"].replace(
        "</w:fonts>",
        f'<w:font w:name="{FONT}"><w:altName w:val="Calibri"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>')
    return parts


# ODT

WHOLE_ODT = ' fo:hyphenate="false"'


def odt_style(name, parent, paragraph="", text="", extra="", family="paragraph"):
    shown = name.replace("_20_", " ")
    properties = f"<style:paragraph-properties {paragraph}" if family == "paragraph" else ""
    if properties:
        properties += f">{extra}</style:paragraph-properties>" if extra else "/>"
    parent = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="{family}"{parent} '
        f'LEVEL>{properties}<style:text-properties {text}/></style:style>'
    )


def odt_run(size=None, colour=None, bold=False, italic=False):
    parts = [f'style:font-name="{FONT}"', f'fo:font-weight="{"bold" if bold else "normal"}"']
    parts.append(f'fo:font-style="{"italic" if italic else "normal"}"')
    if size:
        parts.append(f'fo:font-size="{size}pt"')
    if colour:
        parts.append(f'fo:color="#{colour}"')
    return " ".join(parts)


def odt_heading(level, size, before, after):
    style = odt_style(
        f"Heading_20_{level}", "Heading",
        f'fo:margin-top="{before}pt" fo:margin-bottom="{after}pt" fo:keep-with-next="always"',
        odt_run(size, COLOUR, bold=True) + WHOLE_ODT)
    return style.replace("LEVEL", f'style:default-outline-level="{level}"')


def odt_margins(before, after):
    return f'fo:margin-top="{before}pt" fo:margin-bottom="{after}pt"'


def odt_contents(level, bold):
    tab = '<style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>'
    left = (level - 1) * 0.5
    return odt_style(
        f"Contents_20_{level}", "Standard",
        f'{odt_margins(7 if level == 1 else 0, 2)} fo:margin-left="{left}cm"', odt_run(bold=bold), tab)


def odt_styles():
    tab = '<style:tab-stops><style:tab-stop style:position="16cm" style:type="right"/></style:tab-stops>'
    flush = 'fo:margin-left="0cm" fo:margin-right="0cm"'
    return {
        "Title": odt_style("Title", "Standard", odt_margins(130, 8), odt_run(24, COLOUR, bold=True) + WHOLE_ODT),
        "Subtitle": odt_style("Subtitle", "Standard", odt_margins(0, 35), odt_run(16, PALE) + WHOLE_ODT),
        "Heading_20_1": odt_heading(1, 18, 28, 10),
        "Heading_20_2": odt_heading(2, 13.5, 19, 6),
        "Heading_20_3": odt_heading(3, 11, 13, 4),
        "Heading_20_4": odt_heading(4, 10.5, 10, 3),
        "Text_20_body": odt_style(
            "Text_20_body", "Standard", f'{odt_margins(3, 6)} fo:line-height="125%"', f'style:font-name="{FONT}"'),
        # The lines and the shade belong to the cells, and those are odt.lua's.
        "Table_20_Contents": odt_style("Table_20_Contents", "Standard", flush, odt_run(9)),
        "Table_20_Heading": odt_style("Table_20_Heading", "Standard", flush, odt_run(9, "FFFFFF", bold=True)),
        "Contents_20_Heading": odt_style(
            "Contents_20_Heading", "Standard", f'{odt_margins(0, 12)} fo:break-before="page"',
            odt_run(18, COLOUR, bold=True)),
        "Contents_20_1": odt_contents(1, bold=True),
        "Contents_20_2": odt_contents(2, bold=False),
        "Utkast": odt_style(
            "Utkast", "Standard",
            f'{odt_margins(0, 20)} fo:margin-right="9cm" fo:padding="0.25cm" fo:border="2.2pt solid #{WARNING}"',
            odt_run(14, WARNING, bold=True)),
        "Forside": odt_style("Forside", "Standard", f'{odt_margins(0, 8)} fo:line-height="125%"', ""),
        "Sammen": odt_style(
            "Sammen", "Text_20_body", f'{odt_margins(3, 5.5)} fo:keep-with-next="always"', ""),
        "Sideskift": odt_style(
            "Sideskift", "Standard", f'{odt_margins(0, 0)} fo:break-before="page" fo:line-height="1pt"',
            odt_run(1)),
        "Header": odt_style("Header", "Standard", "", odt_run(8.5, PALE), tab),
        "Footer": odt_style("Footer", "Standard", "", odt_run(8.5, PALE), tab),
        "IkkeUtfylt": odt_style(
            "IkkeUtfylt", "", text=f'fo:font-style="italic" fo:color="#{WARNING}"', family="text"),
        "Internet_20_link": odt_style("Internet_20_link", "", text='fo:color="#0B5394"', family="text"),
        "Index_20_Link": odt_style("Index_20_Link", "", text=f'fo:color="#{TEXT}"', family="text"),
    }


def odt_master():
    mark = '<text:span text:style-name="Utkastmerke">STATUSMERKE</text:span>'
    numbers = (
        'Side <text:page-number text:select-page="current">1</text:page-number>'
        ' av <text:page-count>1</text:page-count> · BUNNTEKST')
    return (
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Mpm1">'
        f'<style:header><text:p text:style-name="Header">{mark}KORTTITTEL</text:p></style:header>'
        f'<style:footer><text:p text:style-name="Footer">{numbers}</text:p></style:footer>'
        "</style:master-page></office:master-styles>"
    )


def odt_outline(text):
    for level in range(1, NUMBERED + 1):
        style = (
            f'<text:outline-level-style text:level="{level}" style:num-format="1" text:display-levels="{level}">'
            '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties>'
            "</text:outline-level-style>")
        text = replace_once(rf'<text:outline-level-style text:level="{level}".*?</text:outline-level-style>', style, text)
    return text


def odt_style_part(text):
    for name, style in odt_styles().items():
        style = style.replace(" LEVEL", "")
        pattern = rf'<style:style style:name="{name}"(?:[^>/]|/(?!>))*(?:/>|>.*?</style:style>)'
        if re.search(pattern, text, flags=re.DOTALL):
            text = replace_once(pattern, style, text)
        else:
            text = text.replace("</office:styles>", style + "</office:styles>", 1)
    face = (
        f'<style:font-face style:name="{FONT}" svg:font-family="\'{FONT}\', Calibri, Arial" '
        'style:font-family-generic="swiss" style:font-pitch="variable"/>')
    text = text.replace("</office:font-face-decls>", face + "</office:font-face-decls>", 1)
    text = text.replace('style:font-name="Times New Roman" fo:font-size="12pt"', f'style:font-name="{FONT}" fo:font-size="10.5pt" fo:color="#{TEXT}"')
    text = text.replace('style:use-window-font-color="true"\n      style:font-name', 'style:font-name')
    text = re.sub(r'fo:language="en"\s+fo:country="US"', 'fo:language="nb" fo:country="NO"', text)
    # Never fewer than four letters on a line: narrow columns would be full of "ut-fylt".
    divided = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="4" fo:hyphenation-push-char-count="4"'
    text = replace_once(
        r'fo:hyphenate="false"\s+fo:hyphenation-remain-char-count="2"\s+fo:hyphenation-push-char-count="2"',
        divided, text)
    mark = odt_style("Utkastmerke", "", text=odt_run(colour=WARNING, bold=True), family="text").replace(" LEVEL", "")
    text = text.replace("</office:styles>", mark + "</office:styles>", 1)
    page = (
        'fo:page-width="21cm" fo:page-height="29.7cm" style:num-format="1" style:print-orientation="portrait" '
        'fo:margin-top="1.4cm" fo:margin-bottom="1.4cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm" ')
    text = replace_once(r'fo:page-width="8.5in".*?fo:margin-right="1in"', page, text)
    room = '<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.7cm"/></style:header-style>'
    text = replace_once(r"<style:header-style />", room, text)
    return replace_once(r"<office:master-styles>.*</office:master-styles>", odt_master(), text)


def odt(pandoc):
    parts = default(pandoc, "reference.odt")
    parts["styles.xml"] = odt_outline(odt_style_part(parts["styles.xml"].decode()))
    return parts


def main(pandoc):
    save(FOLDER / "reference.docx", word(pandoc))
    save(FOLDER / "reference.odt", odt(pandoc))


if __name__ == "__main__":
    main(sys.argv[1])
