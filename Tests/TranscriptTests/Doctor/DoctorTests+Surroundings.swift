import TestSupport
import Testing

@testable import CommandLine

/// The surroundings of the program.
extension DoctorTests {
    @Test func tellsOfTheCharacterSet() {
        func told(_ asked: String, isUTF8: Bool = false, works: Bool = true) -> [String] {
            world.machine.locale = .init(asked: asked, isUTF8: isUTF8, worksInUTF8: works)
            return self.told("tegnsett")
        }
        let choose =
            "Vises æ, ø og å feil, så velg UTF-8 i vinduet dere skriver i. Kjør «export LANG=C.UTF-8» for å slippe denne linja."
        #expect(told("nb_NO.UTF-8", isUTF8: true) == ["ok: Tegnsettet er UTF-8 (nb_NO.UTF-8)."])
        #expect(told("C") == ["warning: Tegnsettet er ikke UTF-8 (C). Boplan bruker UTF-8 likevel.", choose])
        #expect(
            told("nb_NO.ISO-8859-1") == [
                "warning: Tegnsettet er ikke UTF-8 (nb_NO.ISO-8859-1). Boplan bruker UTF-8 likevel.", choose,
            ])
        #expect(
            told("") == ["warning: Tegnsettet er ikke UTF-8 (LANG er ikke satt). Boplan bruker UTF-8 likevel.", choose])
        #expect(
            told("nb_NO.utf8") == [
                "warning: Språkoppsettet nb_NO.utf8 finnes ikke på maskinen. Boplan bruker C.UTF-8 i stedet.",
                "Kjør «sudo dpkg-reconfigure locales» og velg nb_NO.utf8, eller kjør «export LANG=C.UTF-8».",
            ])
        #expect(
            told("C", works: false) == [
                "fault: Maskinen har ikke UTF-8, så æ, ø og å kan gå tapt.",
                "Kjør «sudo apt-get install --reinstall libc-bin», som har C.UTF-8.",
            ])
    }

    @Test func tellsOfTheTerminal() {
        world.screen.width = 100
        func told(_ kind: String, isTerminal: Bool = true, colours: Bool = true) -> [String] {
            world.machine.terminal = .init(isTerminal: isTerminal, hasColours: colours, kind: kind)
            return self.told("terminal")
        }
        #expect(told("xterm-256color") == ["ok: Terminalen er 100 tegn bred, med farger (xterm-256color)."])
        #expect(told("xterm", colours: false) == ["ok: Terminalen er 100 tegn bred, uten farger (xterm)."])
        #expect(told("") == ["ok: Enkel terminal (TERM er ikke satt): Boplan skriver linjer uten rammer."])
        #expect(
            told("", isTerminal: false) == [
                "ok: Ingen terminal: Boplan leser linjer og skriver svar, men spør ikke om noe."
            ])
        world.screen.isSimple = true
        #expect(told("dumb") == ["ok: Enkel terminal (dumb): Boplan skriver linjer uten rammer."])
        world.screen.width = 30
        #expect(
            told("xterm") == [
                "warning: Terminalen er bare 30 tegn bred.", "Gjør vinduet bredere, eller start Boplan med --enkel.",
            ])
    }

    @Test func tellsOfTheFolderOfItsOwn() {
        #expect(told("lager") == ["ok: Boplans egen mappe, ./lager, kan skrives i."])
        let lost =
            "Linjene dere har skrevet, huskes ikke til neste gang, og blir disken full, er det siste bare i minnet."
        world.machine.canWrite = { _ in false }
        let refused = [
            "warning: Boplan kan ikke skrive i sin egen mappe, ./lager. \(lost)",
            "Se hvem som eier den, med «ls -ld ./lager», eller la XDG_STATE_HOME være ei mappe du kan skrive i.",
        ]
        #expect(told("lager") == refused)
        world.machine.canWrite = { _ in true }
        world.write("", to: "fil")
        world.stateFolder = world.path("fil/lager")
        #expect(told("lager").first == "warning: Boplan kan ikke skrive i sin egen mappe, ./fil/lager. \(lost)")
        world.stateFolder = nil
        #expect(
            told("lager") == [
                "warning: HOME er ikke satt, så Boplan har ingen egen mappe. \(lost)",
                "La HOME være hjemmemappa di, eller la XDG_STATE_HOME være ei mappe du kan skrive i.",
            ])
    }

    @Test func tellsOfTheRoomOnTheDisks() {
        func told(_ bytes: Int64?) -> [String] {
            world.stateFolder = nil
            world.machine.freeSpace = { _ in bytes }
            world.machine.realPath = { _ in "/home/kari" }
            return self.told("diskplass")
        }
        let free = "Frigjør plass til det er minst 100 MB: Så mye kan en stor plan med kopier og dokumenter ta."
        #expect(told(12_345_678_900) == ["ok: 12 GB ledig plass i /home/kari."])
        #expect(told(100_000_000) == ["ok: 100 MB ledig plass i /home/kari."])
        #expect(told(99_999_999) == ["warning: Bare 99 MB ledig plass i /home/kari.", free])
        #expect(told(5_000_000) == ["warning: Bare 5,0 MB ledig plass i /home/kari.", free])
        #expect(
            told(4_999_999) == [
                "fault: Bare 4,9 MB ledig plass i /home/kari. Det neste dere skriver, kan mangle plass.", free,
            ])
        #expect(told(0).first?.hasPrefix("fault: Bare 0 byte ledig plass") == true)
        #expect(
            told(nil) == [
                "warning: Får ikke vite hvor mye plass det er i /home/kari.",
                "Sjekk at mappa finnes, og at disken er koblet til.",
            ])
        // What is kept meanwhile may be on another disk.
        world.stateFolder = world.path("lager")
        let store = world.path("lager")
        world.machine.freeSpace = { $0 == store ? 1_000_000 : 1_000_000_000 }
        #expect(
            self.told("diskplass") == [
                "ok: 1,0 GB ledig plass i /home/kari.", "warning: Bare 1,0 MB ledig plass i ./lager.",
                "Frigjør plass til det er minst 20 MB: Så mye kan en stor plan med kopier og dokumenter ta.",
            ])
    }

    @Test func tellsOfTheClock() {
        #expect(told("klokke") == ["ok: Klokka er 2027-01-15 10:00 (UTC)."])
        world.machine.timeZone = { nil }
        #expect(
            told("klokke") == [
                "warning: Klokka er 2027-01-15 10:00, men maskinen vet ikke hvilken tidssone den er i.",
                "Kjør «sudo timedatectl set-timezone Europe/Oslo». Til da vises tiden i UTC.",
            ])
        let wrong = [
            "fault: Klokka er 2027-01-15 10:00, og det kan ikke stemme.",
            "Kjør «sudo timedatectl set-ntp true». Med feil klokke blir rekkefølgen på det dere sier, og datoene i dokumentene, feil.",
        ]
        for time in [-1, 0, Release.madeAt - 1, 4_102_444_800_000] {
            world.time = time
            #expect(told("klokke") == wrong, "\(time)")
        }
        world.time = Release.madeAt
        #expect(told("klokke").count == 2, "the very beginning is no fault")
    }

    @Test func tellsWhenTheClockIsBehindTheFile() {
        let file = makeFile()
        world.time -= 4 * 60_000
        #expect(told("klokke", of: file).count == 1, "two machines may differ by so much")
        world.time -= 2 * 60_000
        #expect(
            told("klokke", of: file) == [
                "ok: Klokka er 2027-01-15 10:00 (UTC).",
                "warning: Klokka er 2027-01-15 10:00, men det nyeste i fila er fra 2027-01-15 10:00.",
                "Kjør «sudo timedatectl set-ntp true», og se på klokka der det ble skrevet sist. Ingenting er tapt, men tidene i historikken blir feil.",
            ])
    }
}
