import CommandLine
import Conversation
import Documents
import FileSystem
import Journal
import Planning
// A terminal to run programs on: apart from the rest, so that the crash harness need not link the test library.
@_exported import PtySupport
import Screens

/// A world of a test's own: a folder that goes when this goes, a clock that stands still, and what the
/// program wrote. Process files, templates and tools are the repository's.
///
///     let world = TestHost()
///     world.run("ny", world.path("a.boplan"), "--kommune", "Molde")  // .done
///     world.errors                                                   // ["Laget …/a.boplan. …"]
///
/// Each property is one thing that a test may have otherwise, or look at.
package final class TestHost: Host {
    package static let repository: String = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    package static let tools: ToolPaths = ToolPaths.locate(override: repository + "/.tools", executable: "")
    /// Was `make tools` run? Tests that make documents need them.
    package static let hasTools = tools.pandoc != nil && tools.python != nil

    package var workshops: String = TestHost.repository + "/Workshops"
    package var templates: String = TestHost.repository + "/Templates"
    package var tools: ToolPaths = TestHost.tools
    /// The time and memory that each run of a tool may take.
    package var limits = ToolLimits()
    /// Milliseconds since 1970; it stands still until a test moves it, but for its pace.
    package var time: Int64 = 1_800_000_000_000
    /// How many milliseconds the clock goes each time somebody looks at it.
    package var pace: Int64 = 0
    /// How a time is read: "2027-01-15 10:00"; as it is here, nobody can read it.
    package var clock: (Int64) -> String = { String($0) }
    /// The day in the name of a copy; no copies are kept when it is empty.
    package var copyDay = ""
    /// How far the stopwatch goes each time somebody looks at it: work that seems slow.
    package var step: Duration = .zero
    var elapsed = ContinuousClock.now
    /// Another number is another running program.
    package var device: UInt32 = 1
    package var screen = Screen(width: 80)
    package var machine: Machine = TestHost.soundMachine
    /// The folder for what belongs to no file.
    package var stateFolder: String?
    /// The spare files of earlier runs, which could not write in the plan's own file.
    package var spares: [String] = []
    /// The memory sticks and shared folders that are here.
    package var places: [ExchangePlace] = []
    /// The name of each laptop, and the programs that have run on it: one for each `device`.
    package var laptops: [UInt32: Laptop] = [:]
    /// The lines that a script in a pipe would hold.
    package var input: [String] = []
    /// Lines on standard output and standard error since last cleared.
    package var output: [String] = []
    package var errors: [String] = []
    /// Whether a person is at the keyboard, and what they answer when they are asked.
    package private(set) var isInteractive = false
    package var answers: [String] = []
    /// The person's own editor.
    package var editor: (String) throws(EditorProblem) -> String = { _ throws(EditorProblem) in throw .noTerminal }
    /// The files that were opened on the desktop; nil where there is none.
    package var opened: [String]?
    /// Ctrl-C: whether what takes time may go on.
    package var goesOn: () -> Bool = { true }
    /// The function called while the program waits.
    package var meanwhile: () -> Void = {}
    /// Made when it is first asked for.
    package private(set) lazy var folder: String = makeOwnFolder()
    private var isFolderMade = false

    package init() {}

    deinit {
        guard isFolderMade else { return }
        _ = try? ToolRunner(environment: [:], timeLimit: .seconds(20)).run("/bin/rm", ["-r", folder])
    }

    private func makeOwnFolder() -> String {
        isFolderMade = true
        return PrivateFolder.makeNew(in: "/tmp", prefix: "boplan-test-")!
    }

    package func path(_ name: String) -> String { folder + "/" + name }
}

extension TestHost {
    /// Runs the program to its end.
    @discardableResult
    package func run(_ words: String...) -> ExitCode { run(words) }

    @discardableResult
    package func run(_ words: [String], in language: Words = .nb) -> ExitCode {
        switch Program(self, words: language).run(words) {
        case .ended(let code): code
        case .conversation: preconditionFailure("Nobody is there to talk with")
        }
    }

    /// Runs it as if it were another running program.
    package func run(as other: UInt32, _ words: [String], in language: Words = .nb) -> ExitCode {
        let own = device
        device = other
        defer { device = own }
        return run(words, in: language)
    }

    /// Runs it with a person at the keyboard, who leads what conversation it opens.
    package func run(
        _ words: [String], in language: Words = .nb, talk: (inout Session) throws(Problem) -> Void
    ) -> ExitCode {
        let program = Program(self, words: language)
        isInteractive = true
        defer { isInteractive = false }
        switch program.run(words) {
        case .ended(let code): return code
        case .conversation(var session):
            do throws(Problem) { try talk(&session) } catch { return program.fail(error) }
            return session.exitCode
        }
    }

    /// Runs it, and gives what it wrote on standard output.
    package func output(of words: String...) -> [String] {
        output = []
        run(words)
        return output
    }
}
