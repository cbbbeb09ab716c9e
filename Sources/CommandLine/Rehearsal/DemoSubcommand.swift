import Conversation
import Planning
import Publishing

/// The subcommand `boplan demo [FOLDER]`, which replays the example sessions on real data and makes their plans, and
/// then looks at the machine as `boplan doktor` does.
struct DemoSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["demo"], usage: ["demo [MAPPE]"],
        summary: "Lager et helt eksempel på ekte data.")
    static let examples = "eksempler"

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        try refuse(after: 1, arguments)
        let folder = arguments.positional.first ?? "out"
        guard program.host.makeFolder(folder) else { throw .file(.folderNotMade(folder)) }
        let examples = "\(program.host.workshops)/\(DemoSubcommand.examples)"
        let scripts = program.host.files(examples).filter { $0.hasSuffix(".txt") }.sorted()
        guard !scripts.isEmpty else { throw .file(.notInstalled(folder: examples, variable: "BOPLAN_WORKSHOPS")) }
        var code = ExitCode.done
        for script in scripts {
            let result = try program.replay("\(examples)/\(script)", named: String(script.dropLast(4)), in: folder)
            if result != .done { code = result }
        }
        // What the machine lacks is read last, where somebody looks.
        let health = try program.examine(nil, in: folder)
        return health == .done ? code : health
    }
}

extension Program {
    /// Plays one script into a new workshop file, and makes its documents beside it.
    fileprivate func replay(_ script: String, named name: String, in folder: String) throws(Problem) -> ExitCode {
        guard let lines = host.lines(script) else { throw .file(.scriptMissing(path: script)) }
        let target = "\(folder)/\(name)"
        guard host.makeFolder(target) else { throw .file(.folderNotMade(target)) }
        let file = "\(target)/\(freshName(name, among: host.files(target)))"
        var session = session(try create(file, process: Program.defaultProcess), file: file)
        tell("Spiller av \(script) …")
        let played = play(Script(name: script, lines: lines), in: &session, goOn: false, showsAnswers: false)
        guard played == .done else { return played }
        var code = ExitCode.done
        for document in session.process.documents {
            let request = DocumentRequest(
                reading: session.reading, version: session.timeline.version, document: document, folder: target)
            if try !report(export(request, file: file)) { code = .documentFailed }
        }
        return code
    }
}
