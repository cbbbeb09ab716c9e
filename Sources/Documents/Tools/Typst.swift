/// Typst as Boplan uses it: source in, a PDF for archiving and for screen readers out.
struct Typst {
    let python: String?
    /// The few lines of Python that call it.
    let script: String
    let date: Int64
    let runner: ToolRunner

    /// The script's status when the binding is not installed.
    private static let notInstalled: Int32 = 69

    func pdf(from source: [UInt8]) throws(DocumentProblem) -> [UInt8] {
        guard let python else { throw .missingTool(.typst) }
        do {
            return try runner.run(python, ["-I", script, String(date)], input: source)
        } catch .failed(Self.notInstalled, _) {
            throw .missingTool(.typst)
        } catch .failed(_, let stderr) where stderr.contains("could not be displayed with") {
            throw .missingFont(text: Self.quoted(in: stderr))
        } catch {
            throw DocumentProblem(error, from: .typst, limit: runner.timeLimit)
        }
    }

    /// `the text `"中"` could not be displayed with font "Open Sans"`
    private static func quoted(in stderr: String) -> String {
        let parts = stderr.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return "" }
        return String(parts[1].drop { $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed())
    }
}
