import Planning

/// `boplan demo [FOLDER]`: replays the example sessions on real data and makes their plans.
struct DemoSubcommand: Subcommand {
    let names = ["demo"]
    static let examples = "eksempler"

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        try refuse(after: 1, arguments)
        let folder = arguments.positional.first ?? "out"
        guard program.surroundings.makeFolder(folder) else { throw .folderNotMade(folder) }
        var code = ExitCode.done
        for example in Example.all {
            let result = try program.replay(example, in: folder)
            if result != .done { code = result }
        }
        return code
    }
}

/// A municipality with measures in the sources, and the script that replays them.
private struct Example {
    var script: String
    var municipality: String
    var period: String

    static let all = [
        Example(script: "lillehammer", municipality: "Lillehammer", period: "2011-2014"),
        Example(script: "lørenskog", municipality: "Lørenskog", period: "2011-2014"),
        Example(script: "bærum", municipality: "Bærum", period: "2011-2014"),
    ]
}

extension Program {
    fileprivate func replay(_ example: Example, in folder: String) throws(Problem) -> ExitCode {
        let path = "\(surroundings.workshops)/\(DemoSubcommand.examples)/\(example.script).txt"
        guard let lines = surroundings.lines(path) else { throw .scriptMissing(path: path) }
        let target = "\(folder)/\(example.script)"
        guard surroundings.makeFolder(target) else { throw .folderNotMade(target) }
        let file = try freshName(in: target, example.script)
        let facts = [(Fact.municipality, example.municipality), (Fact.period, example.period)]
        var session = session(
            try create(file, facts: facts, process: Program.defaultProcess), file: file)
        surroundings.err(words.guide(.replaying(script: path)))
        let played = play(Script(name: path, lines: lines), in: &session, goOn: false, quietly: true)
        guard played == .done else { return played }
        let request = DocumentRequest(reading: session.reading, document: session.process.documents[0], folder: target)
        return report(try export(request, file: file)) ? .done : .documentFailed
    }

    /// A demonstration never writes over a workshop file: `lillehammer.boplan`, then `lillehammer-2.boplan`.
    private func freshName(in folder: String, _ name: String) throws(Problem) -> String {
        for number in 1..<1_000 {
            let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").boplan"
            if surroundings.lines(path) == nil { return path }
        }
        throw .folderNotMade(folder)
    }
}
