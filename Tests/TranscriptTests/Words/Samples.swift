import Conversation
import Planning

/// One problem of each case, about `text`; several where they are told in different ways.
struct Samples {
    var text: String

    var all: [Problem] {
        typed + items + files + commandLine + journal.map { .journal($0) } + editor.map { .editor($0) }
            + importing.map { .importing($0) } + terminal.map { .terminal($0) } + documents.map { .document($0) }
    }

    private var typed: [Problem] {
        [
            .unknownCommand("/" + text, nearest: "/" + text), .unknownCommand("/" + text, nearest: nil),
            .slashForgotten(text, command: "/" + text), .ambiguous(text, among: [text, text]),
            .incomplete(usage: "/endre ID TEKST"),
            .lineTooLong(characters: 10_001, limit: 10_000), .invalidText, .noToolOpen, .toolEnded(text),
            .numberExpected([text, text]), .form(.numberTooLow(text, column: text, lowest: 1)),
            .pastedLine(3, text: text, .invalidText), .oneAnswer("1 3", highest: 5),
            .promptsMissing(source: text, command: "/" + text), .unknownTool(text, nearest: text),
            .unknownPrompt(text, tool: text, nearest: nil, known: [text, text]),
            .unknownPrompt(text, tool: text, nearest: nil, known: []),
            .form(.unknownColumn(text, tool: text, nearest: text, known: [text, text])),
            .form(.unknownChoice(text, column: text, nearest: text, options: [text, text], extend: ToolID(text))),
            .form(.unknownChoice(text, column: text, nearest: nil, options: [], extend: nil)),
            .form(.noSuchRow(9, tool: text, lowest: 1, highest: 4)),
            .form(.columnsDiffer(text, lacking: [text, text])),
            .form(.rowsExpected(text, example: 1, groups: [text, text])),
            .form(.wrongColumnCount(got: 1, expected: [text, text])), .unknownHelp(text, nearest: text),
            .noSuchNumber(9, highest: 4), .noSuchGathering(text, highest: 5, word: nil), .form(.emptyText(text)),
            .nationalIdentity,
            .commandLine(.emptyName(option: "--kommune")), .commandLine(.emptyName(option: "--periode")),
        ]
    }

    private var items: [Problem] {
        [
            .item(.unknownItem(text)), .item(.struck(text)), .item(.takenBack(text)), .item(.noPromptToMoveTo(text)),
            .item(.notLiftable(text, tool: text, sources: [text, text])),
            .item(.notLiftable(text, tool: text, sources: [])),
            .item(.alreadyLifted(text, tool: text, as: text)), .grid(.notPlaceable(text, grid: text, source: text)),
            .grid(.noGrid),
            .grid(.noPlacement("4 2")), .grid(.offGrid("6 1")), .grid(.notAPlacement("4")), .item(.joinTakesTwo),
            .item(.severalWithoutColumn(["T1", "T2"])), .item(.notBeside("T1", "V2")),
            .item(.orderedByTime("FP2", tool: "Framdriftsplan")),
            .item(.cannotJoin(text, text)),
            .nothingToUndo, .nothingToRedo,
        ] + history.map { .history($0) }
            + [
                RoundProblem.none, .underWay(notes: 1), .underWay(notes: 2), .needsBoard, .notInRound, .copyWouldTell,
                .twoTimes(5, 10), .begunMeanwhile, .closedMeanwhile(text), .oneNumber, .cannotUndo,
            ]
            .map { .round($0) } + VoteProblem.samples(text).map { .vote($0) } + people.map { .people($0) }
    }

    private var people: [PeopleProblem] {
        Purpose.allCases.map { .noTool($0) } + [
            .nobodyYet(tool: ToolID(text)), .nobodyIn(group: text), .unknownPerson(text, nearest: text), .needsBoard,
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
            .onlyOne(text), .struckOrNot("V1"),
        ]
    }

    private var commandLine: [Problem] {
        [
            .commandLine(.unknownSubcommand(text, nearest: text)),
            .commandLine(.unknownOption("--" + text, nearest: "--" + text)),
            .commandLine(.missingValue(option: "--" + text, value: text)), .commandLine(.unexpectedArgument(text)),
            .commandLine(.fileMissing(subcommand: "ny")),
            .commandLine(.fileMissing(subcommand: "")), .commandLine(.mergeTakesTwo),
        ]
    }
}
