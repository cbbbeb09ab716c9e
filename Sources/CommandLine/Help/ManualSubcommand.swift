import Conversation
import Planning

/// The subcommand `boplan håndbok [PAGE]`, which writes a page of the manual as `man` reads it, or Tab for bash;
/// without one, which there are. `make install` and the package lay them out.
struct ManualSubcommand: Subcommand {
    enum Word: String, CommandWord {
        case completion = "bash"
    }

    let declaration = SubcommandDeclaration(
        names: ["håndbok", "manual"], usage: ["håndbok [SIDE|bash]"],
        summary: "Skriver en side av håndboka, som man leser, eller Tab for bash.",
        details: [
            "Uten noe etter vises hvilke sider som finnes. «boplan håndbok boplan-vis | man -l -» viser en av dem."
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        try refuse(after: 1, arguments)
        let manual = Manual(program)
        let out = program.host.out
        switch arguments.positional.first {
        case nil: manual.names.forEach(out)
        case Word.completion.rawValue?: out(BashCompletion(Program.subcommands, opening: OpenSubcommand()).script)
        case let name?:
            guard let page = manual.page(name) else {
                throw .unknownHelp(name, nearest: nearest(to: name, among: manual.names + Word.words))
            }
            out(page)
        }
        return .done
    }
}
