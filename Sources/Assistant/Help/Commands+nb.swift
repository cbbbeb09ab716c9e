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
            "«/vis rutenett 4 2» viser det som står i én rute.",
            "«/vis --slik-det-var 2026-11-03T10:00 swot» viser hvordan det så ut da.",
        ]),
    "samling": CommandHelp(
        usage: "/samling NUMMER", summary: "Viser formål og dagsorden for samling 1, 2, 3 …",
        details: ["/neste går deretter til det første verktøyet der."]),
    "agenda": CommandHelp(
        usage: "/agenda, /agenda begynn [MØTE], neste, hopp, ny, slutt, foreslå eller bruk",
        summary: "Følger møteplanen med en stille klokke, eller lager en møteplan som går opp.",
        details: [
            "«/agenda begynn 2» begynner samling 2. Er det ikke laget noen møteplan, brukes dagsordenen. Så står det igjen av tida ved spørsmålet dere får.",
            "«/agenda neste» går til neste post, «/agenda hopp» hopper over den dere er på, «/agenda ny» korter ned resten når dere er på overtid, og «/agenda slutt» avslutter. Når hver post begynte, blir stående i møteplanen.",
            "«/agenda foreslå 25 personer 6 timer fra 09.00 swot gap» lager et forslag med pauser og forberedelse. Uten verktøy brukes de som står for tur. «/agenda bruk NAVN» legger det i møteplanen.",
        ]),
    "mer": CommandHelp(
        usage: "/mer MINUTTER", summary: "Gir posten dere er på, litt mer tid, for eksempel /mer 5."),
    "framdrift": CommandHelp(
        usage: "/framdrift, /framdrift oppstart MÅNED eller /framdrift vedtak DATO [SLAG]",
        summary: "Viser det som er for sent ute, det som kommer, og planlagt ved siden av faktisk.",
        details: [
            "«/framdrift oppstart oktober 2026» sier hvilken måned som er den første. Da blir månedene til datoer.",
            "«/framdrift vedtak 16. juni 2027» legger ut de formelle stegene fram til vedtaket, med minstetidene i loven. For en temaplan: «/framdrift vedtak 16. juni 2027 temaplan».",
        ]),
    "utgave": CommandHelp(
        usage: "/utgave [NAVN]",
        summary:
            "Gir planen slik den er nå, et navn, for eksempel /utgave høringsutkast. Uten navn vises de som finnes.",
        details: ["«boplan endringer FIL --fra høringsutkast» viser hva som er endret siden."]),
    "sammenlign": CommandHelp(
        usage: "/sammenlign [oversikt eller VERKTØY]",
        summary: "Legger kommunene ved siden av hverandre, i en felles fil fra «boplan samling».",
        details: ["Uten noe etter vises hva som kan sammenlignes."]),
    "hvorfor": CommandHelp(
        usage: "/hvorfor [ID eller VERKTØY]",
        summary: "Viser sporet til et punkt: hvor det kommer fra, og hva det ble til.",
        details: [
            "«/hvorfor T1» går fra det første som ble sagt, til tiltaket og videre, med hvem som sa det, når og hvor, og hva som ble slått sammen, stemt over, plassert, besluttet eller var uenighet om.",
            "Uten noe etter vises det som er sagt, men ikke brukt til noe ennå.",
        ]),
    "ordliste": CommandHelp(
        usage: "/ordliste [ORD]", summary: "Forklarer ord fra planlegging, eller søker i dem.",
        details: [
            "«/ordliste planprogram» forklarer ett ord. «/ordliste b» viser alle på b, og «/ordliste bolig» alle som passer.",
            "Åpner dere fila med «boplan FIL --ny», blir vanskelige ord forklart av seg selv første gang de vises.",
        ]),
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
        usage: "/slå-sammen ID ID …", summary: "Gjør like punkter til ett. De andre blir stående under det første.",
        details: ["Alene foreslår den punkter på tavla som ligner på hverandre. Dere bestemmer."]),
    "løft": CommandHelp(
        usage: "/løft ID … VERKTØY", summary: "Tar med punkter videre til et annet verktøy og husker hvor de kom fra.",
        details: ["Eksempel: «/løft V3 V4 gap». Uten noe etter vises det som kan hentes hit."]),
    "plasser": CommandHelp(
        usage: "/plasser [ID X Y …]", summary: "Plasserer et tiltak i rutenettet, med to tall fra 1 til 5.",
        details: [
            "Uten noe etter går den til det neste som ikke er plassert. Flere kan stå på samme linje: «/plasser T1 4 2, T3 1 5».",
            "Eksempel: «/plasser T1 4 2». Den som snakker (/som), plasserer for seg; ellers er det gruppas felles plassering.",
        ]),
    "angre": CommandHelp(usage: "/angre", summary: "Tar tilbake det siste som ble gjort. Ingenting slettes."),
    "gjenta": CommandHelp(usage: "/gjenta", summary: "Gjør det som ble angret, likevel."),
    "historikk": CommandHelp(
        usage: "/historikk [ID eller alt]", summary: "Viser hvem som har sagt hva, og når.",
        details: ["Uten noe etter vises de tjue siste; «/historikk alt» viser alle, og «/historikk T1» alt om T1."]),
    "igp": CommandHelp(
        usage: "/igp individ [MINUTTER] [anonymt], /igp videre, /igp gruppe eller /igp plenum",
        summary: "Stille runde: Hver skriver for seg, og alt vises samtidig. Så møtes gruppene.",
        details: [
            "«/igp individ 5» begynner en runde på fem minutter på tavla dere står ved. «/igp videre» tømmer skjermen for nestemann, og «/igp gruppe» viser alt i tilfeldig rekkefølge.",
            "«/igp individ 5 anonymt» gjør at ingen noen gang kan se hvem som skrev hva.",
            "«/igp plenum» viser gruppene side om side. Ta med det dere er enige om, til den felles tavla med /felles.",
        ]),
    "skriv-ut": CommandHelp(
        usage: "/skriv-ut [VERKTØY] [samling N] [skjema, kort eller stemmeseddel] [ANTALL]",
        summary: "Lager skjemaer, kort eller stemmesedler på papir, som PDF.",
        details: [
            "«/skriv-ut swot kort 20» lager 20 kort til SWOT-analysen, og «/skriv-ut samling 2» skjema til alle verktøyene i samling 2.",
            "«/skriv-ut swot/svake stemmeseddel 20» lager stemmesedler. De skrives inn etterpå med /stem papir.",
            "Uten verktøy gjelder det der dere står. Egen utforming legges i maler/papir.typ ved siden av fila.",
        ]),
    "stem": CommandHelp(
        usage: "/stem prikker N, tre, velg N, poeng N, rangering, skala N eller rutenett [STED] [anonymt] [egne-sist]",
        summary: "Avstemning: Hver velger for seg, og alt vises samtidig, med spredningen.",
        details: [
            "«/stem prikker 3 swot svake» gir hver tre prikker på de svake sidene. Uten sted gjelder det punktene der dere står.",
            "Skriv «V3 2, V7 1» for å stemme og «V3 0» for å angre. «/stem videre» leverer og gir tastaturet videre, og «/stem slutt» teller opp.",
            "«/stem igjen» stemmer på det samme en gang til og viser skiftet. «/stem» alene viser hvordan det står, eller det siste resultatet; «/stem AV1» et tidligere og «/stem alt AV1» hele.",
            "«/stem papir»: Skriv inn papirsedler, én på hver linje. «/stem rett V3 2» retter den siste.",
            "«/stem åpne AV1» åpner en avstemning også i en kopi av fila, på en annen maskin. /flett slår sammen stemmene etterpå.",
            "«/stem prikker 3 swot svake 5 minutter» sier fra når tida er ute. Ingenting lukkes av seg selv.",
            "«anonymt» gjør at ingen kan se hvem som stemte hva, og «egne-sist» at ingen får sine egne punkter først.",
        ]),
    "uenig": CommandHelp(
        usage: "/uenig ID GRUNN", summary: "Tar vare på mindretallets syn ved et punkt, i referatet og i planen.",
        details: [
            "Eksempel: «/uenig V3 Vi mener det er oppfølgingen som mangler, ikke boligene». /uenig alene viser alle."
        ]),
    "felles": CommandHelp(
        usage: "/felles ID … eller ID+ID: TEKST",
        summary: "Tar med gruppenes punkter til den felles tavla og husker hvem som sa dem.",
        details: [
            "«/felles V3 V7» gir to punkter, «/felles V3+V7» ett av to, og «/felles V3+V7: For få små boliger» ett med nye ord.",
            "Se gruppene side om side med «/igp plenum».",
        ]),
    "til-stede": CommandHelp(
        usage: "/til-stede [alle, ID … eller GRUPPE] [unntatt ID …] [; GJEST; GJEST]",
        summary: "Fører opp hvem som er til stede i dag.",
        details: [
            "Eksempler: «/til-stede alle», «/til-stede alle unntatt D2», «/til-stede D1 D3; to fra Husbanken».",
            "Kommer noen senere, så skriv «/til-stede D2»; går noen, «/til-stede ikke D2». Alene vises lista.",
        ]),
    "sammensetning": CommandHelp(
        usage: "/sammensetning", summary: "Viser hvem som er med, rolle for rolle, og hva som er verd å tenke på."),
    "inndeling": CommandHelp(
        usage: "/inndeling KOLONNE eller ANTALL",
        summary: "Deler dem som er til stede, i grupper.",
        details: [
            "«/inndeling rolle» setter dem med samme rolle sammen, «/inndeling kommune» dem fra samme kommune.",
            "«/inndeling 4» gir fire grupper med ulike roller i hver.",
        ]),
    "beslutt": CommandHelp(
        usage: "/beslutt TEKST", summary: "Fører opp det dere har bestemt, og spør hvem, når og hvorfor.",
        details: [
            "«/beslutt TEKST | HVEM | NÅR | HVORFOR» sier alt på én gang. Etterpå er dere tilbake der dere var."
        ]),
    "parkering": CommandHelp(
        usage: "/parkering TEKST", summary: "Tar vare på det som ikke hører hjemme nå, og minner om det til slutt.",
        details: ["Alene viser den det som er parkert."]),
    "søk": CommandHelp(
        usage: "/søk ORD …", summary: "Finner alt som er sagt med disse ordene i.",
        details: ["Store og små bokstaver er det samme, og ordet kan være en del av et lengre: «/søk bolig»."]),
    "konflikter": CommandHelp(
        usage: "/konflikter [NUMMER VALG]",
        summary: "Viser det som er skrevet ulikt av to som ikke visste om hverandre, og avgjør hva som skal gjelde.",
        details: [
            "«/konflikter 1 a» beholder den ene, «/konflikter 1 begge» begge, og «/konflikter 1 skriv TEKST» gir en ny ordlyd.",
            "Det som ikke velges, står fortsatt i historikken.",
        ]),
    "gjenopprett": CommandHelp(
        usage: "/gjenopprett ID …, ID TIDSPUNKT eller TIDSPUNKT",
        summary: "Henter tilbake det som er strøket, eller alt slik det var på et tidspunkt.",
        details: [
            "Eksempler: «/gjenopprett V3», «/gjenopprett 2026-11-03T10:00», «/gjenopprett T1 2026-11-03T10:00».",
            "Se først hvordan det var, med «/vis --slik-det-var 2026-11-03T10:00». /angre tar det tilbake.",
        ]),
    "opplysninger": CommandHelp(
        usage: "/opplysninger [kommune, periode, oppstart eller innbyggere] [TEKST]",
        summary: "Viser eller endrer opplysningene på forsiden av planen, og når arbeidet begynte.",
        details: ["Innbyggertallet brukes når kommuner sammenligner seg med /sammenlign."]),
    "sjekk": CommandHelp(
        usage: "/sjekk, /sjekk alt, /sjekk VERKTØY, /sjekk NUMMER eller /sjekk greit NUMMER GRUNN",
        summary: "Stiller spørsmål til planen: det viktigste først, og aldri mer enn dere ber om.",
        details: [
            "«/sjekk 3» sier hvorfor det tredje spørsmålet blir stilt, hvor det kommer fra, og hva dere kan gjøre.",
            "Er noe greit som det er, så skriv «/sjekk greit 3» og grunnen, eller «/sjekk greit 3 T4» og grunnen når det bare gjelder én rad. Grunnen blir tatt vare på, og spørsmålet kommer tilbake hvis raden endres.",
            "«/sjekk avklart» viser det som er avklart, og «/sjekk igjen 2» tar det opp igjen.",
        ]),
    "vegg": CommandHelp(
        usage: "/vegg [VERKTØY], /vegg FIL.html [VERKTØY] eller /vegg slutt",
        summary: "Viser tavla, rutenettet eller avstemningen stort, for alle i rommet.",
        details: [
            "«/vegg» fyller skjermen og følger med til dere trykker en tast. «/vegg vegg.html» lager en nettside som fornyer seg selv.",
            "Stille runder og åpne avstemninger vises aldri, og heller ikke navn på personer.",
        ]),
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
