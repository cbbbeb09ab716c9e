import FileSystem
import Glibc
import Testing

@testable import Documents

/// What failed tools said is kept: readably, privately, and only the last.
struct FailureNotesTests {
    private let bench = Workbench()
    private static let time: Int64 = 1_795_168_800_000
    private var folder: String { bench.folder + "/tilstand/boplan" }

    private func notes(_ time: Int64 = time) -> FailureNotes { FailureNotes(folder: folder, time: time) }
    private var names: [String] { (FolderListing.names(in: folder) ?? []).filter { !$0.hasPrefix(".") } }

    @Test func aNoteSaysWhatRanAndHowItEndedAndWhatItSaid() throws {
        let words = ["/usr/bin/pandoc", "-f", "json", "-M", "bunntekst=Molde 2027-2030", "--sandbox"]
        let failure = ToolFailure.failed(status: 7, stderr: "pandoc: Prelude.undefined\nCallStack:\u{1B}[2J\n")
        let path = try #require(notes().keep(failure, of: words))
        #expect(path == folder + "/programfeil-1795168800000-1.txt")
        #expect(
            try FileText.read(path) == """
                Et program som Boplan bruker, stoppet med en feil.
                Nederst står det programmet selv sa. Det kan sitere fra planen: les gjennom før fila sendes til noen.

                Tid: 2026-11-20 10:00:00 (UTC)
                Program: /usr/bin/pandoc
                Argumenter: -f json -M bunntekst=… --sandbox
                Slutt: status 7

                pandoc: Prelude.undefined
                CallStack:?[2J


                """)
    }

    @Test(arguments: [
        (ToolFailure.killed(signal: 11, stderr: "x"), "Slutt: signal 11\n\nx\n"),
        (.notStarted(errno: ENOENT), "Slutt: kom ikke i gang (No such file or directory)\n\n\n"),
    ])
    func otherEndingsAreToldToo(failure: ToolFailure, end: String) throws {
        let path = try #require(notes().keep(failure, of: ["/usr/bin/pandoc"]))
        #expect(try FileText.read(path).hasSuffix(end))
    }

    @Test func noteAndFolderAreTheirOwnersAlone() throws {
        let path = try #require(notes().keep(.failed(status: 1, stderr: ""), of: ["x"]))
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    }

    @Test func onlyTheLastFiveAreKept() throws {
        let made = (0..<7).compactMap { notes(Self.time + $0).keep(.failed(status: 1, stderr: ""), of: ["x"]) }
        #expect(made.count == 7)
        #expect(names.map { folder + "/" + $0 } == Array(made.suffix(5)))
        // The clock was set back: what has just been told of is there.
        let late = try #require(notes(Self.time - 1).keep(.failed(status: 1, stderr: ""), of: ["x"]))
        #expect(names.count == 5 && access(late, R_OK) == 0)
    }

    @Test func whatElseLiesInTheFolderStays() throws {
        #expect(PrivateFolder.make(folder))
        try AtomicFile.write([], to: folder + "/abc.historikk")
        for time in 0..<8 { _ = notes(Self.time + Int64(time)).keep(.failed(status: 1, stderr: ""), of: ["x"]) }
        #expect(names.contains("abc.historikk") && names.count == 6)
    }

    @Test func toolsThatFailAtOnceHaveANoteEach() {
        let notes = notes()
        let paths = SideBySide.map(
            Array(0..<5), until: { _ in false },
            make: { notes.keep(.failed(status: Int32($0 + 1), stderr: "nummer \($0)"), of: ["x"]) }, left: { _ in nil })
        let said = paths.compactMap { $0 }.compactMap { try? FileText.read($0) }
        for number in 0..<5 {
            #expect(said.count { $0.contains("Slutt: status \(number + 1)\n\nnummer \(number)\n") } == 1)
        }
    }

    @Test func aToolThatSaysTooMuchIsCut() throws {
        let path = try #require(
            notes().keep(.failed(status: 1, stderr: String(repeating: "æ", count: 1_000_000)), of: ["x"]))
        let text = try FileText.read(path)
        #expect(text.utf8.count < FailureNotes.longest + 500 && text.hasSuffix("æ…\n"))
    }

    @Test func whereThereIsNoPlaceNothingIsKept() throws {
        try AtomicFile.write([], to: bench.folder + "/tilstand")
        #expect(notes().keep(.failed(status: 1, stderr: ""), of: ["x"]) == nil)
    }

    /// The plan goes through the tool, which says nothing of it: then nor does the note.
    @Test func nothingOfThePlanIsInANoteButWhatTheToolQuotes() throws {
        let pandoc = try bench.program("pandoc", "cat > /dev/null; echo 'linje 3: uventet «æ»' >&2; exit 1")
        let exporter = DocumentExporter(
            templates: Workbench.templates, tools: ToolPaths(pandoc: pandoc, python: nil), notes: notes())
        var problem: DocumentProblem?
        do throws(DocumentProblem) { _ = try exporter.export(bench.order([.md])) } catch { problem = error }
        guard case .toolFailed(.pandoc, _, let path?) = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        let note = try FileText.read(path)
        #expect(note.contains("\n\nlinje 3: uventet «æ»\n") && note.contains("--template"))
        #expect(!note.contains("Prøvevik") && !note.contains("bostedsløshet"), "\(note)")
    }

    /// Later ones are given the foot of the page, which names the plan, as an argument.
    @Test(.enabled(if: Workbench.hasTools, "make tools")) func norIsTheFootOfThePage() throws {
        let real = try #require(Workbench.tools.pandoc)
        let pandoc = try bench.program(
            "pandoc", "case \"$*\" in *'-f json'*) exec '\(real)' \"$@\";; *) echo uff >&2; exit 1;; esac")
        let exporter = DocumentExporter(
            templates: Workbench.templates, tools: ToolPaths(pandoc: pandoc, python: nil), notes: notes())
        guard case .failed(.toolFailed(_, _, let path?)) = try exporter.export(bench.order([.md]))[0].result else {
            Issue.record("it did not fail")
            return
        }
        let note = try FileText.read(path)
        #expect(note.contains("-M bunntekst=…\n") && note.contains("uff") && !note.contains("Prøvevik"), "\(note)")
    }

    /// A fault in the template is not the tool's, and is told with its line.
    @Test(.enabled(if: Workbench.hasTools, "make tools")) func whatIsNothingToReportIsNotKept() throws {
        let templates = try bench.templates("feil", "x\n$kommune/finnesikke$\n")
        let exporter = DocumentExporter(templates: templates, tools: Workbench.tools, notes: notes())
        #expect(throws: DocumentProblem.self) { _ = try exporter.export(bench.order([.md], document: "feil")) }
        #expect(names == [])
    }
}
