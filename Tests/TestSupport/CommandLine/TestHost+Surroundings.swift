import CommandLine
import Conversation
import FileSystem
import Glibc
import Journal
import Planning
import Screens

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

    /// Returns the text of a document that was exported to the world's folder; minutes bear the meeting's number.
    package func exported(_ document: String, as format: String) -> String? {
        let name = files(folder).first {
            $0 == "\(document).\(format)" || $0.hasPrefix(document + "-") && $0.hasSuffix("." + format)
        }
        return name.flatMap { TestHost.text(path($0)) }
    }

    package func files(_ folder: String) -> [String] { FolderListing.visibleNames(in: folder) }

    package func makeFolder(_ folder: String) -> Bool { PrivateFolder.make(folder) }

    package func spare(_ file: String) -> String? { nil }

    package func spares(_ file: String) -> [String] { spares }

    /// The names in a folder, hidden ones too.
    package static func allNames(in folder: String) -> [String] { FolderListing.names(in: folder) ?? [] }

    package static func bytes(_ path: String) -> [UInt8]? { FileBytes.read(path) }

    package static func text(_ path: String) -> String? { TextFile.text(of: path) }

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
