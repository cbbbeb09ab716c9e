import Conversation
import Planning
import Screens

/// The way the program ends.
package enum ExitCode: Int32, Sendable {
    case done = 0
    case findings = 1
    case usage = 2
    case scriptFailed = 3
    case fileFailed = 4
    case documentFailed = 5
}

/// The whole program: takes the command line apart, finds the subcommand and runs it.
///
///     Program(surroundings).run(["ny", "x.boplan", "--kommune", "Molde"])  // .done
package struct Program {
    let surroundings: Surroundings
    let words: Words

    package init(_ surroundings: Surroundings, words: Words = .nb) {
        self.surroundings = surroundings
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

    /// Runs what the words after the program's name ask for.
    package func run(_ words: [String]) -> ExitCode {
        do throws(Problem) {
            let (subcommand, rest) = try choose(words)
            let arguments = try Arguments(rest, options: subcommand.options + Program.common)
            if arguments.has("--versjon") { return say(versionLines) }
            if words.isEmpty || arguments.isHelp { return say(help) }
            if arguments.has("--hjelp") {
                return say(subcommand.names.isEmpty ? help : help(on: subcommand.declaration))
            }
            return try subcommand.run(arguments, in: self)
        } catch {
            report(error)
            return error.exitCode
        }
    }

    /// Returns the subcommand and the words after its name. Switches that all understand may stand first:
    /// `boplan --enkel vis FILE`.
    private func choose(_ words: [String]) throws(Problem) -> (any Subcommand, [String]) {
        let switches = words.prefix { word in Program.common.contains { $0.names.contains(word) } }
        guard let name = words.dropFirst(switches.count).first,
            let known = Program.subcommands.first(where: { $0.names.contains(name) })
        else { return (OpenSubcommand(), words) }
        return (known, Array(switches) + words.dropFirst(switches.count + 1))
    }

    private func say(_ lines: [String]) -> ExitCode {
        for line in lines { surroundings.out(line) }
        return .done
    }

    /// Tells a person what went wrong.
    func report(_ problem: Problem) {
        for line in words.lines(for: problem) { surroundings.err(surroundings.styled(line)) }
    }

    /// Prints a message on a line of its own.
    func print(_ message: Message) {
        surroundings.out(safeText(words.say(message)))
    }

    func print(_ lines: [StyledLine]) {
        for line in lines { surroundings.out(surroundings.styled(line)) }
    }

    /// Writes running text on standard output, in lines that fit the screen.
    func printFitted(_ message: Message, indent: Int = 0) {
        let (screen, text) = (surroundings.screen, String(repeating: " ", count: indent) + words.say(message))
        for line in wrap(safeText(text), width: screen.width, measure: screen.measure) { surroundings.out(line) }
    }
}

/// Something the program does instead of a conversation: `boplan ny`, `boplan vis`.
///
/// Each lives in a file of its own, with all there is of it; `Program.subcommands` names it.
protocol Subcommand: Sendable {
    /// Words that its first argument may be: `ny` and `sjekk` of `boplan mal`.
    associatedtype Word: CommandWord = NoWord

    var declaration: SubcommandDeclaration { get }

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode
}

extension Subcommand {
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
