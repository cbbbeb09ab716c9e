import Conversation
import Journal
import Planning

/// The subcommand `boplan FILE`, which holds the conversation, or runs lines from `-c`, a script or a pipe.
struct OpenSubcommand: DeclaredSubcommand {
    let declaration = SubcommandDeclaration(
        names: [], usage: ["[FIL] [--ny]", "FIL -c LINJE …", "FIL -f SKRIPT [--fortsett]"],
        summary: "Åpner fila og leder samtalen; fila lages når den ikke finnes. Uten fil vises planene som finnes.",
        details: ["Kommer linjene fra et annet program, eller fra -c eller -f, blir de kjørt som om noen skrev dem."],
        options: [
            Option(["-c"], value: "LINJE …", "Kjører linjene og avslutter.", takesRest: true),
            Option(["-f"], value: "SKRIPT", "Kjører linjene i en fil og avslutter; # er kommentar.", takes: .file),
            Option(["--fortsett"], "Går videre i skriptet etter en linje som feilet."),
            Option(["--prosess"], value: "NAVN", "Prosessen en ny fil skal følge."),
            Option(["--ny"], "Forklarer vanskelige ord første gang de vises."),
        ])

    /// Runs a script to its end, or opens the conversation with a person.
    func start(_ arguments: Arguments, in program: Program) throws(Problem) -> Outcome {
        let process = arguments.value("--prosess") ?? Program.defaultProcess
        if arguments.positional.isEmpty, program.host.isInteractive, !arguments.has("-c"), !arguments.has("-f") {
            return try receive(arguments, Reception(program: program, process: process))
        }
        let file = try file(arguments)
        if arguments.positional.count > 1, !file.looksLikeFile { throw unknown(file) }
        try refuse(after: 1, arguments)
        let script = try script(arguments, program)
        let open = try openOrCreate(file, process, isScript: script != nil, program)
        program.tellOfProcess(wished: arguments.value("--prosess"), of: open)
        guard let script else { return talk(open, file, arguments, in: program) }
        var session = program.session(open, file: file)
        if arguments.has("--ny") { session.welcomeNewcomers() }
        return .ended(program.play(script, in: &session, goOn: arguments.has("--fortsett")))
    }

    /// Leads somebody who named no file to a plan, and opens the conversation about it.
    private func receive(_ arguments: Arguments, _ reception: Reception) throws(Problem) -> Outcome {
        let program = reception.program
        switch try reception.receive() {
        case .existing(let file)?:
            let open = try program.openForTalk(file)
            program.tellOfProcess(wished: arguments.value("--prosess"), of: open)
            return talk(open, file, arguments, in: program)
        case .new(let file, let open)?:
            return talk(open, file, arguments, in: program) { $0.goOnAsking(after: Fact.municipality) }
        case nil: return .ended(.done)
        }
    }

    /// Opens the conversation about a plan, which is from now on among those used last.
    private func talk(
        _ open: OpenWorkshop, _ file: String, _ arguments: Arguments, in program: Program,
        begin: (inout Session) -> Void = { _ in }
    ) -> Outcome {
        program.host.rememberPlan(file)
        var session = program.talk(open, file: file)
        if arguments.has("--ny") { session.welcomeNewcomers() }
        begin(&session)
        return .conversation(session)
    }

    /// Returns the lines to run; nil when a person is to be talked with.
    private func script(_ arguments: Arguments, _ program: Program) throws(Problem) -> Script? {
        if arguments.has("-c") { return Script(name: nil, lines: AnySequence(arguments.all("-c"))) }
        if let path = arguments.value("-f") {
            guard let lines = program.host.lines(path) else { throw .file(.scriptMissing(path: path)) }
            return Script(name: path, lines: lines)
        }
        guard !program.host.isInteractive else { return nil }
        return program.host.lines(nil).map { Script(name: nil, lines: $0) }
    }

    /// Opens the file, or makes it. A word that is not a file but nearly a subcommand is more likely a slip than a new
    /// workshop.
    private func openOrCreate(
        _ file: String, _ process: String, isScript: Bool, _ program: Program
    ) throws(Problem) -> OpenWorkshop {
        do throws(Problem) {
            return try isScript ? program.open(file) : program.openForTalk(file)
        } catch {
            guard case .journal(let problem) = error, problem.isAbsence(of: file) else { throw error }
            guard file.looksLikeFile else { throw unknown(file) }
            return try create(file, process, program)
        }
    }

    /// Makes the file; where another program has just made it, opens that one.
    private func create(_ file: String, _ process: String, _ program: Program) throws(Problem) -> OpenWorkshop {
        do throws(Problem) {
            return try program.create(file, process: process)
        } catch {
            guard case .journal(.alreadyExists) = error else { throw error }
            return try program.open(file)
        }
    }
}

extension OpenSubcommand {
    private func unknown(_ word: String) -> Problem {
        .commandLine(.unknownSubcommand(word, nearest: nearest(to: word, among: Program.subcommands.flatMap(\.names))))
    }
}

extension Program {
    /// Tells that a plan goes on in its own process, where another was wished for.
    fileprivate func tellOfProcess(wished: String?, of open: OpenWorkshop) {
        guard let wished, folded(wished) != folded(open.process.id) else { return }
        tell("Planen følger prosessen \(quoted: open.process.id). «--prosess \(wished)» gjelder bare nye planer.")
    }
}

extension String {
    /// Whether it looks like a workshop file, which has a full stop in its name or is in a folder.
    fileprivate var looksLikeFile: Bool { contains(".") || contains("/") }
}

extension JournalProblem {
    /// Whether there is no such file, or one without content, as `mktemp` makes.
    fileprivate func isAbsence(of path: String) -> Bool {
        switch self {
        case .missing, .empty: true
        default: false
        }
    }
}

/// Lines to run as if a person typed them.
struct Script {
    /// The file they are from, for messages; nil for `-c` and pipes.
    var name: String?
    var lines: AnySequence<String>
}

extension Program {
    /// Runs a script to its end, or to the first line that fails.
    func play(
        _ script: Script, in session: inout Session, goOn: Bool, showsAnswers: Bool = true
    ) -> ExitCode {
        var code = ExitCode.done
        for (index, line) in script.lines.enumerated() where !isComment(line) {
            let replies = session.handle(line)
            for reply in replies where showsAnswers || reply.isProblem {
                show(reply, at: script.name.map { "\($0):\(index + 1)" })
            }
            if replies.contains(where: \.isProblem) {
                code = .scriptFailed
                if !goOn { break }
            }
            if session.isOver { break }
        }
        if let lost = session.ballotAtTheEnd() {
            show(lost, at: script.name)
            code = .scriptFailed
        }
        return code
    }

    /// Whether the line is `# …` or empty; a byte order mark, as Windows' Notepad writes, does not hide the first.
    private func isComment(_ line: String) -> Bool {
        let text = safeText(line)
        return text.hasPrefix("#") || text.trimmed.isEmpty
    }

    /// Shows a reply as a script does: an acknowledgement is the short id alone, and guidance is left out.
    private func show(_ reply: Reply, at position: String?) {
        switch reply.kind {
        case .acknowledgement(let label): host.out(label)
        case .result, .wall: print(reply.lines)
        case .guidance, .curtain: break
        case .problem:
            for line in reply.lines { host.err((position.map { $0 + ": " } ?? "") + line.text) }
        }
    }
}

extension Reply {
    var isProblem: Bool {
        if case .problem = kind { return true }
        return false
    }
}
