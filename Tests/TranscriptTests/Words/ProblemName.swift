import Assistant
import Documents
import Journal
import Library
import Planning

/// Each kind of problem there is. A new case does not compile before it is named here, and is then missed by
/// `ProblemWordsTests` until it has a sample.
enum ProblemName: String, CaseIterable {
    case unknownCommand, slashForgotten, ambiguous, incomplete, lineTooLong, invalidText, noToolOpen, promptsMissing,
        unknownItem
    case unknownTool, unknownPrompt, unknownColumn, unknownChoice, wrongColumnCount, unknownHelp, noSuchNumber
    case noSuchGathering, emptyText, nationalIdentity, emptyName
    case struck, takenBack, noPromptToMoveTo, notLiftable, alreadyLifted, notPlaceable, noGrid, noPlacement, offGrid
    case notAPlacement, joinTakesTwo, cannotJoin, nothingToUndo, nothingToRedo, history, round, vote, people
    case journal, unknownFormat, editor, scriptMissing, process, document, folderNotMade, folderMissing, notInstalled,
        otherWorkshop
    case unknownProfile, importing, planMissing, rescue, revision, checking, template, time, after, terminal
    case wall, paper, joint, ownProcess
    case unknownSubcommand, unknownOption, missingValue, unexpectedArgument, fileMissing, mergeTakesTwo
}

extension Problem {
    var name: ProblemName {
        switch self {
        case .unknownCommand: .unknownCommand
        case .slashForgotten: .slashForgotten
        case .ambiguous: .ambiguous
        case .incomplete: .incomplete
        case .lineTooLong: .lineTooLong
        case .invalidText: .invalidText
        case .noToolOpen: .noToolOpen
        case .promptsMissing: .promptsMissing
        case .unknownItem: .unknownItem
        case .unknownTool: .unknownTool
        case .unknownPrompt: .unknownPrompt
        case .unknownColumn: .unknownColumn
        case .unknownChoice: .unknownChoice
        case .wrongColumnCount: .wrongColumnCount
        case .unknownHelp: .unknownHelp
        case .noSuchNumber: .noSuchNumber
        case .noSuchGathering: .noSuchGathering
        case .emptyText: .emptyText
        case .nationalIdentity: .nationalIdentity
        case .emptyName: .emptyName
        case .struck: .struck
        case .takenBack: .takenBack
        case .noPromptToMoveTo: .noPromptToMoveTo
        case .notLiftable: .notLiftable
        case .alreadyLifted: .alreadyLifted
        case .notPlaceable: .notPlaceable
        case .noGrid: .noGrid
        case .noPlacement: .noPlacement
        case .offGrid: .offGrid
        case .notAPlacement: .notAPlacement
        case .joinTakesTwo: .joinTakesTwo
        case .cannotJoin: .cannotJoin
        case .nothingToUndo: .nothingToUndo
        case .nothingToRedo: .nothingToRedo
        case .history: .history
        case .round: .round
        case .vote: .vote
        case .people: .people
        case .journal: .journal
        case .unknownFormat: .unknownFormat
        case .editor: .editor
        case .scriptMissing: .scriptMissing
        case .process: .process
        case .document: .document
        case .folderNotMade: .folderNotMade
        case .folderMissing: .folderMissing
        case .notInstalled: .notInstalled
        case .otherWorkshop: .otherWorkshop
        case .unknownProfile: .unknownProfile
        case .importing: .importing
        case .planMissing: .planMissing
        case .rescue: .rescue
        case .revision: .revision
        case .checking: .checking
        case .template: .template
        case .ownProcess: .ownProcess
        case .time: .time
        case .after: .after
        case .joint: .joint
        case .terminal: .terminal
        case .wall: .wall
        case .paper: .paper
        case .unknownSubcommand: .unknownSubcommand
        case .unknownOption: .unknownOption
        case .missingValue: .missingValue
        case .unexpectedArgument: .unexpectedArgument
        case .fileMissing: .fileMissing
        case .mergeTakesTwo: .mergeTakesTwo
        }
    }
}

enum JournalProblemName: String, CaseIterable {
    case missing, alreadyExists, empty, isDirectory, notPermitted, readOnly, notADatabase, foreign, newer, damaged,
        unreadableEvent, busy, waitStopped, diskFull, failed, contradiction
}

extension JournalProblem {
    var name: JournalProblemName {
        switch self {
        case .missing: .missing
        case .alreadyExists: .alreadyExists
        case .empty: .empty
        case .isDirectory: .isDirectory
        case .notPermitted: .notPermitted
        case .readOnly: .readOnly
        case .notADatabase: .notADatabase
        case .foreign: .foreign
        case .newer: .newer
        case .damaged: .damaged
        case .unreadableEvent: .unreadableEvent
        case .busy: .busy
        case .waitStopped: .waitStopped
        case .diskFull: .diskFull
        case .failed: .failed
        case .contradiction: .contradiction
        }
    }
}

enum EditorProblemName: String, CaseIterable {
    case missing, noTemporaryFile, failed, noTerminal
}

extension EditorProblem {
    var name: EditorProblemName {
        switch self {
        case .missing: .missing
        case .noTemporaryFile: .noTemporaryFile
        case .failed: .failed
        case .noTerminal: .noTerminal
        }
    }
}

enum DocumentProblemName: String, CaseIterable {
    case unknownDocument, template, templateSyntax, missingTool, toolBarred, toolFailed, timedOut, outOfMemory,
        noEmptyFolder,
        outsideFolder,
        interrupted, unreadable, unwritable, catalogue, notAWall, data
}

extension DocumentProblem {
    var name: DocumentProblemName {
        switch self {
        case .unknownDocument: .unknownDocument
        case .template: .template
        case .templateSyntax: .templateSyntax
        case .missingTool: .missingTool
        case .toolBarred: .toolBarred
        case .toolFailed: .toolFailed
        case .timedOut: .timedOut
        case .outOfMemory: .outOfMemory
        case .outsideFolder: .outsideFolder
        case .noEmptyFolder: .noEmptyFolder
        case .interrupted: .interrupted
        case .unreadable: .unreadable
        case .unwritable: .unwritable
        case .catalogue: .catalogue
        case .notAWall: .notAWall
        case .data: .data
        }
    }
}

enum TemplateProblemName: String, CaseIterable {
    case unknownVariable, outsideLoop, unclosed, misplaced, partial, malformed, noHeader, skippedHeading,
        unclosedBlock
}

extension TemplateFinding.Problem {
    var name: TemplateProblemName {
        switch self {
        case .unknownVariable: .unknownVariable
        case .outsideLoop: .outsideLoop
        case .unclosed: .unclosed
        case .misplaced: .misplaced
        case .partial: .partial
        case .malformed: .malformed
        case .noHeader: .noHeader
        case .skippedHeading: .skippedHeading
        case .unclosedBlock: .unclosedBlock
        }
    }
}

enum ImportProblemName: String, CaseIterable {
    case unreadable, tooLarge, unknownKind, notOfItsKind, noTable, noForm, tool
}

extension ImportProblem {
    var name: ImportProblemName {
        switch self {
        case .unreadable: .unreadable
        case .tooLarge: .tooLarge
        case .unknownKind: .unknownKind
        case .notOfItsKind: .notOfItsKind
        case .noTable: .noTable
        case .noForm: .noForm
        case .tool: .tool
        }
    }
}

enum TerminalProblemName: String, CaseIterable {
    case noScreen, refused, notWritten
}

extension TerminalProblem {
    var name: TerminalProblemName {
        switch self {
        case .noScreen: .noScreen
        case .refused: .refused
        case .notWritten: .notWritten
        }
    }
}

enum HistoryProblemName: String, CaseIterable {
    case undoIsAnothers, notATime, notStruck, notThereYet, nothingSince, beforeTheBeginning, noSuchConflict
    case noSuchVersion, onlyOne
}

extension HistoryProblem {
    var name: HistoryProblemName {
        switch self {
        case .undoIsAnothers: .undoIsAnothers
        case .notATime: .notATime
        case .notStruck: .notStruck
        case .notThereYet: .notThereYet
        case .nothingSince: .nothingSince
        case .beforeTheBeginning: .beforeTheBeginning
        case .noSuchConflict: .noSuchConflict
        case .noSuchVersion: .noSuchVersion
        case .onlyOne: .onlyOne
        }
    }
}

enum RoundProblemName: String, CaseIterable {
    case none, underWay, needsBoard, notInRound, copyWouldTell
}

extension RoundProblem {
    var name: RoundProblemName {
        switch self {
        case .none: .none
        case .underWay: .underWay
        case .needsBoard: .needsBoard
        case .notInRound: .notInRound
        case .copyWouldTell: .copyWouldTell
        }
    }
}

enum PeopleProblemName: String, CaseIterable {
    case noTool, nobodyYet, nobodyIn, unknownPerson, needsBoard, notAPoint, commonAlready, carriedAlready, notTogether
    case unknownDivision
}

extension PeopleProblem {
    var name: PeopleProblemName {
        switch self {
        case .noTool: .noTool
        case .nobodyYet: .nobodyYet
        case .nobodyIn: .nobodyIn
        case .unknownPerson: .unknownPerson
        case .needsBoard: .needsBoard
        case .notAPoint: .notAPoint
        case .commonAlready: .commonAlready
        case .carriedAlready: .carriedAlready
        case .notTogether: .notTogether
        case .unknownDivision: .unknownDivision
        }
    }
}

enum JointProblemName: String, CaseIterable {
    case usage, takesTwo, intoItself, notJoint, isJoint, otherProcess, interrupted, nothingToCompare, notRestored,
        notCompared, notInhabitants, noScript
}

extension JointProblem {
    var name: JointProblemName {
        switch self {
        case .usage: .usage
        case .takesTwo: .takesTwo
        case .intoItself: .intoItself
        case .notJoint: .notJoint
        case .isJoint: .isJoint
        case .otherProcess: .otherProcess
        case .interrupted: .interrupted
        case .nothingToCompare: .nothingToCompare
        case .notRestored: .notRestored
        case .notCompared: .notCompared
        case .notInhabitants: .notInhabitants
        case .noScript: .noScript
        }
    }
}

enum RescueProblemName: String, CaseIterable {
    case takesTwo, nothingToSave, interrupted, noRoom
}

extension RescueProblem {
    var name: RescueProblemName {
        switch self {
        case .takesTwo: .takesTwo
        case .nothingToSave: .nothingToSave
        case .interrupted: .interrupted
        case .noRoom: .noRoom
        }
    }
}

enum RevisionProblemName: String, CaseIterable {
    case nobodyToAsk
}

extension RevisionProblem {
    var name: RevisionProblemName {
        switch self {
        case .nobodyToAsk: .nobodyToAsk
        }
    }
}

enum CheckProblemName: String, CaseIterable {
    case fileMissing, unknownKind, notOfItsKind, tooLarge, document
}

extension CheckProblem {
    var name: CheckProblemName {
        switch self {
        case .fileMissing: .fileMissing
        case .unknownKind: .unknownKind
        case .notOfItsKind: .notOfItsKind
        case .tooLarge: .tooLarge
        case .document: .document
        }
    }
}

enum DataProblemName: String, CaseIterable {
    case noData, nothingDated, notAMonth, notMade
}

extension DataProblem {
    var name: DataProblemName {
        switch self {
        case .noData: .noData
        case .nothingDated: .nothingDated
        case .notAMonth: .notAMonth
        case .notMade: .notMade
        }
    }
}

enum OwnTemplateProblemName: String, CaseIterable {
    case unknownLanguage, unknownAction, alreadyThere, badName
}

extension TemplateProblem {
    var name: OwnTemplateProblemName {
        switch self {
        case .unknownLanguage: .unknownLanguage
        case .unknownAction: .unknownAction
        case .alreadyThere: .alreadyThere
        case .badName: .badName
        }
    }
}

enum WallProblemName: String, CaseIterable {
    case notAPage, noneToStop
}

extension WallProblem {
    var name: WallProblemName {
        switch self {
        case .notAPage: .notAPage
        case .noneToStop: .noneToStop
        }
    }
}

enum PaperProblemName: String, CaseIterable {
    case ofWhat, unknownKind, count, nothingToChoose, noCards
}

extension PaperProblem {
    var name: PaperProblemName {
        switch self {
        case .ofWhat: .ofWhat
        case .unknownKind: .unknownKind
        case .count: .count
        case .nothingToChoose: .nothingToChoose
        case .noCards: .noCards
        }
    }
}
