import Assistant
import Documents
import Glibc
import Journal
import Language
import Library
import Planning
import TestSupport
import Testing

/// How each problem is said. `Goldens/Words/problems.txt` holds every wording;
/// `BOPLAN_UPDATE_GOLDENS=1 swift test --filter ProblemWords` writes it anew.
@Suite struct ProblemWordsTests {
    @Test func everyWordingIsAsWritten() throws {
        let path = Goldens.path("Words/problems.txt")
        let said = Samples(text: "ord").all.map { "\($0.name)\n" + indented(Words.nb.problem($0.problem)) }
            .joined(separator: "\n")
        if Goldens.isUpdating {
            TestSurroundings.overwrite(path, with: said)
        } else {
            let written = try #require(TestSurroundings.text(path))
            #expect(said == written, "A wording is not as in problems.txt")
        }
    }

    @Test func everyCaseHasASample() {
        let problems = Samples(text: "ord").all.map(\.problem)
        #expect(Set(problems.map(\.name)) == Set(ProblemName.allCases))
        let journal = problems.compactMap { if case .journal(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(journal) == Set(JournalProblemName.allCases))
        let importing = problems.compactMap { if case .importing(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(importing) == Set(ImportProblemName.allCases))
        let editor = problems.compactMap { if case .editor(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(editor) == Set(EditorProblemName.allCases))
        let terminal = problems.compactMap { if case .terminal(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(terminal) == Set(TerminalProblemName.allCases))
        let documents = problems.compactMap { if case .document(let problem) = $0 { problem } else { nil } }
        #expect(Set(documents.map(\.name)) == Set(DocumentProblemName.allCases))
        let data = documents.compactMap { if case .data(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(data) == Set(DataProblemName.allCases))
        let checking = problems.compactMap { if case .checking(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(checking) == Set(CheckProblemName.allCases))
        let time = problems.compactMap { if case .time(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(time) == Set(TimeProblemName.allCases))
        let after = problems.compactMap { if case .after(let problem) = $0 { problem.name } else { nil } }
        #expect(Set(after) == Set(AfterProblemName.allCases))
        let findings = documents.flatMap { problem -> [TemplateProblemName] in
            if case .template(_, let findings) = problem { findings.map(\.problem.name) } else { [] }
        }
        #expect(Set(findings) == Set(TemplateProblemName.allCases))
    }

    @Test func everyWordingIsWholeSentences() {
        let endInUsage: Set<ProblemName> = [.incomplete, .wrongColumnCount, .missingValue, .process]
        for sample in Samples(text: "ord").all where !endInUsage.contains(sample.problem.name) {
            for line in Words.nb.problem(sample.problem).split(separator: "\n") {
                #expect(line.count > 15, "\(sample.name) says next to nothing: \(line)")
                #expect(".?»".contains(line.last!), "\(sample.name) stops short: \(line)")
                #expect(!line.contains(": .") && !line.contains("  "), "\(sample.name) has a hole: \(line)")
            }
        }
    }

    @Test func hostileNamesCommandNoTerminal() {
        let hostile = "\u{1B}[2J\u{7}a\u{202E}b\u{9B}31m\r\nc\u{0}"
        for sample in Samples(text: hostile).all {
            for line in Words.nb.lines(for: sample.problem) {
                #expect(line.text.isClean, "\(sample.name) shows a control character")
            }
        }
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
}

/// One problem of each case, about `text`.
struct Samples {
    var text: String

    struct Sample {
        var name: String
        var problem: Problem
    }

    var all: [Sample] {
        plain.map { Sample(name: $0.name.rawValue, problem: $0) }
            + journal.map { Sample(name: "journal.\($0.name)", problem: .journal($0)) }
            + editor.map { Sample(name: "editor.\($0.name)", problem: .editor($0)) }
            + importing.map { Sample(name: "importing.\($0.name)", problem: .importing($0)) }
            + terminal.map { Sample(name: "terminal.\($0.name)", problem: .terminal($0)) }
            + documents.map { Sample(name: "document.\($0.name)", problem: .document($0)) }
    }

    private var plain: [Problem] { typed + items + files + commandLine }

    private var typed: [Problem] {
        [
            .unknownCommand("/" + text, nearest: "/" + text), .unknownCommand("/" + text, nearest: nil),
            .slashForgotten(text, command: "/" + text), .ambiguous(text, among: [text, text]),
            .incomplete(usage: "/endre ID TEKST"),
            .lineTooLong(characters: 10_001, limit: 10_000), .invalidText, .noToolOpen,
            .promptsMissing(source: text, command: "/" + text), .unknownTool(text, nearest: text),
            .unknownPrompt(text, tool: text, nearest: nil, known: [text, text]),
            .unknownPrompt(text, tool: text, nearest: nil, known: []),
            .unknownColumn(text, tool: text, nearest: text, known: [text, text]),
            .unknownChoice(text, column: text, nearest: text, options: [text, text], extend: text),
            .unknownChoice(text, column: text, nearest: nil, options: [], extend: nil),
            .wrongColumnCount(got: 1, expected: [text, text]), .unknownHelp(text, nearest: text),
            .noSuchNumber(9, highest: 4), .noSuchGathering(text, highest: 5, word: nil), .emptyText(text),
            .nationalIdentity,
            .emptyName(option: "--kommune"), .emptyName(option: "--periode"),
        ]
    }

    private var items: [Problem] {
        [
            .unknownItem(text), .struck(text), .takenBack(text), .noPromptToMoveTo(text),
            .notLiftable(text, tool: text, sources: [text, text]), .notLiftable(text, tool: text, sources: []),
            .alreadyLifted(text, tool: text, as: text), .notPlaceable(text, grid: text, source: text), .noGrid,
            .noPlacement("4 2"), .offGrid("6 1"), .notAPlacement("4"), .joinTakesTwo, .cannotJoin(text, text),
            .nothingToUndo, .nothingToRedo,
        ] + history.map { .history($0) }
            + [RoundProblem.none, .underWay(notes: 1), .underWay(notes: 2), .needsBoard, .notInRound, .copyWouldTell]
            .map { .round($0) } + VoteProblem.samples(text).map { .vote($0) } + people.map { .people($0) }
    }

    private var people: [PeopleProblem] {
        Purpose.allCases.map { .noTool($0) } + [
            .nobodyYet(tool: text), .nobodyIn(group: text), .unknownPerson(text, nearest: text), .needsBoard,
            .notAPoint(text), .commonAlready(text), .carriedAlready(text, as: text), .notTogether(text, text),
            .unknownDivision(text, known: [text, text]),
        ]
    }

    private var history: [HistoryProblem] {
        [
            .undoIsAnothers(author: text), .undoIsAnothers(author: ""), .notATime(text), .notATime(""),
            .notStruck(text),
            .notThereYet(text, time: text), .nothingSince(text), .beforeTheBeginning(text),
            .noSuchConflict(text, highest: 2), .noSuchConflict(text, highest: 0), .noSuchVersion(text, last: "b"),
            .onlyOne(text),
        ]
    }

    private var files: [Problem] {
        [
            .unknownFormat(text, known: [text, text], nearest: text), .scriptMissing(path: text),
            .process(processFailure),
            .process(unreadableProcesses),
            .folderNotMade(text), .folderMissing(text),
            .notInstalled(folder: text, variable: "BOPLAN_TEMPLATES"),
            .unknownProfile(text),
            .otherWorkshop(text, into: text), .planMissing, .revision(.nobodyToAsk), .rescue(.takesTwo),
            .rescue(.nothingToSave(path: text)), .rescue(.interrupted(new: text)),
            .rescue(.noRoom(new: text)), .template(.unknownLanguage(text)),
            .template(.unknownAction(text, nearest: text)), .template(.alreadyThere(path: text)),
            .template(.badName(text)),
        ] + TimeProblem.samples(text).map { .time($0) } + AfterProblem.samples(text).map { .after($0) }
            + joint.map { .joint($0) } + OwnProcessProblem.samples(text).map { .ownProcess($0) }
            + checking.map { .checking($0) }
            + [.wall(.notAPage(text)), .wall(.noneToStop)] + paper.map { .paper($0) }
    }

    private var paper: [PaperProblem] {
        [
            .ofWhat, .unknownKind(text, nearest: text, known: [text, text]), .count(text, most: 500),
            .nothingToChoose(tool: text), .noCards(tool: text),
        ]
    }

    private var joint: [JointProblem] {
        [
            .usage, .takesTwo, .intoItself(path: text), .notJoint(path: text), .isJoint(path: text),
            .otherProcess(path: text, has: text, wanted: text), .interrupted(path: text), .nothingToCompare,
            .notRestored,
            .notCompared(text, among: [text, text]), .notInhabitants(text), .noScript(tool: text),
        ]
    }

    private var checking: [CheckProblem] {
        [
            .fileMissing, .unknownKind(file: text, known: [text, text]), .notOfItsKind(file: text, kind: text),
            .tooLarge(file: text, limit: 50_000_000), .document(.missingTool(.pandoc)),
        ]
    }

    private var data: [DataProblem] {
        [
            .noData(document: text, format: .xlsx), .nothingDated(document: text), .notAMonth(text),
            .notMade(.xlsx, errno: 12),
        ]
    }

    private var commandLine: [Problem] {
        [
            .unknownSubcommand(text, nearest: text), .unknownOption("--" + text, nearest: "--" + text),
            .missingValue(option: "--" + text, value: text), .unexpectedArgument(text), .fileMissing(subcommand: "ny"),
            .fileMissing(subcommand: ""), .mergeTakesTwo,
        ]
    }

    private var journal: [JournalProblem] {
        [
            .missing(path: text), .alreadyExists(path: text), .empty(path: text), .isDirectory(path: text),
            .notPermitted(path: text), .readOnly(path: text), .notADatabase(path: text),
            .foreign(path: text, applicationID: 1), .newer(path: text, version: 2, known: 1),
            .damaged(path: text, detail: text), .unreadableEvent(path: text, row: 7, .unknownKind(text)),
            .busy(path: text), .waitStopped(path: text), .diskFull(path: text),
            .failed(path: text, code: 266, detail: text),
            .contradiction(Stamp(ticks: 1, device: 1)),
        ]
    }

    private var editor: [EditorProblem] {
        [
            .missing(name: text), .noTemporaryFile(folders: [text, text]), .failed(name: text, keptAt: text),
            .noTerminal,
        ]
    }

    private var terminal: [TerminalProblem] {
        [.noScreen, .refused(code: 24), .notWritten(code: 28), .notWritten(code: 5)]
    }

    private var importing: [ImportProblem] {
        [
            .unreadable(file: text, errno: 2), .tooLarge(file: text, limit: 20_000_000),
            .unknownKind(file: text, known: [text, text]), .notOfItsKind(file: text, kind: text),
            .noTable(file: text, main: text, columns: [text + "-1", text + "-2"], group: text),
            .noTable(file: text, main: text, columns: [text + "-1"], group: nil), .noForm(process: text),
            .tool(.missingTool(.pandoc)),
        ]
    }

    private var documents: [DocumentProblem] {
        let templates: [TemplateFinding.Problem] = [
            .unknownVariable(text, suggestion: text), .outsideLoop(text, list: text), .unclosed(text), .misplaced(text),
            .partial(text), .malformed(text), .noHeader(text), .noHeader("lang"), .skippedHeading(text, after: 1),
            .unclosedBlock(text),
        ]
        return [
            .unknownDocument(text, suggestion: text, available: [text, text]),
            .unknownDocument(text, suggestion: nil, available: []),
            .template(file: text, findings: templates.map { TemplateFinding($0, line: 3) }),
            .templateSyntax(file: text, line: 3, stderr: text), .templateSyntax(file: text, line: nil, stderr: text),
            .missingTool(.pandoc), .missingTool(.typst, in: text),
            .toolFailed(.typst, .failed(status: 1, stderr: text), kept: nil),
            .toolBarred(.typst, path: text),
            .toolFailed(.pandoc, .killed(signal: 11, stderr: text), kept: text),
            .timedOut(.pandoc, limit: .seconds(60)),
            .outOfMemory(.pandoc, bytes: 1_500_000_000), .outsideFolder(file: text),
            .noEmptyFolder(places: [text, text]),
            .interrupted,
            .unreadable(file: text, errno: 13), .unwritable(path: text, errno: 28), .notAWall(path: text),
            .catalogue(file: text, CatalogueFault(line: 4, kind: .line)),
            .catalogue(file: text, CatalogueFault(line: 4, kind: .text)),
            .catalogue(file: text, CatalogueFault(line: 1, kind: .pluralRule)),
            .catalogue(file: text, CatalogueFault(line: 4, kind: .twice)),
        ] + data.map { .data($0) }
    }

    private var unreadableProcesses: ProcessFailure {
        do {
            _ = try ProcessLibrary(folder: TestSurroundings.repository + "/borte/" + text).list()
        } catch {
            return error
        }
        preconditionFailure("\(text) is a folder")
    }

    private var processFailure: ProcessFailure {
        do {
            _ = try ProcessLibrary(folder: TestSurroundings.repository + "/Workshops").load(text)
        } catch {
            return error
        }
        preconditionFailure("\(text) is a process")
    }
}
