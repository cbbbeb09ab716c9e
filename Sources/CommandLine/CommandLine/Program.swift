import Conversation
import Planning
import Screens

/// The whole program: takes the command line apart, finds the subcommand and runs it.
///
///     Program(host).run(["ny", "x.boplan", "--kommune", "Molde"])  // .ended(.done)
package struct Program: SessionServices {
    let host: any Host
    let words: Words

    package init(_ host: any Host, words: Words = .nb) {
        self.host = host
        self.words = words
    }

    static let subcommands: [any Subcommand] = [
        NewSubcommand(), ShowSubcommand(), CheckSubcommand(), ExportSubcommand(), MergeSubcommand(),
        ImportSubcommand(), TemplateSubcommand(), CopySubcommand(), RescueSubcommand(), AccessSubcommand(),
        WallSubcommand(), PrintSubcommand(), DemoSubcommand(), JointSubcommand(), RehearsalSubcommand(),
        ProcessSubcommand(), StatusSubcommand(), ChangesSubcommand(), RollSubcommand(), DoctorSubcommand(),
        EraseSubcommand(), ManualSubcommand(),
    ]

    /// Options that every subcommand understands.
    static let common = [
        Option(["--enkel"], "Ingen rammer, for skjermleser."),
        Option(["--hjelp", "--help", "-h"], "Viser hvordan det skrives."),
        Option(["--versjon", "--version"], "Viser versjonen, og det Boplan kjører med."),
    ]

    /// Runs what the words after the program's name ask for, but for a conversation, which is only opened.
    package func run(_ words: [String]) -> Outcome {
        do throws(Problem) {
            let (subcommand, rest) = choose(words)
            let arguments = try Arguments(rest, options: (subcommand?.options ?? opening.options) + Program.common)
            if arguments.has("--versjon") { return .ended(say(versionLines)) }
            if arguments.isHelp || words.isEmpty && !host.isInteractive { return .ended(say(help)) }
            if arguments.has("--hjelp") { return .ended(say(subcommand.map { help(on: $0.declaration) } ?? help)) }
            guard let subcommand else { return try opening.start(arguments, in: self) }
            return .ended(try subcommand.run(arguments, in: self))
        } catch {
            return .ended(fail(error))
        }
    }

    private var opening: OpenSubcommand { OpenSubcommand() }

    /// Returns the subcommand, nil for the conversation, and the words after its name. Switches that all understand may
    /// stand first: `boplan --enkel vis FILE`.
    private func choose(_ words: [String]) -> ((any Subcommand)?, [String]) {
        let switches = words.prefix { word in Program.common.contains { $0.names.contains(word) } }
        guard let name = words.dropFirst(switches.count).first,
            let known = Program.subcommands.first(where: { $0.names.contains(name) })
        else { return (nil, words) }
        return (known, Array(switches) + words.dropFirst(switches.count + 1))
    }

    private func say(_ lines: [String]) -> ExitCode {
        for line in lines { host.out(line) }
        return .done
    }

    /// Tells a person what the program could not go on for, and returns the way it ends.
    package func fail(_ problem: Problem) -> ExitCode {
        report(problem)
        return problem.exitCode
    }

    /// Tells a person what went wrong.
    func report(_ problem: Problem) {
        for line in words.lines(for: problem).flatMap(fitted) { host.err(host.styled(line)) }
    }

    /// Writes a message on standard output: in lines that fit where a person looks, for other programs on one.
    func print(_ message: Message) {
        for line in fitted(StyledLine(words.say(message))) { host.out(line.text) }
    }

    /// Writes a message on standard error, as `print` does.
    func tell(_ message: Message) {
        for line in fitted(StyledLine(words.say(message))) { host.err(line.text) }
    }

    /// Returns a line broken by words where a terminal would break it anywhere.
    private func fitted(_ line: StyledLine) -> [StyledLine] {
        let screen = host.screen
        // Only a window has a height; what goes to a file or another program is not broken.
        guard screen.height != nil, screen.measure(line.text) > screen.width else {
            return [StyledLine(line.spans.map { Span(text: safeText($0.text), style: $0.style) })]
        }
        return wrap(line.spans, width: screen.width, measure: screen.measure).map { StyledLine($0) }
    }

    func print(_ lines: [StyledLine]) {
        for line in lines { host.out(host.styled(line)) }
    }

    /// Writes running text on standard output, in lines that fit the screen.
    func printFitted(_ message: Message, indent: Int = 0) {
        let (screen, text) = (host.screen, String(repeating: " ", count: indent) + words.say(message))
        for line in wrap(safeText(text), width: screen.width, measure: screen.measure) { host.out(line) }
    }
}

/// A way to call the program, as help, the manual and Tab in the shell see it.
protocol DeclaredSubcommand: Sendable {
    /// Words that its first argument may be: `ny` and `sjekk` of `boplan mal`.
    associatedtype Word: CommandWord = NoWord

    var declaration: SubcommandDeclaration { get }
}

/// Something the program does instead of a conversation: `boplan ny`, `boplan vis`.
///
/// Each lives in a file of its own, with all there is of it; `Program.subcommands` names it.
protocol Subcommand: DeclaredSubcommand {
    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode
}

extension DeclaredSubcommand {
    var names: [String] { declaration.names }
    var options: [Option] { declaration.options }

    /// Returns the workshop file, which comes first.
    func file(_ arguments: Arguments) throws(Problem) -> String {
        guard let file = arguments.positional.first, !file.isEmpty else {
            throw .commandLine(.fileMissing(subcommand: names.first ?? ""))
        }
        return file
    }

    /// Refuses what stands after what is known.
    func refuse(after count: Int, _ arguments: Arguments) throws(Problem) {
        if arguments.positional.count > count { throw .commandLine(.unexpectedArgument(arguments.positional[count])) }
    }
}
