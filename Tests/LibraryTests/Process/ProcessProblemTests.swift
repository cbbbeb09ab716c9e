import Library
import Testing

/// A faulty file and everything Boplan says about it.
struct Golden: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var text: String
    var said: [String]

    init(_ name: String, _ file: String, _ text: String, _ said: String...) {
        (self.name, self.file, self.text, self.said) = (name, file, text, said)
    }

    var testDescription: String { name }

    func problems() throws -> [ProcessProblem] {
        var process = SmallProcess()
        process.files[file] = text
        return try process.problems()
    }
}

@Suite("What is said about faulty process files")
struct ProcessProblemTests {
    @Test("The base of these tests is sound")
    func base() throws {
        #expect(try SmallProcess().problems() == [])
    }

    @Test("Each fault names file, line and mend", arguments: Golden.all)
    func said(golden: Golden) throws {
        let said = try golden.problems().map(\.text)
        #expect(said == golden.said)
    }

    @Test("Every fault there is has been seen")
    func complete() throws {
        let seen = try Golden.all.flatMap { try $0.problems() }.map { name(of: $0.fault) }
        let elsewhere: Set = [  // FolderTests, ProcessWordingTests
            "noSuchProcess", "noProcessFile", "unreadable", "notAFile", "outsideFolder", "tooBig", "notUTF8",
            "catalogue",
        ]
        #expect(Set(seen).union(elsewhere) == Set(faultNames))
    }

    @Test("Every fault of syntax has been seen, save the one for what we cannot name")
    func syntax() throws {
        let seen = try Golden.syntax.flatMap { try $0.problems() }.compactMap { problem -> SyntaxFault? in
            if case .syntax(let fault) = problem.fault { return fault }
            return nil
        }
        for fault in SyntaxFault.allCases {
            #expect(seen.contains(fault), "\(fault)")
        }
    }

    @Test("A folder's problems come by file, then line")
    func order() throws {
        var process = SmallProcess()
        process.files["ideer.yaml"] = SmallProcess.board("minuter: 3\nhvofor: x\n")
        process.files["prosess.yaml"]! += "\nroler: [x]"
        process.files["rader.yaml"] = SmallProcess.form("gruper: x\n")
        let places = try process.problems().map { "\($0.file):\($0.line ?? 0)" }
        #expect(places == ["ideer.yaml:9", "ideer.yaml:10", "prosess.yaml:8", "rader.yaml:10"])
    }

    @Test("What refers to a faulty file is not blamed for it")
    func unexamined() throws {
        var process = SmallProcess()
        process.files["rader.yaml"] = "id: rader\nnavn: \"Rader\n"
        #expect(try process.problems().map(\.file) == ["rader.yaml"])
    }

    private let faultNames = [
        "noSuchProcess", "noProcessFile", "unreadable", "notAFile", "outsideFolder", "idDiffersFromFolder",
        "tooBig", "tooDeep", "notUTF8", "controlCharacter", "emptyFile", "severalDocuments", "complexKey",
        "unsupported", "syntax", "catalogue", "unknownKey", "misplacedKey", "missingKey", "duplicateKey", "emptyValue",
        "wrongType", "unknownValue", "outOfRange", "badID", "badPrefix", "needsOne", "onlyOne",
        "choicesInColumn", "noPrefix", "duplicateName", "prefixTaken", "unknownTool", "unknownPrompt",
        "unknownColumn", "missingColumn", "unknownAnswer", "noItems", "itself", "unfit",
    ]

    /// A new case makes this fail to compile: add its name above, and a golden.
    private func name(of fault: ProcessProblem.Fault) -> String {
        switch fault {
        case .noSuchProcess, .noProcessFile, .unreadable, .notAFile, .outsideFolder, .idDiffersFromFolder,
            .tooBig, .tooDeep, .notUTF8, .controlCharacter, .emptyFile, .severalDocuments, .complexKey,
            .unsupported, .syntax, .catalogue, .unknownKey, .misplacedKey, .missingKey, .duplicateKey, .emptyValue,
            .wrongType, .unknownValue, .outOfRange, .badID, .badPrefix, .needsOne, .onlyOne, .choicesInColumn,
            .noPrefix, .duplicateName, .prefixTaken, .unknownTool, .unknownPrompt, .unknownColumn,
            .missingColumn, .unknownAnswer, .noItems, .itself, .unfit:
            // A case without values has no children, but its description is its name.
            Mirror(reflecting: fault).children.first?.label ?? "\(fault)"
        }
    }
}
