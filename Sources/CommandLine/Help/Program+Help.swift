import Planning

/// The text that `--hjelp` prints, made of the declarations.
extension Program {
    /// The help on the program: what it is, its subcommands in a line each, and what holds for all.
    var help: [String] {
        let say = words.say
        let opening = OpenSubcommand().declaration
        let subcommands = columns(Program.subcommands.map { ("  boplan \($0.names[0])", $0.declaration.summary) })
        return [say("Boplan leder en arbeidsgruppe fra tomt rom til planutkast."), ""]
            + opening.usage.map { "  boplan \(say($0))" } + ["      " + say(opening.summary), ""] + subcommands
            + ["", say("Skriv «boplan eksporter --hjelp» for å se alt om én av dem, og /hjelp i samtalen."), ""]
            + columns(of: opening.options + Program.common) + [
                "", say(Program.surroundingsHelp), say(Program.exitCodeHelp),
            ]
    }

    /// Returns how a subcommand is written, and all about it.
    func help(on declaration: SubcommandDeclaration) -> [String] {
        let say = words.say
        let details = ([declaration.summary] + declaration.details).map { say($0) }
        return declaration.usage.map { "boplan \(say($0))" } + [""] + details + [""]
            + columns(of: declaration.options + Program.common)
    }

    private func columns(of options: [Option]) -> [String] { columns(options.map { ("  " + $0.written, $0.summary) }) }

    /// Returns a line for each name, with what is said of it in a column of its own.
    func columns(_ rows: [(name: String, text: Message)]) -> [String] {
        let width = rows.map(\.name.count).max() ?? 0
        return rows.map { name, text in
            "\(name)\(String(repeating: " ", count: width - name.count))  \(words.say(text))"
        }
    }

    static let surroundingsHelp: Message = "NO_COLOR og BOPLAN_ENKEL=1 følges."
    static let exitCodeHelp: Message =
        """
        Ender med 0 når alt er i orden, 1 når noe er funnet, 2 ved feil bruk, 3 når en skriptlinje feilet, \
        4 når fila ikke kunne leses eller skrives, og 5 når et dokument ikke kunne lages.
        """
}

extension Option {
    /// The option as it is written: `--format FORMAT`, `--ja`
    var written: String { value.map { "\(names[0]) \($0)" } ?? names[0] }
}
