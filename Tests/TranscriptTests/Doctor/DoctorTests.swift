import Documents
import Glibc
import TestSupport
import Testing

@testable import Assistant

/// `boplan doktor`: each thing is made missing or odd, one at a time, and the lines that are shown are held. What comes
/// of files is in `Transcripts/doktor.txt`.
@Suite struct DoctorTests {
    private let world = TestSurroundings()

    init() {
        world.tools = ToolPaths(pandoc: nil, python: nil)
        world.screen.width = 400
        world.wall = "2027-01-15 10:00"
        world.stateFolder = world.path("lager")
    }

    /// The lines on one subject, as they are shown.
    private func told(_ subject: String, of file: String? = nil) -> [String] {
        var lines: [String] = []
        let doctor = Doctor(program: Program(world.surroundings)) { diagnosis in
            guard diagnosis.subject == subject else { return }
            let words = Words.nb
            lines.append("\(diagnosis.state): \(words.guide(.doctor(.diagnosis(diagnosis))))")
            let mend = words.guide(.doctor(.mend(diagnosis)))
            if !mend.isEmpty { lines.append(mend) }
        }
        #expect(throws: Never.self) { try doctor.examine(file) }
        return lines.map { line in
            line.split(separator: world.folder + "/", omittingEmptySubsequences: false).joined(separator: "./")
        }
    }

    private func makeFile() -> String {
        let path = world.path("plan.boplan")
        #expect(world.run("ny", path, "--kommune", "Molde", "--periode", "2027-2030") == .done)
        return path
    }

    /// A program of the given text in place of a tool.
    private func makeTool(_ name: String, _ script: String) -> String {
        let path = world.write("#!/bin/sh\n" + script + "\n", to: name)
        chmod(path, 0o700)
        return path
    }
}

// MARK: - Documents

extension DoctorTests {
    @Test(.enabled(if: TestSurroundings.hasTools)) func triesTheToolsForReal() {
        world.tools = TestSurroundings.tools
        #expect(told("pandoc") == ["ok: pandoc 3.9 laget en prøveside (docx)."])
        #expect(told("typst") == ["ok: Typst 0.15.0 laget en prøveside (pdf)."])
        #expect(world.errors == ["Prøver pandoc …", "Prøver Typst …", "Prøver pandoc …", "Prøver Typst …"])
    }

    @Test func tellsOfAToolThatIsMissing() {
        #expect(
            told("pandoc") == [
                "fault: pandoc mangler, så md, html, docx, odt og pdf kan ikke lages.",
                "Kjør «make tools» i mappa der Boplan er bygd (det henter pypandoc_binary), eller installer Boplan på nytt.",
            ])
        #expect(
            told("typst") == [
                "fault: Typst mangler, så pdf og png kan ikke lages.",
                "Kjør «make tools» i mappa der Boplan er bygd (det henter typst), eller installer Boplan på nytt.",
            ])
    }

    /// It is there, and that is not enough.
    @Test func tellsOfAToolThatMakesNoPage() {
        world.tools = ToolPaths(
            pandoc: makeTool("pandoc", "exit 7"), python: makeTool("python3", "cat >/dev/null; exit 69"))
        let beginning = "fault: pandoc er her, men klarer ikke å lage en prøveside. Programmet pandoc klarte ikke"
        #expect(told("pandoc").first?.hasPrefix(beginning) == true)
        #expect(told("pandoc").last?.contains("meld fra") == true, "\(told("pandoc"))")
        // The binding is what is missing; and the page is pandoc's first.
        world.tools.pandoc = makeTool("pandoc", "cat >/dev/null; echo tekst")
        #expect(told("typst").first == "fault: Typst mangler, så pdf og png kan ikke lages.")
        world.tools.pandoc = nil
        #expect(
            told("typst") == [
                "warning: Typst er her, men er ikke prøvd, for noe annet det trenger, mangler.",
                "Rett det andre som er feil her, og kjør «boplan doktor» igjen.",
            ])
    }

    @Test func aToolThatHangsIsStoppedAndTold() {
        world.tools.pandoc = makeTool("pandoc", "exec sleep 60")
        world.limits.time = .milliseconds(200)
        #expect(
            told("pandoc") == [
                "fault: pandoc er her, men klarer ikke å lage en prøveside. Programmet pandoc brukte mer enn 0 sekunder og ble stoppet.",
                "Prøv ett format om gangen.",
            ])
    }

    @Test func controlCEndsItAll() {
        world.tools.pandoc = makeTool("pandoc", "kill -INT $$")
        #expect(world.run("doktor") == .documentFailed)
        #expect(world.errors.last?.hasPrefix("Avbrutt.") == true)
        #expect(world.output.last?.contains("Maler") == true, "it went on: \(world.output)")
        // And where it is noticed between two things.
        world.tools.pandoc = nil
        var surroundings = world.surroundings
        surroundings.mayGoOn = { false }
        #expect(Program(surroundings).run(["doktor"]) == .documentFailed)
    }

    @Test func tellsOfMissingTemplatesAndProcesses() {
        world.workshops = world.path("borte")
        world.templates = world.path("borte")
        world.tools.pandoc = makeTool("pandoc", "exit 7")
        #expect(
            told("prosesser") == [
                "fault: Fant ingen prosesser i ./borte, så ingen fil kan åpnes.",
                "Installer Boplan på nytt, eller la BOPLAN_WORKSHOPS peke på mappa Workshops.",
            ])
        #expect(
            told("maler") == [
                "fault: Fant ikke malene i ./borte, så ingen dokumenter kan lages.",
                "Installer Boplan på nytt, eller la BOPLAN_TEMPLATES peke på mappa Templates.",
            ])
        #expect(
            told("pandoc").first == "warning: pandoc er her, men er ikke prøvd, for noe annet det trenger, mangler.")
        #expect(
            told("skrifter") == [
                "warning: Lista over skrifter, ./borte/stil/skrifter.txt, kan ikke leses.", "Installer Boplan på nytt.",
            ])
    }

    @Test func tellsOfAProcessFileWithAMistake() {
        world.workshops = world.path("prosesser")
        mkdir(world.workshops, 0o755)
        mkdir(world.workshops + "/midt-norge", 0o755)
        world.write("navn: [", to: "prosesser/midt-norge/prosess.yaml")
        let lines = told("prosesser")
        #expect(lines.first?.hasPrefix("fault: Prosessfilene kan ikke brukes. ") == true, "\(lines)")
        #expect(lines.last == "Rett fila, eller installer Boplan på nytt.")
    }

    @Test func namesThePackagesOfMissingFonts() {
        world.templates = world.path("maler")
        mkdir(world.templates, 0o755)
        mkdir(world.templates + "/stil", 0o755)
        world.write(
            "# Skrifter\nfonts-a /usr/a.ttf\nfonts-a /usr/a2.ttf\nfonts-b /usr/b.ttf\n",
            to: "maler/stil/skrifter.txt")
        world.machine.exists = { $0.hasPrefix("/usr/a") }
        #expect(
            told("skrifter") == [
                "fault: Det mangler skrifter, så dokumentene blir ikke like overalt, og noen tegn kan ikke vises.",
                "Kjør «sudo apt-get install fonts-b».",
            ])
        world.machine.exists = { !$0.hasPrefix("/usr/a") }
        #expect(told("skrifter").last == "Kjør «sudo apt-get install fonts-a».")
        world.machine.exists = { _ in true }
        #expect(told("skrifter") == ["ok: Skrifter: alle som trengs, er her (3)."])
    }
}

// MARK: - Surroundings

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

// MARK: - Files

extension DoctorTests {
    @Test func tellsWhoMayReadAndWrite() {
        let file = makeFile()
        #expect(told("tilgang", of: file) == ["ok: Fila og mappa den ligger i, kan skrives i."])
        let folder = world.folder
        world.machine.canWrite = { $0 != folder }
        #expect(told("tilgang", of: file).first?.hasPrefix("fault: Mappa \(folder) kan ikke skrives i") == true)
        world.machine.canWrite = { $0 != file }
        #expect(
            told("tilgang", of: file) == [
                "fault: ./plan.boplan kan leses, men ikke skrives i.",
                "Be den som eier fila, om lov, eller arbeid på en kopi: «boplan kopi ./plan.boplan NY.boplan».",
            ])
        world.machine.canRead = { $0 != file }
        #expect(
            told("tilgang", of: file) == [
                "fault: Du har ikke lov til å lese ./plan.boplan.",
                "Be den som eier fila, om lov. «ls -l ./plan.boplan» viser hvem det er.",
            ])
    }

    @Test func tellsOfASharedFolder() {
        let file = makeFile()
        #expect(
            told("plassering", of: file) == ["ok: Mappa fila ligger i, ser ikke ut til å være delt med andre maskiner."]
        )
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(
            told("plassering", of: file) == [
                "warning: Fila ligger på en delt disk (cifs, /). Der kan fila bli byttet ut eller låst mens noen skriver.",
                "Arbeid på en kopi på denne maskinen: «boplan kopi ./plan.boplan ~/plan.boplan». "
                    + "Etterpå henter dere alt inn med «boplan flett ./plan.boplan ~/plan.boplan».",
            ])
        let folder = world.folder
        world.machine.names = { $0 == folder ? [".stfolder", "plan.sync-conflict-1.boplan"] : [] }
        #expect(
            told("plassering", of: file).first
                == "warning: Fila ligger i \(folder), som Syncthing holder lik på flere maskiner. Der kan fila bli byttet ut eller låst mens noen skriver."
        )
        #expect(
            told("konfliktkopier", of: file) == [
                "warning: To har skrevet samtidig, og et program som holder mapper like, har laget plan.sync-conflict-1.boplan. Ingen av filene har alt.",
                "Slå dem sammen med «boplan flett ./plan.boplan ./plan.sync-conflict-1.boplan».",
            ])
        // Warnings are no reason to fail.
        world.tools = TestSurroundings.tools
        #expect(world.run("doktor", file) == (TestSurroundings.hasTools ? .done : .documentFailed))
    }

    @Test func tellsOfWhatWaitsInASpareFile() {
        let file = makeFile()
        #expect(told("rester", of: file) == ["ok: Ingenting venter på å komme inn i fila."])
        #expect(world.run("kopi", file, world.path("rest.boplan")) == .done)
        #expect(world.run(world.path("rest.boplan"), "-c", "/swot svake", "Dyre boliger") == .done)
        world.spares = [world.path("rest.boplan")]
        #expect(
            told("rester", of: file) == [
                "warning: Sist kom ikke alt med i fila. Det ligger i ./rest.boplan.",
                "Hent det inn med «boplan flett ./plan.boplan ./rest.boplan».",
            ])
        #expect(world.run("flett", file, world.path("rest.boplan")) == .done)
        #expect(told("rester", of: file) == ["ok: Ingenting venter på å komme inn i fila."])
        #expect(access(world.path("rest.boplan"), F_OK) == 0, "a look removes nothing")
    }
}

// MARK: - Being told as the file is opened

extension DoctorTests {
    private static let warning = [
        "Fila ligger på en delt disk (cifs, /). Der kan fila bli byttet ut eller låst mens dere skriver.",
        "Arbeid på en kopi på denne maskinen: «boplan kopi ./plan.boplan ~/plan.boplan». Etterpå henter dere alt inn med «boplan flett ./plan.boplan ~/plan.boplan».",
    ]

    /// What a conversation begins with, and what is said on standard error.
    private func begun(_ file: String) -> [String] {
        var lines: [String] = []
        var surroundings = world.surroundings
        surroundings.converse = { session in lines = session.begin().flatMap(\.lines).map(\.text) }
        #expect(Program(surroundings).run([file]) == .done)
        return warnings(among: lines)
    }

    private func warnings(among lines: [String]) -> [String] {
        lines.map { $0.split(separator: world.folder + "/", omittingEmptySubsequences: false).joined(separator: "./") }
            .filter { $0.contains("delt disk") || $0.contains("Arbeid på en kopi") }
    }

    @Test func aSharedFolderIsWarnedOfOnceAFile() {
        let file = makeFile()
        var known: Set<String> = []
        world.machine.isFirstTime = { known.insert($0).inserted }
        #expect(begun(file) == [])
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(begun(file) == Self.warning)
        #expect(begun(file) == [], "it was told")
        #expect(begun(world.path("ny.boplan")).count == 2, "another file, made as it is opened")
    }

    @Test func whereNothingIsRememberedItIsToldEachTime() {
        let file = makeFile()
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(begun(file) == Self.warning)
        #expect(begun(file) == Self.warning)
    }

    @Test func scriptsAreNotDisturbed() {
        let file = makeFile()
        (world.output, world.errors) = ([], [])
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(world.run(file, "-c", "/status") == .done)
        #expect(warnings(among: world.output + world.errors) == [])
    }

    @Test func aNewFileInASharedFolderIsWarnedOf() {
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        _ = makeFile()
        #expect(warnings(among: world.errors) == Self.warning)
        #expect(world.output == [])
    }
}
