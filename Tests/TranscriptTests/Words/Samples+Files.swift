import Conversation
import Documents
import Library
import Publishing
import TestSupport

extension Samples {
    var files: [Problem] {
        [
            .commandLine(.unknownFormat(text, known: [text, text])), .file(.scriptMissing(path: text)),
            .process(processFailure),
            .process(unreadableProcesses),
            .file(.folderNotMade(text)), .file(.folderMissing(text)),
            .file(.notInstalled(folder: text, variable: "BOPLAN_TEMPLATES")),
            .file(.unknownProfile(text)),
            .file(.otherWorkshop(text, into: text)), .commandLine(.planMissing), .revision(.nobodyToAsk),
            .rescue(.takesTwo),
            .rescue(.nothingToSave(path: text)), .rescue(.interrupted(new: text)),
            .rescue(.noRoom(new: text)), .template(.unknownLanguage(text)),
            .template(.unknownAction(text, nearest: text)), .template(.alreadyThere(path: text)),
            .template(.badName(text)),
        ] + TimeProblem.samples(text).map { .time($0) } + AfterProblem.samples(text).map { .after($0) }
            + joint.map { .joint($0) } + exchange.map { .exchange($0) }
            + OwnProcessProblem.samples(text).map { .ownProcess($0) }
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

    private var exchange: [ExchangeProblem] {
        [
            .noPlans(in: [text, text]), .noPlaces(command: "/hent"), .noFolder(text),
            .joint(path: text),
            .stopped, .full(place: text), .notWritten(place: text),
        ]
    }

    private var checking: [CheckProblem] {
        [
            .fileMissing, .unknownKind(file: text, known: [text, text]), .notOfItsKind(file: text, kind: text),
            .tooLarge(file: text, limit: 50_000_000), .document(.missingTool(.pandoc)),
        ]
    }

    private var unreadableProcesses: ProcessFailure {
        do {
            _ = try ProcessLibrary(folder: TestHost.repository + "/borte/" + text).list()
        } catch {
            return error
        }
        preconditionFailure("\(text) is a folder")
    }

    private var processFailure: ProcessFailure {
        do {
            _ = try ProcessLibrary(folder: TestHost.repository + "/Workshops").load(text)
        } catch {
            return error
        }
        preconditionFailure("\(text) is a process")
    }
}
