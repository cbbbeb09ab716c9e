import Planning

/// `boplan vis FILE [TOOL] [--format tekst|json|csv|md]`: what has been said.
struct ShowSubcommand: Subcommand {
    let names = ["vis", "show"]
    let options = [Option(names: ["--format"], value: "FORMAT")]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let format = try format(arguments.value("--format") ?? OutputFormat.text.rawValue)
        let open = try program.open(file, mode: .readOnly)
        let tool = arguments.positional.count > 1 ? try program.tool(arguments.positional[1], open.process) : nil
        let text = render(open.reading, tool: tool, as: format, on: program.surroundings.screen, in: program.words)
        program.surroundings.out(String(text.dropLast()))
        return .done
    }

    private func format(_ word: String) throws(Problem) -> OutputFormat {
        guard let format = OutputFormat(rawValue: word.lowercased()) else {
            let known = OutputFormat.allCases.map(\.rawValue)
            throw .unknownFormat(word, known: known, nearest: nearest(to: word, among: known))
        }
        return format
    }
}

extension Program {
    func tool(_ word: String, _ process: Process) throws(Problem) -> Tool {
        switch lookup(word, among: process.tools.map { Named($0, names: [$0.id, $0.name] + $0.aliases) }) {
        case .found(let tool): return tool
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown(let nearest): throw .unknownTool(word, nearest: nearest)
        }
    }
}
