/// Typst as Boplan uses it: source in; out comes a PDF for archiving and for screen readers, or PNG.
struct Typst {
    let python: String?
    /// The few lines of Python that call it.
    let script: String
    let date: Int64
    let runner: ToolRunner
    /// Where it was looked for.
    var folder: String?

    /// The script's status when the binding is not installed.
    private static let notInstalled: Int32 = 69

    /// Memory in large pages, and much at a time: a fifth of its time went to asking for small ones. Where the
    /// system has no large pages it is as before.
    private static let memory = "glibc.malloc.hugetlb=1:glibc.malloc.top_pad=67108864"

    /// Typst loads, and looks for fonts, while `source` is being made.
    func pdf(from source: () throws(DocumentProblem) -> [UInt8]) throws(DocumentProblem) -> [UInt8] {
        guard let python else { throw .missingTool(.typst, in: folder) }
        let typst = try started(python, ["pdf", String(date)])
        return try finish(typst, on: try source())
    }

    func started(
        _ python: String, _ arguments: [String]
    ) throws(DocumentProblem) -> StartedTool {
        var runner = runner
        runner.environment["GLIBC_TUNABLES"] = Self.memory
        // `-B`: it leaves nothing beside what it reads, which the package of the system would not remove.
        let arguments = ["-I", "-B", script] + arguments
        do {
            return try runner.start(python, arguments)
        } catch {
            throw runner.problem(error, from: .typst, [python] + arguments)
        }
    }

    func finish(_ typst: StartedTool, on source: [UInt8]) throws(DocumentProblem) -> [UInt8] {
        do {
            return try typst.finish(input: source)
        } catch .failed(Self.notInstalled, _) {
            throw .missingTool(.typst, in: folder)
        } catch .failed(_, let stderr) where stderr.contains("could not be displayed with") {
            throw .missingFont(text: Self.quoted(in: stderr))
        } catch {
            throw runner.problem(error, from: .typst, typst.words)
        }
    }

    /// `the text `"中"` could not be displayed with font "Open Sans"`
    private static func quoted(in stderr: String) -> String {
        let parts = stderr.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return "" }
        return String(parts[1].drop { $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed())
    }
}
