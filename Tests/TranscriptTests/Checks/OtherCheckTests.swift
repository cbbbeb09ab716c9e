import Planning
import TestSupport
import Testing

@testable import CommandLine

/// The checks of the processes that are only data: a well-made plan of each raises no question, and small breaches do.
@Suite struct OtherCheckTests {
    private static let wellMade = Dictionary(
        uniqueKeysWithValues: breaches.keys.map { id in
            (id, ExampleWorkshop("andre-prosesser/velskrevet-\(id)", process: id, municipality: "Solvik"))
        })

    private static func asked(_ id: String, after lines: [String]) throws -> [String] {
        let session = try #require(wellMade[id]).session(after: lines)
        return session.reading.findings(today: CheckExampleTests.today).map(\.checkID)
    }

    @Test(arguments: breaches.keys.sorted()) func aWellMadePlanRaisesNoQuestion(_ id: String) throws {
        #expect(try #require(Self.wellMade[id]).problems == [])
        #expect(try Self.asked(id, after: []) == [])
    }

    @Test(arguments: breaches.keys.sorted()) func smallBreachesAreFound(_ id: String) throws {
        for (check, lines) in try #require(Self.breaches[id]) {
            let found = try Self.asked(id, after: lines)
            #expect(found.contains(check), "\(check): \(lines) gives \(found)")
        }
    }

    /// By process and check.
    private static let breaches: [String: [String: [String]]] = [
        "kommuneprogram": [
            "perioden-over": ["/opplysninger periode 2020–2023"],
            "programmet-eier": ["/stryk OP2"], "programmet-eier-alle": ["/endre OP2 Kommunen"],
            "behov-finnes": ["/stryk BE1"], "behov-bidrar": ["/stryk BI1"],
            "deltakere-eier": ["/endre D1 gruppe: Utøver", "/endre D2 gruppe: Utøver"],
            "deltakere-politiker": ["/stryk D2"], "deltakere-brukere": ["/stryk D5"],
            "de-tre-valgt": ["/stryk TU3"], "de-tre-uten-aktivitet": ["/stryk A3"],
            "resultatområde-nå": ["/resultatområder 1", "Nabolag | | Alle hilser"],
            "resultatområde-år": ["/endre R1 nå: 12 saker"],
            "aktivitet-finnes": ["/stryk A1", "/stryk A2", "/stryk A3"],
            "aktivitet-eier": ["/aktivitetsplan 1", "Male | Penere | | juni 2028 | 0 kr"],
            "aktivitet-frist": ["/aktivitetsplan 1", "Male | Penere | NAV | | 0 kr"],
            "aktivitet-kostnad": ["/aktivitetsplan 1", "Male | Penere | NAV | juni 2028 |"],
            "aktivitet-virkning": ["/aktivitetsplan 1", "Male | | NAV | juni 2028 | 0 kr"],
            "aktivitet-finansiering": ["/endre A3 kostnad: 800 000 kr"],
            "aktivitet-eier-alle": ["/endre A3 eier: alle"],
            "aktivitet-frist-ute": ["/endre A3 frist: 2. januar 2027"],
            "aktivitet-utenfor-perioden": ["/endre A3 frist: 2035"],
            "aktivitet-vage-ord": ["/endre A3 Ha fokus på unge"], "aktivitet-møte": ["/endre A3 Møte om unge"],
            "avtale-partneren": ["/programavtale parter", "Kommunen og Husbanken"],
            "behovsmelding-ber-om": ["/behovsmelding", "Noen å spørre | Alle | | | 2027"],
            "læringsverktøy-hvem": ["/endre LV1 bruk: Lese evalueringer"],
            "rapport-førte-til": ["/rapport 2027, vår", "TU1 | Laget én kø | | Ingen | Ta den i bruk"],
            "årshjul-hvem": ["/årshjul Samlinger", "4 | Samling til | | Kø"],
            "frammøte-frafall": ["/frammøte Oppstart", "2. februar 2027 | rådhuset | D1; D2; D3; D4 | D5 | NAV"],
        ],
        "region-ost": [
            "perioden-over": ["/opplysninger periode 2020–2023"],
            "programmet-eier": ["/stryk OP2"], "programmet-penger": ["/stryk OP4"],
            "faktaark-år-og-kilde": ["/endre FA1 svar: 12 000"],
            "hvem-ble-tiltak": ["/endre HG1 går: Dårlig"], "oversikt-er": ["/endre OV1 er: Kommunalsjefene"],
            "samarbeid-partneren": ["/samarbeidsavtale parter", "Kommunen og boligbyggelaget"],
            "finansiering-økonomiplan": ["/endre PE1 økonomiplan: nei"],
            "delprosjekt-leder": ["/delprosjekter", "HM1 | Én vei inn | | NAV | Leietakerne | 2028 | 0 kr"],
            "delprosjekt-brukere": ["/delprosjekter", "HM1 | Én vei inn | NAV | Bolig | | 2028 | 0 kr"],
            "utfordring-eksterne": ["/fem-utfordringer lokalt", "Vaktmestere som kjenner folk"],
            "kunnskap-praktisk": ["/kunnskapsområder program", "Møtene må være korte"],
            "suksess-gjør": ["/endre SF1 hvor: Mangler"], "intervju-hvem": ["/endre IG2 svar: Den virker"],
            "foranalyse-utfordringer": ["/stryk UT1"],
            "organisering-politiker": ["/stryk D2"], "organisering-brukere": ["/stryk D5"],
            "organisering-tid": ["/organisering Prosjektgruppe", "lege | Helse og omsorg | Kan love tid |"],
            "visjon-finnes": ["/stryk VS1"], "hovedmål-finnes": ["/stryk HM1"],
            "hovedmål-uten-tiltak": ["/hovedmål", "Ingen blir kastet ut"],
            "hovedmål-uten-delmål": ["/hovedmål", "Ingen blir kastet ut"],
            "delmål-uten-resultatmål": ["/delmål", "HM1 | Alle får svar på én dag"],
            "resultatmål-målbart": ["/resultatmål", "DM1 | Alle er glade | Smil | |"],
            "resultatmål-nå-år": ["/endre RM1 nå: 70 prosent"], "resultatmål-innen": ["/endre RM1 ønsket: 90 prosent"],
            "tiltak-finnes": ["/stryk T1", "/stryk T2"],
            "tiltak-eier": ["/tiltak", "HM1 | RM1 | Male husene | | juni 2028 | 0 kr"],
            "tiltak-frist": ["/tiltak", "HM1 | RM1 | Male husene | NAV | | 0 kr"],
            "tiltak-kostnad": ["/tiltak", "HM1 | RM1 | Male husene | NAV | juni 2028 |"],
            "tiltak-finansiering": ["/endre T1 kostnad: 800 000 kr"],
            "tiltak-eier-alle": ["/endre T1 ansvarlig: Solvik kommune"],
            "tiltak-frist-ute": ["/endre T1 frist: 2. januar 2027"],
            "tiltak-vage-ord": ["/endre T1 Bidra til at folk blir boende"],
            "deltakelse-finnes": ["/stryk BA1", "/stryk BA2", "/stryk BA3", "/stryk BA4"],
            "deltakelse-brukere": ["/stryk BA1"], "deltakelse-barn-og-unge": ["/stryk BA2"],
            "deltakelse-frivillige": ["/stryk BA3"], "deltakelse-private": ["/stryk BA4"],
            "deltakelse-dialog": [
                "/endre BA1 grad: Informasjon", "/endre BA2 grad: Innhenting", "/endre BA3 grad: Informasjon",
                "/endre BA4 grad: Informasjon",
            ],
            "forankring-brukere": ["/stryk FO6"],
            "framdrift-frist-ute": ["/endre F1 frist: 2. januar 2027"],
            "rapport-avvik": ["/rapportering 2027, vår", "HM1 | Ansatt én | Flere blir boende | | 0 kr | Lære opp"],
            "videre-skrevet": [
                "/videreføring", "Boveileder | Over i vanlig drift | Helse | 2031 | 800 000 kr (budsjett) | nei",
            ],
        ],
    ]

    @Test("A measure that is done or dropped is not asked about, though its deadline is over")
    func whatIsDone() throws {
        for status in ["Gjennomført", "Lagt bort"] {
            let lines = ["/endre T1 frist: 2. januar 2027", "/endre T1 status: \(status)"]
            #expect(try Self.asked("region-ost", after: lines) == [], "\(status)")
        }
        #expect(
            try Self.asked("region-ost", after: ["/endre T1 frist: 2. januar 2027", "/endre T1 status: Utsatt"])
                == ["tiltak-frist-ute"])
    }
}
