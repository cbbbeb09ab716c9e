import CommandLine
import Conversation
import Documents
import FileSystem
import Glibc
import Journal
import Planning
import Publishing
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
    package static let repository: String = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    package static let tools: ToolPaths = ToolPaths.locate(override: repository + "/.tools", executable: "")
    /// Was `make tools` run? Tests that make documents need them.
    package static let hasTools = tools.pandoc != nil && tools.python != nil

    package var workshops: String = TestHost.repository + "/Workshops"
    package var templates: String = TestHost.repository + "/Templates"
    package var tools: ToolPaths = TestHost.tools
    /// What each run of a tool may take.
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
    private var elapsed = ContinuousClock.now
    /// Another number is another running program.
    package var device: UInt32 = 1
    package var screen = Screen(width: 80)
    package var machine: Machine = TestHost.soundMachine
    /// The folder for what belongs to no file.
    package var stateFolder: String?
    /// What earlier runs could not write in any file.
    package var spares: [String] = []
    /// The memory sticks and shared folders that are here.
    package var places: [ExchangePlace] = []
    /// The name of each laptop, and the programs that have run on it: one for each `device`.
    package var laptops: [UInt32: Laptop] = [:]
    /// What a script in a pipe would hold.
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
    /// What happens while the program waits.
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
        var template = Array("/tmp/boplan-test-XXXXXX".utf8CString)
        isFolderMade = true
        return String(cString: mkdtemp(&template)!)
    }

    package func path(_ name: String) -> String { folder + "/" + name }
}

// MARK: - The program

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

// MARK: - The clock

extension TestHost {
    package func now() -> Int64 {
        time += pace
        return time
    }

    package func time(_ milliseconds: Int64) -> String { clock(milliseconds) }

    package func instant(_ time: LocalTime) -> Int64 { TestHost.universal(time) }

    package func stopwatch() -> ContinuousClock.Instant {
        elapsed += step
        return elapsed
    }

    package func documentDate() -> Int64 { time / 1000 }

    package func longDate(_ seconds: Int64) -> String { "15. januar 2027" }

    package func today() -> String { copyDay }

    package func pause(_ milliseconds: Int) { meanwhile() }

    /// As if the wall clock here showed UTC.
    package static func universal(_ time: LocalTime) -> Int64 {
        var parts = tm()
        parts.tm_year = Int32(time.day.year - 1900)
        parts.tm_mon = Int32(time.day.month - 1)
        parts.tm_mday = Int32(time.day.day)
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (Int32(time.hour), Int32(time.minute), Int32(time.second))
        return Int64(timegm(&parts)) * 1000 + 999
    }
}

// MARK: - Streams, and the person

extension TestHost {
    package func out(_ line: String) { output.append(line) }

    package func err(_ line: String) { errors.append(line) }

    package func styled(_ line: StyledLine) -> String { line.text }

    package func mayGoOn() -> Bool { goesOn() }

    package func ask(_ question: String, completions: @escaping (String) -> [String]) -> String? {
        while !answers.isEmpty {
            let answer = answers.removeFirst()
            output.append(question + answer)
            guard answer.hasSuffix("⇥") else { return answer }
            output.append("[\(completions(String(answer.dropLast())).joined(separator: ", "))]")
        }
        output.append(question + "^D")
        return nil
    }

    package func watch(_ drawing: WallDrawing) -> Bool { false }

    package var canOpenFiles: Bool { opened != nil }

    package func openFile(_ path: String) -> Bool {
        opened?.append(path)
        return TestHost.bytes(path) != nil
    }

    package func edit(_ text: String) throws(EditorProblem) -> String { try editor(text) }

    /// A machine where nothing is wrong, with the folders and fonts of the real one.
    package static var soundMachine: Machine {
        var machine = Machine()
        (machine.sqlite, machine.readline) = ("3.40.1", "8.2")
        machine.commit = { "d141ef3" }
        machine.freeSpace = { _ in 12_345_678_900 }
        return machine
    }
}

// MARK: - Files

extension TestHost {
    package func lines(_ path: String?) -> AnySequence<String>? {
        guard let path else { return AnySequence(input) }
        return TestHost.text(path).map {
            AnySequence($0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }

    package var here: String { folder }

    package func recentPlans() -> [String] { [] }

    package func rememberPlan(_ file: String) {}

    package func exchangePlaces() -> [ExchangePlace] { places }

    package func laptop() -> Laptop { laptops[device] ?? Laptop() }

    package func nameLaptop(_ name: String) { laptops[device, default: Laptop()].name = name }

    package func rememberDevice() { laptops[device, default: Laptop()].devices.insert(device) }

    package func files(_ folder: String) -> [String] { FolderListing.visibleNames(in: folder) }

    package func makeFolder(_ folder: String) -> Bool { PrivateFolder.make(folder) }

    package func spare(_ file: String) -> String? { nil }

    package func spares(_ file: String) -> [String] { spares }

    /// The names in a folder, hidden ones too.
    package static func allNames(in folder: String) -> [String] { FolderListing.names(in: folder) ?? [] }

    package static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return ferror(file) == 0 ? bytes : nil
    }

    package static func text(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Puts a file in the folder, and gives its path.
    @discardableResult
    package func write(_ text: String, to name: String) -> String {
        let path = path(name)
        TestHost.overwrite(path, with: text)
        return path
    }

    /// Writes a golden anew.
    package static func overwrite(_ path: String, with text: String) {
        guard let file = fopen(path, "w") else { preconditionFailure("No file \(path)") }
        defer { fclose(file) }
        fwrite(Array(text.utf8), 1, text.utf8.count, file)
    }
}

/// Services for a conversation in memory, which make nothing: another file is a journal that the test gives.
package struct TestServices: SessionServices {
    private let export: (DocumentRequest) throws(Problem) -> [ExportedFile]
    private let open: () -> any EventJournal

    package init(
        export: @escaping (DocumentRequest) throws(Problem) -> [ExportedFile] = { _ throws(Problem) in [] },
        open: @escaping () -> any EventJournal
    ) {
        (self.export, self.open) = (export, open)
    }

    package func openOrMake(_ path: String) -> any EventJournal { open() }

    package func ownDocuments(beside file: String) -> [String] { [] }

    package func wholePath(of folder: String) -> String { folder }

    package func export(_ request: DocumentRequest, file: String) throws(Problem) -> [ExportedFile] {
        try export(request)
    }

    package func print(_ wish: PrintWish, _ reading: Reading, file: String) -> [ExportedFile] { [] }

    package func wall(_ path: String) throws(Problem) -> WallFile {
        throw .document(.unwritable(path: path, errno: 0))
    }

    package func rehearsal(of process: Process) -> [RehearsalStep] { [] }

    package var laptop: Laptop { Laptop() }

    package func nameLaptop(_ name: String) {}

    package var exchangePlaces: [ExchangePlace] { [] }

    package func findPlans(in places: [ExchangePlace], besides file: String) -> [FoundPlan] { [] }

    package func readPlan(_ path: String) throws(Problem) -> PlanCopy { throw .journal(.missing(path: path)) }

    package func join(_ copies: [PlanCopy], into file: String) -> [Event] { [] }
    package func lay(_ copies: [PlanCopy], beside file: String, in joint: String) -> Message { "" }

    package func send(
        _ timeline: Timeline, of file: String, from group: String, to place: ExchangePlace
    ) throws(Problem) -> SentCopy { throw .exchange(.notWritten(place: place.name)) }

    package func municipalities(beginningWith text: String) -> [String] { [] }

    package func hasExample(of process: Process) -> Bool { false }

    package func example(of process: Process) -> Reading? { nil }
}
