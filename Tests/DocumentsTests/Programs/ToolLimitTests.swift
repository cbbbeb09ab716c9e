import FileSystem
import Glibc
import Testing

@testable import Documents

/// A template, or a source, that would never end or take all there is, is ended; and nothing it asks for is read.
@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct ToolLimitTests {
    private func outcome(_ template: String, _ limits: ToolLimits) throws -> DocumentProblem? {
        let bench = Workbench()
        let templates = try bench.templates("stor", "---\ntitle: x\nlang: nb\n---\n\n" + template)
        let exporter = DocumentExporter(templates: templates, tools: Workbench.tools, limits: limits)
        do throws(DocumentProblem) {
            let result = try exporter.export(bench.order([.md], document: "stor"))[0].result
            let names = FolderListing.names(in: bench.out) ?? []
            #expect(names.filter { !$0.hasPrefix(".") || $0.hasSuffix(".tmp") } == [])
            if case .failed(let problem) = result { return problem }
            return nil
        } catch {
            return error
        }
    }

    /// Each bracket doubles what pandoc's Markdown reader tries.
    @Test func aTemplateThatNeverEndsIsEnded() throws {
        let limits = ToolLimits(time: .seconds(2))
        let template = String(repeating: "[", count: 3000) + "a" + String(repeating: "](x)", count: 10)
        #expect(try outcome(template, limits) == .timedOut(.pandoc, limit: .seconds(2)))
    }

    @Test func aTemplateThatEatsMemoryIsEnded() throws {
        let limits = ToolLimits(time: .seconds(60), memory: 120_000_000)
        let template = String(repeating: "ord ", count: 400_000)
        #expect(try outcome(template, limits) == .outOfMemory(.pandoc, bytes: 120_000_000))
    }

    private func pdf(_ source: String, _ limits: ToolLimits) -> DocumentProblem? {
        let runner = ToolRunner(limits: limits)
        let typst = Typst(
            tools: Workbench.tools, script: Workbench.templates.style("typst_lag.py"), date: 0, runner: runner)
        do throws(DocumentProblem) {
            let head = "#set document(title: \"x\")\n#set text(lang: \"nb\")\n"
            _ = try typst.pdf { () throws(DocumentProblem) in Array((head + source).utf8) }
            return nil
        } catch {
            return error
        }
    }

    @Test func typstIsEndedWhenItNeverEnds() {
        let loop = "#let n = 0\n#while n > -1 { n = n + 1; if n > 100 { n = 0 } }"
        let nested = "#for a in range(0, 9999) { for b in range(0, 9999) { for c in range(0, 9999) { } } }"
        #expect(pdf("Hei", ToolLimits(time: .seconds(60))) == nil)
        let problem = pdf(nested, ToolLimits(time: .seconds(2)))
        #expect(problem == .timedOut(.typst, limit: .seconds(2)), "\(String(describing: problem))")
        // Typst sees some of these itself.
        #expect(pdf(loop, ToolLimits(time: .seconds(2))) != nil)
    }

    @Test func typstIsEndedWhenItEatsMemory() {
        let source = "#let a = (1,)\n#let n = 0\n#while n > -1 { a = a + a; n = n + 1 }"
        let problem = pdf(source, ToolLimits(time: .seconds(60), memory: 600_000_000))
        #expect(problem == .outOfMemory(.typst, bytes: 600_000_000), "\(String(describing: problem))")
    }

    @Test(arguments: [
        "/etc/hostname", "../../../../../../etc/hostname", "Package.swift", "/Package.swift", "file:///etc/hostname",
        "%2e%2e/Package.swift", "000/OpenSans-Regular.ttf", "/000/OpenSans-Regular.ttf", ".", "@local/x:1.0.0",
    ])
    func typstReadsNoFile(path: String) {
        for call in [
            "#read(\"\(path)\")", "#include \"\(path)\"", "#import \"\(path)\"", "#image(\"\(path)\", alt: \"x\")",
        ] {
            guard case .toolFailed? = pdf(call, ToolLimits(time: .seconds(60))) else {
                Issue.record("\(call) was read")
                continue
            }
        }
    }

    @Test func aProgramHasNoMoreMemoryThanItIsGiven() throws {
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(30), memoryLimit: 100_000_000)
        let python = try #require(Workbench.tools.python)
        let limits = try runner.run(python, ["-I", "-c", "import resource as r; print(r.getrlimit(r.RLIMIT_DATA)[1])"])
        #expect(String(decoding: limits, as: UTF8.self) == "99999744\n")
        #expect(throws: ToolFailure.self) { try runner.run(python, ["-I", "-c", "x = bytearray(1000000000)"]) }
        #expect(throws: ToolFailure.notStarted(errno: ENOENT)) { try runner.run("/finnes/ikke") }
    }
}
