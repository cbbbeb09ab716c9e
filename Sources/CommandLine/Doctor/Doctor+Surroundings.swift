import Planning

/// The surroundings of the program: character set, terminal, folder of its own, clock.
extension Doctor {
    var localeDiagnosis: Diagnosis {
        let (locale, asked) = (machine.locale, machine.locale.asked)
        guard locale.worksInUTF8 else {
            return .fault(
                .characters, "Maskinen har ikke UTF-8, så æ, ø og å kan gå tapt.",
                mend: "Kjør «sudo apt-get install --reinstall libc-bin», som har C.UTF-8.")
        }
        if locale.isUTF8 { return .ok(.characters, "Tegnsettet er UTF-8 (\(asked)).") }
        if folded(asked).filter({ $0 != "-" }).contains("utf8") {
            return .warning(
                .characters, "Språkoppsettet \(asked) finnes ikke på maskinen. Boplan bruker C.UTF-8 i stedet.",
                mend: "Kjør «sudo dpkg-reconfigure locales» og velg \(asked), eller kjør «export LANG=C.UTF-8».")
        }
        return .warning(
            .characters,
            asked.isEmpty
                ? "Tegnsettet er ikke UTF-8 (LANG er ikke satt). Boplan bruker UTF-8 likevel."
                : "Tegnsettet er ikke UTF-8 (\(asked)). Boplan bruker UTF-8 likevel.",
            mend: """
                Vises æ, ø og å feil, så velg UTF-8 i vinduet dere skriver i. Kjør «export LANG=C.UTF-8» for å slippe \
                denne linja.
                """)
    }

    /// The columns below which words stand in columns of a few letters.
    private static let narrow = 40

    var terminalDiagnosis: Diagnosis {
        let (terminal, screen) = (machine.terminal, program.host.screen)
        let (columns, kind) = (screen.width, terminal.kind)
        guard terminal.isTerminal else {
            return .ok(.terminal, "Ingen terminal: Boplan leser linjer og skriver svar, men spør ikke om noe.")
        }
        if columns < Doctor.narrow {
            return .warning(
                .terminal, "Terminalen er bare \(columns) tegn bred.",
                mend: "Gjør vinduet bredere, eller start Boplan med --enkel.")
        }
        if kind.isEmpty {
            return .ok(.terminal, "Enkel terminal (TERM er ikke satt): Boplan skriver linjer uten rammer.")
        }
        if screen.isSimple { return .ok(.terminal, "Enkel terminal (\(kind)): Boplan skriver linjer uten rammer.") }
        return .ok(
            .terminal,
            terminal.hasColours
                ? "Terminalen er \(columns) tegn bred, med farger (\(kind))."
                : "Terminalen er \(columns) tegn bred, uten farger (\(kind)).")
    }

    var storeDiagnosis: Diagnosis {
        let lost: Message = """
            Linjene dere har skrevet, huskes ikke til neste gang, og blir disken full, er det siste bare i minnet.
            """
        guard let folder = program.host.stateFolder else {
            return .warning(
                .store, .sentences("HOME er ikke satt, så Boplan har ingen egen mappe.", lost),
                mend: "La HOME være hjemmemappa di, eller la XDG_STATE_HOME være ei mappe du kan skrive i.")
        }
        guard program.host.makeFolder(folder), machine.canWrite(folder) else {
            return .warning(
                .store, .sentences("Boplan kan ikke skrive i sin egen mappe, \(folder).", lost),
                mend:
                    "Se hvem som eier den, med «ls -ld \(folder)», eller la XDG_STATE_HOME være ei mappe du kan skrive i."
            )
        }
        return .ok(.store, "Boplans egen mappe, \(folder), kan skrives i.")
    }
}

// MARK: - Time

extension Doctor {
    /// The years that no program is used beyond.
    private static let years: Int64 = 30

    var clockDiagnosis: Diagnosis {
        let now = program.host.now()
        let time = program.host.time(now)
        let end = Release.madeAt + Doctor.years * 365 * 86_400_000
        guard (Release.madeAt...end).contains(now) else {
            return .fault(
                .clock, "Klokka er \(time), og det kan ikke stemme.",
                mend: """
                    Kjør «sudo timedatectl set-ntp true». Med feil klokke blir rekkefølgen på det dere sier, og datoene i \
                    dokumentene, feil.
                    """)
        }
        guard let zone = machine.timeZone() else {
            return .warning(
                .clock, "Klokka er \(time), men maskinen vet ikke hvilken tidssone den er i.",
                mend: "Kjør «sudo timedatectl set-timezone Europe/Oslo». Til da vises tiden i UTC.")
        }
        return .ok(.clock, "Klokka er \(time) (\(zone)).")
    }

    /// The difference there may be between the clocks of two machines, in milliseconds.
    private static let difference: Int64 = 5 * 60_000

    /// Returns the warning when the newest event of a file is later than the clock.
    func clockDiagnosis(newest: Int64) -> Diagnosis? {
        let (now, time) = (program.host.now(), program.host.time)
        guard now < newest - Doctor.difference else { return nil }
        return .warning(
            .clock, "Klokka er \(time(now)), men det nyeste i fila er fra \(time(newest)).",
            mend: """
                Kjør «sudo timedatectl set-ntp true», og se på klokka der det ble skrevet sist. Ingenting er tapt, men \
                tidene i historikken blir feil.
                """)
    }
}
