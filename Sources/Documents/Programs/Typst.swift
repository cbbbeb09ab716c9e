/// Typst as Boplan uses it: source in; out comes a PDF for archiving and for screen readers, or PNG.
struct Typst {
    let tools: ToolPaths
    /// The few lines of Python that call it.
    let script: String
    let date: Int64
    let runner: ToolRunner

    /// The script's status when the binding is not installed.
    private static let notInstalled: Int32 = 69

    /// Memory in large pages, and much at a time: a fifth of its time went to asking for small ones. Where the
    /// system has no large pages it is as before.
    private static let memory = "glibc.malloc.hugetlb=1:glibc.malloc.top_pad=67108864"

    /// Makes a PDF. Typst loads, and looks through its fonts, while `source` is being made.
    func pdf(from source: () throws(DocumentProblem) -> [UInt8]) throws(DocumentProblem) -> Typeset<[UInt8]> {
        let typst = try started(["pdf", String(date)])
        let output = try finish(typst, on: try source())
        return Typeset(Array(output.made), replaced: output.replaced)
    }

    /// A run of Typst at work, and the folder it may read from, which is there as long as this is.
    struct Started {
        fileprivate let tool: StartedTool
        fileprivate let folder: EmptyFolder
    }

    func started(_ arguments: [String]) throws(DocumentProblem) -> Started {
        guard let python = tools.python else { throw .missingTool(.typst, in: tools.folder) }
        let folder = try EmptyFolder(in: tools.scratch)
        var runner = runner
        runner.environment["GLIBC_TUNABLES"] = Self.memory
        // `-B`: it leaves nothing beside what it reads, which the package of the system would not remove.
        let arguments = ["-I", "-B", script] + arguments + [folder.path]
        do {
            return Started(tool: try runner.start(python, arguments), folder: folder)
        } catch {
            throw runner.problem(error, from: .typst, [python] + arguments)
        }
    }

    func finish(_ typst: Started, on source: [UInt8]) throws(DocumentProblem) -> Typeset<ArraySlice<UInt8>> {
        defer { withExtendedLifetime(typst.folder) {} }
        do {
            return Typeset(output: try typst.tool.finish(input: source))
        } catch .failed(Self.notInstalled, _) {
            throw .missingTool(.typst, in: tools.folder)
        } catch {
            throw runner.problem(error, from: .typst, typst.tool.words)
        }
    }
}
