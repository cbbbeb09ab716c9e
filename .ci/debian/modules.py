"""Copies the modules of the pinned wheels out of a virtual environment, and nothing else of it.

    modules.py REQUIREMENTS FOLDER      run by the environment's own python3

Of what a wheel says about itself only its name and version are kept, which programs may ask for. Programs, manuals and
compiled code stay behind, and the whole wheel of pandoc, which is a program and no module.
"""

import re
import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path

requirements, folder = sys.argv[1:]
names = re.findall(r"^([A-Za-z0-9_.-]+)==", Path(requirements).read_text(), re.MULTILINE)
for name in names:
    wheel = distribution(name)
    if any(path.name == "pandoc" for path in wheel.files):
        continue
    for path in wheel.files:
        about = path.parts[0].endswith(".dist-info")
        if ".." in path.parts or "__pycache__" in path.parts or (about and path.name != "METADATA"):
            continue
        target = Path(folder, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(wheel.locate_file(path), target)
