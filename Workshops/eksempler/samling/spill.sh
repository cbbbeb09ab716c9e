#!/bin/sh
# En hel samling med fem kommuner. Hver linje som begynner med «boplan», er noe som gjøres i rommet.
set -e
eksempel=$(cd "$(dirname "$0")" && pwd)

# Hver kommune har laget fila si hjemme. Prøvevik deler seg i to grupper, på hver sin maskin.
boplan ny prøvevik.boplan --kommune Prøvevik --periode 2027–2030
boplan ny åsbygd.boplan --kommune Åsbygd --periode 2027–2030
boplan ny fjordheim.boplan --kommune Fjordheim --periode 2027–2030
boplan ny tenkvik.boplan --kommune Tenkvik --periode 2027–2030
boplan ny skogheim.boplan --kommune Skogheim --periode 2027–2030
boplan kopi prøvevik.boplan prøvevik-2.boplan

# Individ og gruppe: hver maskin for seg.
boplan prøvevik.boplan -f "$eksempel/prøvevik.txt"
boplan prøvevik-2.boplan -f "$eksempel/prøvevik-2.txt"
boplan åsbygd.boplan -f "$eksempel/åsbygd.txt"
boplan fjordheim.boplan -f "$eksempel/fjordheim.txt"
boplan tenkvik.boplan -f "$eksempel/tenkvik.txt"
boplan skogheim.boplan -f "$eksempel/skogheim.txt"

# De to maskinene i Prøvevik blir til én fil, og de fem kommunene til én felles.
boplan flett prøvevik.boplan prøvevik-2.boplan
boplan samling prøvevik.boplan åsbygd.boplan fjordheim.boplan tenkvik.boplan skogheim.boplan --til felles.boplan --navn "Fem kommuner"

# Plenum: kommunene ved siden av hverandre på veggen, og det de blir enige om.
boplan felles.boplan -c /sammenlign "/sammenlign oversikt" "/sammenlign swot" "/sammenlign forventningsavklaring"
boplan felles.boplan -c "/sammenlign rutenett" "/sammenlign innflytelse" "/sammenlign virkemidler"
boplan felles.boplan -c "/sammenlign samarbeid"
boplan felles.boplan -f "$eksempel/plenum.txt"

# Hjemme igjen: Fjordheim retter noe, og den felles fila blir samlet en gang til.
boplan fjordheim.boplan -f "$eksempel/hjemme.txt"
boplan samling prøvevik.boplan åsbygd.boplan fjordheim.boplan tenkvik.boplan skogheim.boplan --til felles.boplan
boplan felles.boplan -c "/sammenlign samarbeid"
boplan eksporter felles.boplan på-tvers --format md --til dokumenter
