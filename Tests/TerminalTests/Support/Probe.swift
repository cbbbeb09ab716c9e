import Glibc
import TestSupport

/// Starts the probe program, which is built beside the tests.
enum Probe {
    static let path: String = {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        return tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/TerminalProbe"
    }()

    /// The first argument is the history file unless it is an option.
    static func start(_ arguments: [String], environment: [String: String] = [:], columns: Int = 100) throws
        -> PtyProcess
    {
        let hasFile = arguments.first.map { !$0.hasPrefix("--") } ?? false
        let pty = try PtyProcess(
            [path] + (hasFile ? [] : ["-"]) + arguments, environment: environment, columns: columns)
        try pty.expect("SWOT")
        return pty
    }
}

/// A folder for one test, removed with it.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("/tmp/boplan-test-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ text: String, to name: String) {
        guard let file = fopen(file(name), "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    func read(_ name: String) -> String? {
        guard let file = fopen(file(name), "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    }

    var names: [String] {
        guard let listing = opendir(path) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    deinit {
        for name in names { unlink(file(name)) }
        rmdir(path)
    }
}

extension PtyProcess {
    /// Waits until `text` was printed and the prompt stands under it. Keys sent sooner would be taken by
    /// the terminal itself, which between two prompts has Ctrl-D, Ctrl-R and erasing of its own.
    func expectFreshPrompt(after text: String) throws {
        try expectScreen("“\(text)” and a fresh prompt") {
            $0.text.contains(text) && $0.currentLine == question
        }
    }

    /// Waits until the probe has printed the line it got and asks again.
    func expectAnswer(_ line: String) throws { try expectFreshPrompt(after: "<got: \(line)>") }
}

extension PtyProcess {
    /// Presses Ctrl-C until the probe has given the line up, and waits until it asks again. Keys sent sooner could belong
    /// to the line before. Once is not always enough: a key before may have quoted it.
    func interrupt() throws {
        let before = interruptions
        for patience in [Duration.seconds(5), .seconds(5), PtyProcess.patience] where interruptions == before {
            send("\u{3}")
            do {
                try expectScreen("the line given up", within: patience) { _ in interruptions > before }
            } catch PtyProcess.Failure.timedOut where patience < PtyProcess.patience {}
        }
        try expectScreen("a fresh prompt") { $0.currentLine == question }
    }

    private var interruptions: Int {
        String(decoding: transcript, as: UTF8.self).split(separator: "<interrupted>").count
    }
}
