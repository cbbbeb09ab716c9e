/// Help on each command in bokmål.
@Sendable func nbCommand(_ name: String) -> CommandHelp {
    nbCommands[name] ?? CommandHelp(usage: "/" + name, summary: "")
}

private let nbCommands: [String: CommandHelp] = [
    "neste": CommandHelp(
        usage: "/neste",
        summary: "Går til neste spørsmål eller verktøy. Alene fører den dere gjennom hele prosessen."),
    "tilbake": CommandHelp(
        usage: "/tilbake", summary: "Går ett spørsmål tilbake. Tegnet < gjør det samme. Ingenting blir borte."),
    "status": CommandHelp(
        usage: "/status", summary: "Viser hvor dere er, hva som er gjort og hva som er neste forslag."),
    "vis": CommandHelp(
        usage: "/vis [VERKTØY eller ID]", summary: "Viser det som er sagt i et verktøy, eller alt om ett punkt.",
        details: [
            "Eksempler: /vis swot, /vis rutenett, /vis T1. Uten noe etter vises verktøyet dere står i.",
            "«/vis --slik-det-var 2026-11-03T10:00 swot» viser hvordan det så ut da.",
        ]),
    "samling": CommandHelp(
        usage: "/samling NUMMER", summary: "Viser hva en samling er til for, og dagsordenen.",
        details: ["/neste går deretter til det første verktøyet i samlingen."]),
    "sammenlign": CommandHelp(
        usage: "/sammenlign [oversikt eller VERKTØY]",
        summary: "Legger kommunene ved siden av hverandre, i en felles fil fra «boplan samling».",
        details: ["Uten noe etter vises hva som kan sammenlignes."]),
    "manus": CommandHelp(
        usage: "/manus [VERKTØY eller alt]",
        summary: "For den som leder: hva du kan si, hva som pleier å skje, og hva som hjelper når ingen sier noe.",
        details: ["«boplan øv» lager en oppdiktet gruppe å øve med."]),
    "som": CommandHelp(
        usage: "/som NAVN", summary: "Sier hvem som snakker fra nå av: en gruppe eller en deltaker.",
        details: [
            "«/som NAV/sosial» gjør at nye punkter merkes med den gruppa. «/som alene» er sekretæren på vegne av alle."
        ]),
    "endre": CommandHelp(
        usage: "/endre ID TEKST", summary: "Sier det med andre ord. Det som sto, er fortsatt i historikken.",
        details: [
            "I et skjema: «/endre T1 ansvarlig: NAV» endrer én kolonne, og «/endre T1 a | b | c | d | e» hele raden."
        ]),
    "rediger": CommandHelp(
        usage: "/rediger [ID]",
        summary: "Åpner teksten der dere står, i et skriveprogram. Egner seg for lange tekster.",
        details: ["Skriveprogrammet er det som står i miljøvariabelen EDITOR. Tomme linjer skiller avsnittene."]),
    "flytt": CommandHelp(
        usage: "/flytt ID STED",
        summary: "Flytter et punkt til et annet spørsmål, eller en rad til et annet målområde.",
        details: ["Eksempel: «/flytt V3 muligheter»."]),
    "stryk": CommandHelp(
        usage: "/stryk ID …",
        summary: "Stryker punkter. De teller ikke lenger, men kan hentes tilbake med /gjenopprett."),
    "slå-sammen": CommandHelp(
        usage: "/slå-sammen ID ID …", summary: "Gjør like punkter til ett. De andre blir stående under det første."),
    "løft": CommandHelp(
        usage: "/løft ID … VERKTØY", summary: "Tar med punkter videre til et annet verktøy og husker hvor de kom fra.",
        details: ["Eksempel: «/løft V3 V4 gap». Uten noe etter vises det som kan hentes hit."]),
    "plasser": CommandHelp(
        usage: "/plasser ID X Y", summary: "Plasserer et tiltak i rutenettet, med to tall fra 1 til 5.",
        details: [
            "Eksempel: «/plasser T1 4 2». Den som snakker (/som), plasserer for seg; ellers er det gruppas felles plassering."
        ]),
    "angre": CommandHelp(usage: "/angre", summary: "Tar tilbake det siste som ble gjort. Ingenting slettes."),
    "gjenta": CommandHelp(usage: "/gjenta", summary: "Gjør det som ble angret, likevel."),
    "historikk": CommandHelp(
        usage: "/historikk [ID eller alt]", summary: "Viser hvem som har sagt hva, og når.",
        details: ["Uten noe etter vises de tjue siste; «/historikk alt» viser alle, og «/historikk T1» alt om T1."]),
    "igp": CommandHelp(
        usage: "/igp individ [MINUTTER] [anonymt], /igp videre eller /igp gruppe",
        summary: "Stille runde: Hver skriver for seg, og alt vises samtidig.",
        details: [
            "«/igp individ 5» begynner en runde på fem minutter på tavla dere står ved. «/igp videre» tømmer skjermen for nestemann, og «/igp gruppe» viser alt i tilfeldig rekkefølge.",
            "«/igp individ 5 anonymt» gjør at ingen noen gang kan se hvem som skrev hva.",
        ]),
    "konflikter": CommandHelp(
        usage: "/konflikter [NUMMER VALG]",
        summary: "Viser det som er skrevet ulikt av to som ikke visste om hverandre, og avgjør hva som skal gjelde.",
        details: [
            "«/konflikter 1 a» beholder den ene, «/konflikter 1 begge» begge, og «/konflikter 1 skriv TEKST» gir en ny ordlyd.",
            "Det som ikke velges, står fortsatt i historikken.",
        ]),
    "gjenopprett": CommandHelp(
        usage: "/gjenopprett ID … eller TIDSPUNKT [ID]",
        summary: "Henter tilbake det som er strøket, eller alt slik det var på et tidspunkt.",
        details: [
            "Eksempler: «/gjenopprett V3», «/gjenopprett 2026-11-03T10:00», «/gjenopprett 2026-11-03T10:00 T1».",
            "Se først hvordan det var, med «/vis --slik-det-var 2026-11-03T10:00». /angre tar det tilbake.",
        ]),
    "opplysninger": CommandHelp(
        usage: "/opplysninger [kommune, periode eller innbyggere] [TEKST]",
        summary: "Viser eller endrer opplysningene på forsiden av planen.",
        details: ["Innbyggertallet brukes når kommuner sammenligner seg med /sammenlign."]),
    "sjekk": CommandHelp(
        usage: "/sjekk [VERKTØY]",
        summary: "Viser hva som mangler, det dere ikke er enige om, og tiltak som er luftslott.",
        details: ["Et luftslott er et tiltak uten ansvarlig, frist eller penger."]),
    "eksporter": CommandHelp(
        usage: "/eksporter [DOKUMENT] [FORMAT …] [SPRÅK]",
        summary: "Lager planen som Word, ODT, PDF, nettside og data.",
        details: [
            "Eksempel: «/eksporter handlingsplan docx pdf». Uten format lages alle formatene, og uten dokument planen.",
            "«/eksporter alle» lager alle dokumentene, og «/eksporter referat 3» referatet fra samling 3.",
            "Data er regneark (xlsx, csv), kalender (ics) og json.",
            "Skriv «nynorsk» bakerst for å få dokumentet på nynorsk. Det dere har skrevet, blir ikke oversatt.",
            "«/eksporter bilder» lager bildene i planen som filer, i svg og png.",
        ]),
    "lagre-som": CommandHelp(
        usage: "/lagre-som FIL",
        summary: "Lagrer alt i en annen fil og fortsetter i den.",
        details: [
            "Til bruk når fila ikke kan skrives i, for eksempel fordi disken er full eller minnepinnen er tatt ut.",
            "Er fila en kopi av den samme planen, blir de to til én.",
        ]),
    "hjelp": CommandHelp(
        usage: "/hjelp [ORD]", summary: "Forklarer et verktøy, en kommando eller et fagord.",
        details: ["Eksempler: /hjelp swot, /hjelp endre, /hjelp planprogram."]),
    "slutt": CommandHelp(usage: "/slutt", summary: "Avslutter. Alt er allerede lagret."),
]
