import CommandLine
import Conversation
import Documents
import FileSystem
import Glibc
import Planning
import Screens

/// A world of a test's own: a folder that goes when this goes, a clock that stands still, and what the
/// program wrote. Process files, templates and tools are the repository's.
///
///     let world = TestSurroundings()
///     world.run("ny", world.path("a.boplan"), "--kommune", "Molde")  // .done
///     world.errors                                                   // ["Laget …/a.boplan. …"]
package final class TestSurroundings {
    package static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    package static let tools = ToolPaths.locate(override: repository + "/.tools", executable: "")
    /// Was `make tools` run? Tests that make documents need them.
    package static let hasTools = tools.pandoc != nil && tools.python != nil

    package let folder: String
    package var workshops = TestSurroundings.repository + "/Workshops"
    package var templates = TestSurroundings.repository + "/Templates"
    package var tools = TestSurroundings.tools
    /// Milliseconds since 1970; it stands still until a test moves it.
    package var time: Int64 = 1_800_000_000_000
    /// How far the stopwatch goes each time somebody looks at it: work that seems slow.
    package var step: Duration = .zero
    private var stopwatch = ContinuousClock.now
    /// What the clock on the wall says: "2027-01-15 10:00"; nil is no time that can be read.
    package var wall: String?
    /// Another number is another running program.
    package var device: UInt32 = 1
    package var screen = Screen(width: 80)
    package var machine = TestSurroundings.soundMachine
    /// The folder for what belongs to no file.
    package var stateFolder: String?
    /// What earlier runs could not write in any file.
    package var spares: [String] = []
    /// What each run of a tool may take.
    package var limits = ToolLimits()
    /// What a script in a pipe would hold.
    package var input: [String] = []
    /// Lines on standard output and standard error since last cleared.
    package var output: [String] = []
    package var errors: [String] = []

    package init() {
        var template = Array("/tmp/boplan-test-XXXXXX".utf8CString)
        folder = String(cString: mkdtemp(&template)!)
    }

    deinit {
        _ = try? ToolRunner(environment: [:], timeLimit: .seconds(20)).run("/bin/rm", ["-r", folder])
    }

    package func path(_ name: String) -> String { folder + "/" + name }

    /// Runs the program to its end.
    @discardableResult
    package func run(_ words: String...) -> ExitCode { run(words) }

    @discardableResult
    package func run(_ words: [String]) -> ExitCode {
        Program(surroundings).run(words)
    }

    /// Runs it, and gives what it wrote on standard output.
    package func output(of words: String...) -> [String] {
        output = []
        _ = Program(surroundings).run(words)
        return output
    }

    package var surroundings: Surroundings {
        var surroundings = Surroundings(
            workshops: workshops, templates: templates, tools: tools,
            now: { self.time }, time: { self.wall ?? String($0) }, instant: TestSurroundings.universal,
            documentDate: { self.time / 1000 },
            longDate: { _ in "15. januar 2027" }, device: device, screen: screen, styled: \.text,
            out: { self.output.append($0) }, err: { self.errors.append($0) },
            lines: { path in path.map { TestSurroundings.lines(of: $0) } ?? AnySequence(self.input) },
            files: TestSurroundings.files, makeFolder: PrivateFolder.make,
            edit: { _ in throw EditorProblem.noTerminal })
        surroundings.stopwatch = tick
        surroundings.machine = machine
        surroundings.stateFolder = stateFolder
        surroundings.spares = { _ in self.spares }
        surroundings.limits = limits
        return surroundings
    }

    private func tick() -> ContinuousClock.Instant {
        stopwatch += step
        return stopwatch
    }
}

// MARK: - The machine

extension TestSurroundings {
    /// One where nothing is wrong, with the folders and fonts of the real one.
    package static var soundMachine: Machine {
        var machine = Machine()
        (machine.sqlite, machine.readline) = ("3.40.1", "8.2")
        machine.commit = { "d141ef3" }
        machine.freeSpace = { _ in 12_345_678_900 }
        return machine
    }
}

// MARK: - Time

extension TestSurroundings {
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

// MARK: - Files

extension TestSurroundings {
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
        guard let file = fopen(path, "w") else { preconditionFailure("No file \(path)") }
        defer { fclose(file) }
        fwrite(Array(text.utf8), 1, text.utf8.count, file)
        return path
    }

    /// Writes a golden anew.
    package static func overwrite(_ path: String, with text: String) {
        guard let file = fopen(path, "w") else { preconditionFailure("No file \(path)") }
        defer { fclose(file) }
        fwrite(Array(text.utf8), 1, text.utf8.count, file)
    }

    private static func lines(of path: String) -> AnySequence<String>? {
        text(path).map { AnySequence($0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)) }
    }

    private static func files(_ folder: String) -> [String] {
        (FolderListing.names(in: folder) ?? []).filter { !$0.hasPrefix(".") }
    }
}
