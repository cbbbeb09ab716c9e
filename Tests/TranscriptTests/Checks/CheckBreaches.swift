/// For each check of the Midt-Norge process, the smallest thing that makes it ask, done to the well-made example.
enum CheckBreaches {
    static let all: [String: [String]] = process.merging(measures) { $1 }.merging(goals) { $1 }.merging(people) { $1 }
        .merging(involvement) { $1 }.merging(mapping) { $1 }.merging(texts) { $1 }
        .merging(afterwards) { $1 }

    private static let process: [String: [String]] = [
        "formelle-steg": ["/framdrift vedtak 16.06.2027 temaplan", "/endre F37 frist: vet ikke"],
        "perioden-over": ["/opplysninger periode 2020–2023"],
        "planen-slag": ["/stryk PL1"], "planen-eier": ["/stryk PL2"], "planen-vedtas": ["/stryk PL3"],
        "planen-binder": ["/stryk PL4"], "planen-sammenheng": ["/stryk PL5"],
        "planen-lesere": ["/stryk PL6"], "planen-mandat": ["/stryk PL7"],
        "planen-eier-alle": ["/endre PL2 Solvik kommune"],
        "beslutning-ansvarlig": ["/beslutninger Iverksetting", "Vi går videre | | juni 2027 | Alle er enige"],
        "forrige-utfall": ["/revisjon 1", "Bygge | Leie ti boliger | NAV | 2020 | 0 kr | ferdig | | Det gikk bra"],
        "forrige-grunn": ["/revisjon 1", "Bygge | Leie ti boliger | NAV | 2020 | 0 kr | ferdig | Droppet |"],
        "møte-tid": ["/møteplan Møte med leietakerne", "19.00 | Slutt | Takk | Plenum | | Saksbehandler | Ingenting"],
        "møte-hvem": ["/møteplan Møte med leietakerne", "19.00 | Slutt | Takk | Plenum | 10 | | Ingenting"],
        "frammøte-hvem": ["/frammøte Iverksetting", "4. desember 2026 | rådhuset | | ingen | Plan/utvikling"],
        "frammøte-frafall": [
            "/frammøte Iverksetting", "4. desember 2026 | rådhuset | D1; D2; D4 | D3 | Plan/utvikling",
        ],
    ]

    private static let measures: [String: [String]] = [
        "tiltak-finnes": ["/stryk T1", "/stryk T2", "/stryk T3", "/stryk T4"],
        "tiltak-eier": ["/handlingsplan 1", "Skaffe boliger | Male husene | | 2028 | innenfor rammen"],
        "tiltak-frist": ["/handlingsplan 1", "Skaffe boliger | Male husene | NAV | | innenfor rammen"],
        "tiltak-kostnad": ["/handlingsplan 1", "Skaffe boliger | Male husene | NAV | 2028 |"],
        "tiltak-eier-ukjent": ["/endre T1 ansvarlig: vet ikke"],
        "tiltak-frist-ukjent": ["/endre T1 tidsfrist: vet ikke"],
        "tiltak-kostnad-ukjent": ["/endre T1 kostnad: vet ikke"],
        "tiltak-strategi": ["/handlingsplan 1", "| Male husene | NAV | 2028 | innenfor rammen"],
        "tiltak-opphav": ["/handlingsplan 1", "Skaffe boliger | Male husene | NAV | 2028 | innenfor rammen"],
        "tiltak-målområde": ["/gap", "Ingen | Ringe hver leietaker | Alle", "/løft G5 handlingsplan"],
        "tiltak-rammer": ["/endre T2 kostnad: 9 mill. kr (lån)"],
        "tiltak-finansiering": ["/endre T2 kostnad: 8 mill. kr"],
        "tiltak-eier-alle": ["/endre T2 ansvarlig: Kommunen"],
        "tiltak-frist-ute": ["/endre T2 tidsfrist: 2. januar 2027"],
        "tiltak-utenfor-perioden": ["/endre T2 tidsfrist: 2035"],
        "tiltak-måler-behovet": ["/endre T1 Bygge ti nye boliger innen 2028, 12 i alt"],
        "tiltak-vage-ord": ["/endre T1 Ha fokus på oppfølgingen når kontrakten er skrevet"],
        "tiltak-like": ["/handlingsplan 1", "A | Lage en oversikt over hva boligene er egnet til | NAV | 2028 | 0 kr"],
        "tiltak-eier-navn": ["/endre T1 ansvarlig: Eiendomsselskapet", "/endre T3 ansvarlig: eiendomsselskap"],
        "rammer-finnes": ["/stryk ØR1", "/stryk ØR2", "/stryk ØR3", "/stryk ØR4"],
        "rammer-sum": ["/endre ØR1 i-alt: 5 mill. kr"],
        "rammer-kilde": ["/økonomirammer", "2031 | 1 mill. kr | 1 mill. kr | 2 mill. kr |"],
    ]

    private static let afterwards: [String: [String]] = [
        "tiltak-ikke-meldt": ["/oppfølging T1", "I gang | | | | To familier har flyttet inn | 10. januar 2027"],
        "oppfølging-ny-frist": ["/oppfølging T1", "Utsatt | Taksten er ikke ferdig | | | | 10. januar 2027"],
        "oppfølging-grunn": ["/oppfølging T1", "Lagt bort | | | | | 10. januar 2027"],
        "oppfølging-ikke-startet": ["/oppfølging T1", "Ikke startet | | | | | 10. januar 2027"],
        "oppfølging-resultat": ["/oppfølging T1", "Gjennomført | | | 0 kr | | 10. januar 2027"],
        "høringssvar-utfall": ["/høringssvar Leieboerforeningen", "7 | Seks uker er nok | | Vi ser på det"],
        "høringssvar-grunn": ["/høringssvar Leieboerforeningen", "7 | Seks uker er nok | Brukt |"],
        "høringssvar-orientering": [
            "/høringssvar Leieboerforeningen", "7 | Seks uker er nok | Lagt bort | Tatt til orientering",
        ],
        "lærdom-finnes": ["/oppfølging T1", "I gang | | | | To familier har flyttet inn | 10. januar 2027"],
        "lærdom-følge": ["/lærdom 1", "De virket | | 10. januar 2027"],
    ]

    private static let goals: [String: [String]] = [
        "mål-finnes": ["/stryk M1", "/stryk M2", "/stryk M3"],
        "mål-målbart": ["/endre M1 Boligene er gode"], "mål-vage-ord": ["/endre M1 Ha fokus på alle"],
        "målområder-finnes": ["/stryk MO1", "/stryk MO2", "/stryk MO3"],
        "målområde-uten-mål": ["/stryk M2"], "målområde-uten-tiltak": ["/stryk T4"],
        "gap-behov": ["/gap", "Ingen vet hvem som ringer | | Alle vet hvem de kan ringe"],
        "gap-ønske": ["/gap", "Ingen vet hvem som ringer | Lage en liste |"],
        "gap-måler-behovet": ["/gap", "Oppfølgingen stopper om kvelden | 10 nye garasjer | Alle sover godt"],
        "målgruppe-rekkefølge": ["/målgrupper", "Flyktninger"],
        "målgruppe-kilde": ["/endre MG1 antall: omtrent 20"],
    ]

    private static let people: [String: [String]] = [
        "gruppa-liten": ["/stryk D1", "/stryk D2", "/stryk D3"],
        "gruppa-politiker": ["/endre D3 rolle: Flyktning", "/endre D3 enhet: Flyktning", "/endre D3 hvem: rådgiver"],
        "gruppa-brukere": ["/stryk D5"],
        "gruppa-nav": ["/endre D2 rolle: Flyktning", "/endre D2 enhet: Flyktning"],
        "gruppa-ensidig": [
            "/endre D1 rolle: NAV", "/endre D3 rolle: NAV", "/endre D4 rolle: NAV",
        ],
        "deltaker-mandat": ["/arbeidsgruppe Arbeidsgruppe", "lege | Helse og omsorg | Helse | | 10 prosent"],
        "deltaker-tid": ["/arbeidsgruppe Arbeidsgruppe", "lege | Helse og omsorg | Helse | Kan love tid |"],
    ]

    private static let involvement: [String: [String]] = [
        "interessenter-få": ["/stryk I1", "/stryk I2"], "interessenter-private": ["/stryk I3"],
        "interessenter-frivillige": ["/stryk I4"], "interessenter-brukere": ["/stryk I5", "/stryk I6"],
        "interessenter-barn-og-unge": ["/stryk I2"],
        "interessenter-tilrettelegging": ["/stryk I6"],
        "interessenter-invitert": ["/endre I3 berørt: Direkte, og har stor innflytelse"],
        "interessenter-brukere-invitert": ["/interessenter Brukere", "Pårørende | Vet mye | Litt | nei | Kveldsmøter"],
        "interessenter-berørt": ["/interessenter Offentlig", "Husbanken | Penger | | ja | En telefon"],
        "interessenter-hva-skal-til": ["/interessenter Offentlig", "Husbanken | Penger | Lite | ja |"],
        "medvirkning-dialog": ["/endre MV1 grad: Informasjon", "/endre MV2 grad: Innhenting"],
        "medvirkning-eksterne": [
            "/endre MV1 møteform: Prioriterte grupper – egne ansatte",
            "/endre MV2 møteform: Prioriterte grupper – egne ansatte",
        ],
        "medvirkning-hvem": ["/medvirkningsplan Idéfase", "Alle | | Planen | Åpent møte | Dialog | mai 2027 | NAV"],
        "medvirkning-grad": ["/medvirkningsplan Idéfase", "Alle | Høre | Planen | Åpent møte | | mai 2027 | NAV"],
        "medvirkning-når": ["/medvirkningsplan Idéfase", "Alle | Høre | Planen | Åpent møte | Dialog | | NAV"],
        "medvirkning-ikke-holdt": ["/endre MV2 avholdt: nei"],
        "medvirkning-svar": ["/endre MV2 avholdt: ja"],
        "mobilisering-hvem": ["/mobiliseringsplan Møte med leietakerne", "De unge | | Plakat | mars 2027 | NAV"],
        "mobilisering-når": ["/mobiliseringsplan Møte med leietakerne", "De unge | Lederen | Plakat | | NAV"],
        "innspill-utfall": ["/innspill 1", "Flere busser | Leietakerne | | Det er et annet møte"],
        "innspill-grunn": ["/innspill 1", "Flere busser | Leietakerne | Lagt bort |"],
    ]

    private static let mapping: [String: [String]] = [
        "kartlegging-behov": [
            "/endre K1 vet: Vi har et skjema", "/endre K1 tall: 52 søkere i 2026 (kilde: registeret)",
        ],
        "kartlegging-ferdig": ["/kartlegging Kommunale boliger", "Garasjer"],
        "kartlegging-ble-tiltak": ["/endre K12 godt-nok: nei"],
        "kartlegging-frist-ute": ["/endre K13 innen: juni 2026"],
        "kartlegging-holdes": ["/stryk K8"], "kartlegging-ses-på": ["/endre K9 holder: NAV"],
        "kartlegging-år": ["/endre K8 tall: 120 boliger (KOSTRA)"],
        "kartlegging-kilde": ["/endre K8 tall: 120 boliger i 2026"],
        "virkemiddel-i-bruk": ["/virkemidler Kommunen", "Gratis flytting"],
        "virkemiddel-år": ["/endre VM1 omfang: 25 lån"],
    ]

    private static let texts: [String: [String]] = [
        "forventning-vanskelig": ["/stryk FA1"], "forventning-rolle": ["/stryk FA2"],
        "problemer-boligsosialt": ["/stryk PB1"], "problemer-planfaglig": ["/stryk PP1"],
        "styrker-boligsosialt": ["/stryk SB1"], "swot-sterke": ["/stryk S1"], "swot-svake": ["/stryk V1"],
        "swot-muligheter": ["/stryk MU1"], "swot-trusler": ["/stryk TR1"],
        "velferd-sammenheng": ["/stryk VS1"],
        "framtid-folk": ["/stryk FB1", "/framtidsbilde arbeidet", "Alle enhetene deler tallene"],
        "iverksetting-få": ["/iverksetting kunnskap", "Vi vet nok"],
        "læring-annerledes": ["/læringselement planarbeid", "Å spørre tidlig"],
        "tilbakemelding-svakt": ["/tilbakemelding sterkt-midtveis", "God stemning"],
        "forankring-administrasjon": ["/stryk FO1"], "forankring-politikk": ["/stryk FO2"],
        "forankring-eksterne": ["/stryk FO3"], "forankring-brukere": ["/stryk FO4"],
        "forankring-plansystemet": ["/stryk FO5"],
        "høring-frist": ["/stryk H1"], "høring-svar-til": ["/stryk H2"],
        "planen-hva-er": ["/stryk PT1"], "planen-lovverk": ["/stryk PT2"], "planen-føringer": ["/stryk PT3"],
        "planen-hovedmål": ["/stryk PT4"], "planen-prinsipper": ["/stryk PT5"],
        "bakgrunn-utvikling": ["/stryk BG1", "/bakgrunn forord", "Laget av gruppa"],
    ]
}
