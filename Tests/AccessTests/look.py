"""Looks at finished files with tools that had no part in making them, and prints what is wrong, a line each:

    look.py FOLDER    # handlingsplan.html (1280): color-contrast: .merke

HTML goes through axe-core in a real Chromium, PDF's structure tree through pikepdf (qpdf), spreadsheets through
openpyxl, calendars through icalendar. The last line says how many files there were of each.
"""

import glob
import importlib.util
import os
import sys
import warnings
import xml.etree.ElementTree as tree
from collections import Counter

import icalendar
import openpyxl
import pikepdf

from browser import Browser

warnings.simplefilter("ignore")


def axe_source():
    # The package needs Playwright to be imported; the engine in it needs nothing.
    folder = os.path.dirname(importlib.util.find_spec("axe_playwright_python").origin)
    with open(os.path.join(folder, "axe.min.js"), encoding="utf-8") as file:
        return file.read()


def look_at_pages(paths):
    if not paths:
        return
    browser, axe = Browser(), axe_source()
    for path in paths:
        # On a desk, and on a telephone.
        for width in (1280, 360):
            browser.open(path, width)
            browser.evaluate(axe + "; 0")
            results = browser.evaluate(
                "axe.run(document, {resultTypes: ['violations']}).then(r => "
                "r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', ')))")
            for result in results:
                yield f"{os.path.basename(path)} ({width}): {result}"
            # The page itself may never scroll sideways (WCAG 1.4.10).
            if browser.evaluate("document.documentElement.scrollWidth > innerWidth"):
                yield f"{os.path.basename(path)} ({width}): scrolls sideways"
    browser.close()


class Structure:
    """The tree of tags in a PDF."""

    def __init__(self, pdf):
        self.roles = pdf.Root.StructTreeRoot.get("/RoleMap", {})
        self.nodes = []
        self.walk(pdf.Root.StructTreeRoot.get("/K"), ())

    def role(self, element):
        name = str(element.get("/S", ""))
        return str(self.roles.get(name, name)).lstrip("/")

    def walk(self, kids, above):
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                self.nodes.append((self.role(kid), kid, above))
                self.walk(kid.get("/K"), above + ((self.role(kid), len(self.nodes)),))


def attribute(element, name):
    attributes = element.get("/A", [])
    for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if isinstance(one, pikepdf.Dictionary) and name in one:
            return one[name]


def unmarked_content(page):
    """Text or pictures outside every marked part, which a screen reader would not know what to do with."""
    depth = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
        if depth == 0 and name in ("Tj", "TJ", "'", '"', "Do", "BI", "sh", "f", "F", "f*", "B", "S", "s"):
            return name


def declared(pdf):
    """What the file says of itself, in its XMP."""
    names = {"pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
             "dc": "http://purl.org/dc/elements/1.1/"}
    data = tree.fromstring(pdf.Root.Metadata.read_bytes())
    part, level, access = (data.findtext(f".//{name}", None, names)
                           for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part"))
    if (part, level) != ("2", "A"):
        yield f"PDF/A-{part}{level}"
    if access != "1":
        yield f"PDF/UA-{access}"
    title = data.find(".//dc:title", names)
    if title is None or not "".join(title.itertext()).strip():
        yield "no dc:title"


def look_at_tree(structure):
    level = 0
    for role, element, above in structure.nodes:
        if role[:1] == "H" and role[1:].isdigit():
            if int(role[1:]) > level + 1:
                yield f"{role} after H{level}"
            level = int(role[1:])
        if role == "TH" and attribute(element, "/Scope") not in ("/Column", "/Row", "/Both"):
            yield "TH without scope"
        if role in ("Figure", "Formula") and not str(element.get("/Alt", "")).strip():
            yield f"{role} without Alt"
        if role in ("TD", "TH") and (not above or above[-1][0] != "TR"):
            yield f"{role} outside TR"
    if level == 0:
        yield "no headings"
    tables = {number for role, number in ((r, n) for n, (r, _, _) in enumerate(structure.nodes, 1)) if role == "Table"}
    headed = {number for role, _, above in structure.nodes if role == "TH" for kind, number in above if kind == "Table"}
    for _ in tables - headed:
        yield "Table without TH"


def look_at_pdf(path):
    with pikepdf.open(path) as pdf:
        if not pdf.Root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in pdf.Root:
            yield "not tagged"
            return
        if not str(pdf.Root.get("/Lang", "")).startswith(("nb", "nn")):
            yield f"language {pdf.Root.get('/Lang')}"
        if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            yield "the title is not shown"
        yield from declared(pdf)
        for number, page in enumerate(pdf.pages, 1):
            if found := unmarked_content(page):
                yield f"page {number}: {found} outside marked content"
            if page.get("/Annots") is not None and page.get("/Tabs") != "/S":
                yield f"page {number}: tab order is not that of the structure"
        yield from look_at_tree(Structure(pdf))


def look_at_spreadsheet(path):
    book = openpyxl.load_workbook(path)
    if not book.properties.title:
        yield "no title"
    for sheet in book:
        if sheet.freeze_panes != "A2":
            yield f"{sheet.title}: the heading row is not frozen"
        if not sheet.auto_filter.ref:
            yield f"{sheet.title}: no filter"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield f"{sheet.title}!{cell.coordinate} is a formula"


def look_at_calendar(path):
    with open(path, "rb") as file:
        content = file.read()
    for line in content.split(b"\r\n"):
        if b"\n" in line or len(line) > 75:
            yield f"line of {len(line)} bytes"
    calendar = icalendar.Calendar.from_ical(content)
    events = calendar.walk("VEVENT")
    if not events:
        yield "no events"
    if len({str(event["UID"]) for event in events}) != len(events):
        yield "two events with one UID"
    for event in events:
        for error in event.errors:
            yield f"{error}"
        if "DTSTAMP" not in event or "DTSTART" not in event or not str(event.get("SUMMARY", "")):
            yield f"{event['UID']} lacks what an event must have"
        end = event.get("DTEND")
        if end and end.dt <= event["DTSTART"].dt:
            yield f"{event['UID']} ends before it begins"


def main(folder):
    files = sorted(glob.glob(os.path.join(folder, "**", "*"), recursive=True))
    kinds = {"pdf": look_at_pdf, "xlsx": look_at_spreadsheet, "ics": look_at_calendar}
    counts = Counter(path.rsplit(".", 1)[-1] for path in files if os.path.isfile(path))
    for path in files:
        look = kinds.get(path.rsplit(".", 1)[-1])
        for finding in look(path) if look else ():
            print(f"{os.path.basename(path)}: {finding}")
    for finding in look_at_pages([path for path in files if path.endswith(".html")]):
        print(finding)
    print("looked at " + ", ".join(f"{counts[kind]} {kind}" for kind in ("html", "pdf", "xlsx", "ics")))


if __name__ == "__main__":
    main(sys.argv[1])
