import Conversation
import Documents
import Journal
import Language
import Planning

extension Samples {
    var journal: [JournalProblem] {
        [
            .missing(path: text), .alreadyExists(path: text), .empty(path: text), .isDirectory(path: text),
            .notPermitted(path: text), .readOnly(path: text), .notADatabase(path: text),
            .foreign(path: text, applicationID: 1), .newer(path: text, version: 2, known: 1),
            .damaged(path: text, detail: text), .unreadableEvent(path: text, row: 7, .unknownKind(text)),
            .busy(path: text), .waitStopped(path: text), .diskFull(path: text),
            .overwritten(path: text), .otherPlan(path: text), .failed(path: text, code: 266, detail: text),
            .contradiction(Stamp(ticks: 1, device: 1)),
        ]
    }

    var editor: [EditorProblem] {
        [
            .missing(name: text), .noTemporaryFile(folders: [text, text]), .failed(name: text, keptAt: text),
            .noTerminal,
        ]
    }

    var terminal: [TerminalProblem] {
        [.noScreen, .refused(code: 24), .notWritten(code: 28), .notWritten(code: 5)]
    }

    var importing: [ImportProblem] {
        [
            .unreadable(file: text, errno: 2), .tooLarge(file: text, limit: 20_000_000),
            .unknownKind(file: text, known: [text, text]), .notOfItsKind(file: text, kind: text),
            .noTable(file: text, main: text, columns: [text + "-1", text + "-2"], group: text),
            .noTable(file: text, main: text, columns: [text + "-1"], group: nil), .noForm(process: text),
            .tool(.missingTool(.pandoc)),
        ]
    }

    var documents: [DocumentProblem] {
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

    private var data: [DataProblem] {
        [
            .noData(document: text, format: .xlsx), .nothingDated(document: text), .notAMonth(text),
            .notMade(.xlsx, errno: 12),
        ]
    }
}
