/// Pandoc as Boplan uses it: always in the sandbox, always with the same Markdown.
struct Pandoc {
    let path: String?
    let runner: ToolRunner
    /// The folder where it was looked for.
    var folder: String?

    /// Pandoc's Markdown without what our templates have no use for. Each of these is a way typed
    /// text, or a template, could become something else than what it looks like.
    private static let markdown =
        "markdown"
        + [
            "raw_html", "raw_tex", "raw_attribute", "latex_macros", "markdown_in_html_blocks", "native_divs",
            "native_spans", "tex_math_dollars", "citations", "smart", "footnotes", "inline_notes",
            "implicit_header_references", "example_lists", "fancy_lists", "task_lists", "definition_lists",
            "pandoc_title_block", "line_blocks", "implicit_figures", "simple_tables", "multiline_tables",
            "table_captions", "superscript", "subscript", "strikeout",
        ].map { "-" + $0 }.joined()

    /// A table with a line wider than this keeps the relative widths of its columns.
    static let columns = 40

    /// Memory used over again, within the processor's cache: this pandoc would rather grow into 64 MB,
    /// and be a third slower for it.
    private static let memory = ["+RTS", "-A8m", "-H1m", "-O64m", "-RTS"]

    /// Returns the options that stop the heap before the limit on the whole program is met, where some would crash.
    static func heapLimit(_ runner: ToolRunner) -> [String] {
        runner.memoryLimit.map { ["+RTS", "-M\($0 / 4 * 3)", "-RTS"] } ?? []
    }

    func fill(_ template: String, with json: [UInt8]) throws(DocumentProblem) -> [UInt8] {
        let arguments = [
            "-f", "json", "-t", Self.markdown, "--sandbox", "--wrap=none", "--template", template,
        ]
        return try run(Self.memory + arguments, input: json) { failure in
            guard case .failed(_, let stderr) = failure, stderr.contains("Error compiling template") else { return nil }
            return .templateSyntax(file: template, line: Self.line(in: stderr), stderr: stderr)
        }
    }

    func write(
        _ markdown: [UInt8], as format: String, _ options: [String]
    ) throws(DocumentProblem) -> [UInt8] {
        let ours = [
            "-f", Self.markdown, "-t", format, "--sandbox", "--wrap=none", "--columns=\(Self.columns)", "-o", "-",
        ]
        return try run(Self.memory + ours + options, input: markdown)
    }

    /// - Parameter known: what a failure means that is nothing to report.
    private func run(
        _ arguments: [String], input: [UInt8], known: (ToolFailure) -> DocumentProblem? = { _ in nil }
    ) throws(DocumentProblem) -> [UInt8] {
        guard let path else { throw .missingTool(.pandoc, in: folder) }
        let arguments = Self.heapLimit(runner) + arguments
        do {
            return try runner.run(path, arguments, input: input)
        } catch {
            throw known(error) ?? runner.problem(error, from: .pandoc, [path] + arguments)
        }
    }

    /// Returns the line that an error message names: `Error compiling template "x.md" (line 7, column 3):`.
    private static func line(in stderr: String) -> Int? {
        let words = stderr.split { " ,()\n".contains($0) }
        guard let index = words.firstIndex(of: "line"), index + 1 < words.count else { return nil }
        return Int(words[index + 1])
    }
}
