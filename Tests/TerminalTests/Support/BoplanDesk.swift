import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// A desk with the real program on it: a folder for the plan, a home and a state folder of its own.
///
/// `plan.boplan` in it is for Molde, made before anyone sits down. Keep the desk as long as what runs on it.
final class BoplanDesk {
    static let program = Probe.path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/boplan"
    static let weakSides = "Molde · SWOT-analyse · Svake sider>"

    let folder = TemporaryFolder()
    let home = TemporaryFolder()

    var environment: [String: String] {
        [
            "HOME": home.path, "XDG_STATE_HOME": home.path, "TMPDIR": home.path, "LC_ALL": "C.UTF-8",
            "BOPLAN": Self.program,
        ]
    }

    init() throws {
        _ = try run("\"$BOPLAN\" ny plan.boplan --kommune Molde --periode 2027-2030")
    }

    deinit {
        for name in home.names { Self.remove(home.file(name)) }
    }

    /// Starts the program in the folder, as `boplan plan.boplan` and what else is given; without a file when it is nil.
    func start(
        _ options: [String] = [], file: String? = "plan.boplan", _ variables: [String: String] = [:],
        columns: Int = 100
    ) throws -> PtyProcess {
        let words =
            ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, Self.program]
            + (file.map { [$0] } ?? []) + options
        return try PtyProcess(words, environment: environment.merging(variables) { $1 }, columns: columns)
    }

    /// Sits down with the plan open and no tool chosen.
    func open(_ variables: [String: String] = [:], columns: Int = 100) throws -> PtyProcess {
        let pty = try start([], variables, columns: columns)
        try pty.expectLine("Molde>")
        return pty
    }

    /// Sits down under the weak sides, where a line is a point V1, V2 …
    func openWeakSides(_ variables: [String: String] = [:]) throws -> PtyProcess {
        let pty = try open(variables)
        try pty.enter("/swot svake", then: Self.weakSides)
        return pty
    }

    /// Runs a line of shell in the folder to its end, and returns what it printed.
    func run(_ line: String) throws -> String {
        let script = "cd \"$0\" && { \(line) ; } > \"$HOME/utskrift\""
        let pty = try PtyProcess(["/bin/sh", "-c", script, folder.path], environment: environment)
        #expect(try pty.expectEnd() == .exited(0), "\(line): \(pty.screen.text)")
        return home.read("utskrift") ?? ""
    }

    /// The points of a board or the paragraphs of a text, by short id, as the file has them.
    func points(of tool: String = "swot", file: String = "plan.boplan") throws -> [String: String] {
        let json = try run("\"$BOPLAN\" vis \(file) \(tool) --format json")
        let plan = try JSONDecoder().decode(Plan.self, from: Data(json.utf8))
        let points = plan.tools.flatMap(\.ledetekster).flatMap(\.punkter)
        return Dictionary(uniqueKeysWithValues: points.map { ($0.id, $0.tekst) })
    }

    private struct Plan: Decodable {
        struct Tool: Decodable { var ledetekster: [Prompt] }
        struct Prompt: Decodable { var punkter: [Point] }
        struct Point: Decodable {
            var id: String
            var tekst: String
        }
        var tools: [Tool]

        enum CodingKeys: String, CodingKey {
            case tools = "verktøy"
        }
    }

    private static func remove(_ path: String) {
        guard let listing = opendir(path) else {
            unlink(path)
            return
        }
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { remove("\(path)/\(name)") }
        }
        closedir(listing)
        rmdir(path)
    }
}

extension PtyProcess {
    /// Types a line and waits for the prompt that follows; that it is a fresh one is seen by its being
    /// below what is there now.
    @discardableResult
    func enter(_ line: String, then prompt: String) throws -> PtyScreen {
        let before = screen.lines.count
        send(line + "\r")
        return try expectScreen("the prompt “\(prompt)” after “\(line)”") {
            $0.lines.count > before && $0.currentLine == prompt
        }
    }

    /// Waits until `text` was printed and `prompt` stands under it.
    func expect(_ text: String, then prompt: String) throws {
        try expectScreen("“\(text)” and then the prompt") {
            $0.text.contains(text) && $0.currentLine == prompt
        }
    }

    /// Types a point under the weak sides, and waits until it is acknowledged as `label`.
    func addWeakSide(_ text: String, as label: String) throws {
        send(text + "\r")
        try expect("\(label) lagret", then: BoplanDesk.weakSides)
    }

    /// Leaves with Ctrl-D twice.
    func leave() throws {
        send("\u{4}")
        try expect("Trykk Ctrl-D en gang til")
        let prompt = screen.lines.last { $0.hasSuffix(">") } ?? ""
        try expectLine(prompt)
        send("\u{4}")
        #expect(try expectEnd() == .exited(0))
    }
}
