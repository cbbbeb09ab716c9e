"""Looks at a wall in a real Chromium while somebody else writes in the workshop, and prints what is seen, a line each:

    wall.py BOPLAN FOLDER    # FOLDER/plan.boplan is there

The page is made and renewed by `boplan vegg`, and opened from its file; nothing is fetched from anywhere.
"""

import os
import signal
import subprocess
import sys
import time

from browser import Browser
from look import axe_source

boplan, folder = sys.argv[1:]
plan, page = os.path.join(folder, "plan.boplan"), os.path.join(folder, "vegg.html")


def say(*lines):
    subprocess.run([boplan, plan, "-c", *lines], check=True, stdout=subprocess.DEVNULL)


def wait(what, condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"in vain: {what}")
        time.sleep(0.05)


def reads(text):
    return lambda: text in browser.evaluate("document.querySelector('main').innerText")


def points():
    return browser.evaluate("[...document.querySelectorAll('main li')].map(li => li.id).join(' ')")


say("/swot svake", "Først")
watching = subprocess.Popen([boplan, "vegg", plan, "swot", "--til", page], stdout=subprocess.DEVNULL)
browser = Browser()
try:
    wait("the page", lambda: os.path.exists(page))
    browser.open(page, 1280)
    # What is loaded anew forgets this.
    browser.evaluate("window.kept = 'kept'; window.scrollTo(0, 40); 0")
    print("at first:", points())
    say("/swot trusler", "Så <img src=x onerror=\"document.title='hacked'\"> dette")
    wait("the second point", reads("Så <img"))
    print("then:", points(), browser.evaluate("window.kept"))
    print("said:", browser.evaluate("document.getElementById('nytt').textContent"))
    print("elements from what was typed:", browser.evaluate("document.querySelectorAll('img').length"))
    print("title:", browser.evaluate("document.title"))
    say("/stryk V1")
    wait("the first point to go", lambda: points() == "TR1")
    print("at last:", points(), browser.evaluate("window.kept"))
    print("frames left:", browser.evaluate("document.querySelectorAll('iframe').length <= 1"))
    browser.evaluate(axe_source() + "; 0")
    print("axe-core:", browser.evaluate(
        "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id).join(' '))"))
finally:
    browser.close()
    watching.send_signal(signal.SIGINT)
    print("ended with:", watching.wait(timeout=20))
