#!/bin/sh
# En hel samling med fem kommuner. Hver linje som begynner med «boplan», er noe som gjøres i rommet.
set -e
eksempel=$(cd "$(dirname "$0")" && pwd)

# Hver kommune har laget fila si hjemme. Prøvevik deler seg i to grupper, på hver sin maskin.
boplan ny prøvevik.boplan --kommune Prøvevik --periode 2027–2030 --innbyggere "25 600"
boplan ny åsbygd.boplan --kommune Åsbygd --periode 2027–2030
boplan ny fjordheim.boplan --kommune Fjordheim --periode 2027–2030
boplan ny tenkvik.boplan --kommune Tenkvik --periode 2027–2030
boplan ny skogheim.boplan --kommune Skogheim --periode 2027–2030

# Prøvevik lager møteplanen, skriver opp hvem som er der, begynner, og skriver ut kort for sikkerhets skyld.
boplan prøvevik.boplan -f "$eksempel/prøvevik-møte.txt"
boplan skriv-ut prøvevik.boplan swot --som kort --antall 8 --til papir
boplan kopi prøvevik.boplan prøvevik-2.boplan

# Individ og gruppe: en stille runde og SWOT på hver maskin for seg.
boplan prøvevik.boplan -f "$eksempel/prøvevik.txt"
boplan prøvevik-2.boplan -f "$eksempel/prøvevik-2.txt"
boplan åsbygd.boplan -f "$eksempel/åsbygd.txt"
boplan fjordheim.boplan -f "$eksempel/fjordheim.txt"
boplan tenkvik.boplan -f "$eksempel/tenkvik.txt"
boplan skogheim.boplan -f "$eksempel/skogheim.txt"

# De to maskinene i Prøvevik blir til én fil, og gruppa velger og beslutter. Så blir de fem kommunene til én felles.
boplan flett prøvevik.boplan prøvevik-2.boplan
boplan skriv-ut prøvevik.boplan swot/svake --som stemmeseddel --antall 4 --til papir
boplan prøvevik.boplan -f "$eksempel/prøvevik-valg.txt"
boplan vegg prøvevik.boplan avstemninger --til vegg.html --en-gang
boplan samling prøvevik.boplan åsbygd.boplan fjordheim.boplan tenkvik.boplan skogheim.boplan --til felles.boplan --navn "Fem kommuner"

# Plenum: kommunene ved siden av hverandre på veggen, og det de blir enige om.
boplan felles.boplan -c /sammenlign "/sammenlign oversikt" "/sammenlign swot" "/sammenlign forventningsavklaring"
boplan felles.boplan -c "/sammenlign rutenett" "/sammenlign innflytelse" "/sammenlign virkemidler"
boplan felles.boplan -c "/sammenlign samarbeid"
boplan felles.boplan -f "$eksempel/plenum.txt"
boplan vegg felles.boplan samarbeid --til vegg.html --en-gang

# Hjemme igjen: Fjordheim retter noe, og den felles fila blir samlet en gang til.
boplan fjordheim.boplan -f "$eksempel/hjemme.txt"
boplan samling prøvevik.boplan åsbygd.boplan fjordheim.boplan tenkvik.boplan skogheim.boplan --til felles.boplan
boplan felles.boplan -c "/sammenlign samarbeid"
boplan eksporter felles.boplan på-tvers --format md --til dokumenter
boplan eksporter prøvevik.boplan referat --samling 1 --format md --til dokumenter
