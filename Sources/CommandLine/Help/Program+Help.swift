import Planning

/// The text that `--hjelp` prints, made of the declarations.
extension Program {
    /// The help on the program: what it is, its subcommands in a line each, and what holds for all.
    var help: [String] {
        let say = words.say
        let opening = OpenSubcommand().declaration
        let column = 2 + (Program.subcommands.map { $0.names[0].count }.max() ?? 0)
        let subcommands = Program.subcommands.map { subcommand in
            let name = subcommand.names[0]
            return
                "  boplan \(name)\(String(repeating: " ", count: column - name.count))\(say(subcommand.declaration.summary))"
        }
        return [say("Boplan leder en arbeidsgruppe fra tomt rom til planutkast."), ""]
            + opening.usage.map { "  boplan \(say($0))" } + ["      " + say(opening.summary), ""] + subcommands
            + ["", say("Skriv «boplan eksporter --hjelp» for å se alt om én av dem, og /hjelp i samtalen."), ""]
            + options(opening.options + Program.common) + [
                "", say(Program.surroundingsHelp), say(Program.exitCodeHelp),
            ]
    }

    /// Returns how a subcommand is written, and all about it.
    func help(on declaration: SubcommandDeclaration) -> [String] {
        let say = words.say
        let details = ([declaration.summary] + declaration.details).map { say($0) }
        return declaration.usage.map { "boplan \(say($0))" } + [""] + details + [""]
            + options(declaration.options + Program.common)
    }

    /// Returns a line for each option, with what it does in a column of its own.
    private func options(_ options: [Option]) -> [String] {
        let written = options.map { ($0.written, words.say($0.summary)) }
        let column = 2 + (written.map(\.0.count).max() ?? 0)
        return written.map { "  \($0)\(String(repeating: " ", count: column - $0.count))\($1)" }
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
