#!/bin/sh
# Makes the pictures that docs/gallery.md shows, in docs/gallery/: pages of the documents of the examples, made by the
# demonstration in the folder given, and the pictures of one of them.
set -eu
cd "$(dirname "$0")/.."
boplan=.build/release/boplan
from=${1:-out}
to=docs/gallery
rm -rf "$to"
mkdir -p "$to"

# One page of a document as PNG: pdftoppm numbers its files itself when it is not told that there is one.
page() { pdftoppm -r 60 -png -f "$3" -l "$3" -singlefile "$1" "$to/$2"; }

echo "Tegner bildene …"
"$boplan" eksporter "$from/lillehammer/lillehammer.boplan" bilder --format png --til "$to" >/dev/null 2>&1
# What the page names is what is made; a name is municipality, document and page.
sed -n 's/.*(gallery\/\([^-]*\)-\(.*\)-\([0-9]*\)\.png).*/\1 \2 \3/p' docs/gallery.md |
    while read -r municipality document number; do
        echo "Lager $municipality-$document-$number …"
        pdf=$from/$municipality/$document.pdf
        # Minutes are named after their meeting.
        [ -f "$pdf" ] || pdf=$(ls "$from/$municipality/$document"-*.pdf | head -n 1)
        page "$pdf" "$municipality-$document-$number" "$number"
    done

missing=0
for picture in $(sed -n 's/.*(\(gallery\/[^)]*\)).*/\1/p' docs/gallery.md); do
    [ -f "docs/$picture" ] || { echo "Mangler docs/$picture" >&2; missing=1; }
done
[ "$missing" -eq 0 ] && echo "Åpne docs/gallery.md."
exit "$missing"
