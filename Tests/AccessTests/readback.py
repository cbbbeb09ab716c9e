"""Reads back what was written, a line for each thing, with a library that had no part in writing it:

    readback.py plan.xlsx    # Tiltak!C2 n 6000000 [#,##0" kr"]
    readback.py plan.ics     # 20270303T180000 90 min Åpent møte
"""

import sys
import warnings

import icalendar
import openpyxl

warnings.simplefilter("ignore")


def spreadsheet(path):
    book = openpyxl.load_workbook(path)
    properties = book.properties
    yield f"title {properties.title} | {properties.subject} | {properties.created} | {properties.modified}"
    for name, value in [(one.name, one.value) for one in book.custom_doc_props.props]:
        yield f"property {name} {value}"
    for sheet in book:
        yield f"sheet {sheet.title} {sheet.freeze_panes} {sheet.auto_filter.ref} {sheet.print_title_rows}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{sheet.title}!{cell.coordinate} {cell.data_type} {cell.value} [{cell.number_format}]"


def calendar(path):
    with open(path, "rb") as file:
        events = icalendar.Calendar.from_ical(file.read()).walk("VEVENT")
    for event in events:
        start, end, duration = event["DTSTART"].dt, event.get("DTEND"), event.get("DURATION")
        days = (end.dt - start).days if end else 1
        length = f"{int(duration.dt.total_seconds() // 60)} min" if duration else f"{days} d"
        details = str(event.get("DESCRIPTION", "")).replace("\n", " / ")
        yield f"{start} {length} {event['SUMMARY']} ({details})"


for line in (spreadsheet if sys.argv[1].endswith("xlsx") else calendar)(sys.argv[1]):
    print(line)
