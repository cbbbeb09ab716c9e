/// `boplan --hjelp` in bokmål.
let nbCommandLineHelp = """
    Boplan leder en arbeidsgruppe fra tomt rom til planutkast.

      boplan FIL                         åpner fila (lages når den ikke finnes)
      boplan FIL --ny                    forklarer vanskelige ord første gang de vises
      boplan FIL -c LINJE …              kjører linjene og avslutter
      boplan FIL -f SKRIPT               kjører et skript og avslutter; # er kommentar
      boplan ny FIL --kommune NAVN --periode ÅR-ÅR [--oppstart MÅNED] [--prosess NAVN]
      boplan vis FIL [VERKTØY] [--format tekst|json|csv|md] [--slik-det-var TIDSPUNKT]
      boplan sjekk FIL [--alt] [--json]  stiller spørsmål til planen, det viktigste først
      boplan eksporter FIL [DOKUMENT …|alle] [--format docx,odt,pdf,html,md,xlsx,csv,ics,json]
                       [--til MAPPE] [--profil FIL] [--språk nb|nn] [--samling NUMMER] (referatet)
                       [--med FIL] (fra en kommune til)
                       [--oppstart MÅNED] (den første, når planen teller måneder) [--kontroll]
                       [--dato DATO] (dagen statusrapporten gjelder)
      boplan eksporter FIL bilder [--format svg,png] [--til MAPPE]
      boplan kontroll DOKUMENT …         ser om ferdige dokumenter kan leses av alle
      boplan flett INN KOPI …            slår sammen kopier av samme fil
      boplan samling A B … --til FELLES [--navn NAVN]   legger flere kommuner ved siden av hverandre; kan
                                         kjøres igjen når noe er endret
      boplan importer FIL PLAN [--ja]    leser en gammel plan (docx, odt, xlsx, html, md, csv), viser hva den sier, og
                                         spør før tiltakene legges i «Forrige plan», der gruppa sorterer dem
      boplan importer FIL PLAN --rett-inn [--ja]    tar tiltak, mål og tekster rett inn i planen
      boplan importer FIL SVAR.csv … --høringssvar [--utgave UTGAVE] [--ja]    henter inn høringssvar, og finner
                                         avsnittet de gjelder; det samme svaret kommer aldri to ganger
      boplan status FIL [--dato DATO] [--json]    hvordan det går med tiltakene: fristene, pengene og resultatene
      boplan endringer GAMMEL NY         viser hva som er endret i planen; eller i én fil:
      boplan endringer FIL --fra UTGAVE [--mot UTGAVE] [--format docx,pdf …] [--til MAPPE] [--språk nb|nn]
                                         UTGAVE er en dato, eller et navn fra /utgave
      boplan rullér GAMMEL NY --periode ÅR-ÅR [--ja]    en ny plan som går videre fra en gammel
      boplan mal ny NAVN [--språk nn]    kopierer en mal til mappa maler, så dere kan endre den
      boplan mal sjekk [NAVN|FIL]        sier hva som er galt i malene, og hvordan det rettes
      boplan prosess                     viser prosessene som finnes
      boplan prosess ny NAVN [--fra PROSESS] [--til MAPPE]    kopierer en prosess til mappa prosesser,
                                         så dere kan skrive deres egen
      boplan prosess sjekk MAPPE         sier hva som er galt i filene til en prosess
      boplan kopi FIL [NY]               tar en kopi, også mens andre skriver
      boplan redd FIL NY                 redder det som kan leses av en skadet fil
      boplan slett-for-godt FIL ID GRUNN [--ja]    tømmer teksten i et punkt, også for den som fletter
      boplan vegg FIL [VERKTØY] [--til vegg.html] [--en-gang] [--språk nb|nn]
                                         viser tavla stort, eller lager en nettside som fornyer seg selv
      boplan skriv-ut FIL VERKTØY … [--som skjema|kort|stemmeseddel] [--antall TALL] [--samling NUMMER]
                       [--til MAPPE] [--språk nb|nn]    lager papir (pdf) til der det ikke er skjerm
      boplan øv [MAPPE]                  lager en oppdiktet gruppe som den som skal lede, kan øve med
      boplan demo [MAPPE]                lager et helt eksempel på ekte data
      boplan doktor [FIL] [--format tekst|json]    ser om maskinen, programmene og fila er i orden, og sier hva som
                                         kan gjøres med det som ikke er det

    Valg: --enkel (for skjermleser: ingen rammer), --fortsett (skriptet går videre etter feil),
          --hjelp, --versjon. NO_COLOR og BOPLAN_ENKEL=1 følges.
    Ferdig med: 0 i orden, 1 sjekken fant noe, 2 feil bruk, 3 en skriptlinje feilet,
                4 fila kunne ikke leses eller skrives, 5 et dokument kunne ikke lages, eller doktoren fant en feil.
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
