import Language
import Planning

/// One thing that is wrong in a process file, and where.
///
/// Its message says what is wrong, and what to write instead.
///
///     Language.nb(problem.message)  // "swot.yaml:12: ukjent nøkkel «ledetekst» – mente du «ledetekster»?"
package struct ProcessProblem: Error, Sendable, Equatable {
    /// The name of the file, or of the folder when it is the folder that is wrong.
    package var file: String
    /// The line, from 1; nil when the problem is about the whole file.
    package var line: Int?
    package var fault: Fault
}

/// A process that could not be read, with everything that is wrong in its files at once.
package struct ProcessFailure: Error, Sendable, Equatable {
    /// The id that was asked for.
    package var process: String
    /// The problems by file, then line; never empty.
    package var problems: [ProcessProblem]
}

extension ProcessProblem {
    package enum Fault: Sendable, Equatable {
        // Folders and files
        case noSuchProcess(id: String, suggestion: String?)
        case noProcessFile
        case unreadable(errno: Int32)
        case notAFile
        case outsideFolder
        case idDiffersFromFolder(id: String, folder: String)

        // YAML
        case tooBig(limit: Int)
        case tooDeep(limit: Int)
        case notUTF8
        case controlCharacter
        case emptyFile
        case severalDocuments
        case complexKey
        /// An anchor, alias or tag: its sign, with the name where it has one.
        case unsupported(String)
        case syntax(SyntaxFault)

        // PO
        case catalogue(CatalogueFault.Kind)

        // Keys and values
        case unknownKey(String, in: String, suggestion: String?)
        /// A key of tools of other shapes.
        case misplacedKey(String, shape: ShapeName, belongsTo: [ShapeName])
        case missingKey(String, in: String)
        case duplicateKey(String, firstLine: Int)
        case emptyValue(key: String)
        case wrongType(key: String, expected: ExpectedValue)
        case unknownValue(String, key: String, allowed: [String], suggestion: String?)
        case outOfRange(key: String, ClosedRange<Int>)
        case badID(String, key: String)
        case badPrefix(String)
        case needsOne(of: [String], in: String)
        case onlyOne(of: [String], in: String)
        /// `valg` or `valg-fra` in a column of another type.
        case choicesInColumn(type: String)
        case noPrefix(prompt: String)

        // Names that must differ
        case duplicateName(NameKind, String, firstFile: String, firstLine: Int)
        case prefixTaken(String, tool: ToolID, firstFile: String, firstLine: Int)

        // Names that must exist
        case unknownTool(String, suggestion: String?)
        case unknownPrompt(String, tool: ToolID, suggestion: String?)
        case unknownColumn(String, tool: ToolID, suggestion: String?)
        /// The program itself writes in the column, as the process says that it uses the tool for this.
        case missingColumn(ColumnID, tool: ToolID, purpose: String)
        case unknownAnswer(String, column: ColumnID, allowed: [String])
        /// A grid or prose where a tool with points or rows is needed.
        case noItems(tool: ToolID)
        case itself(tool: ToolID)
        /// The program cannot use the tool for what it is to be used for.
        case unfit(ToolID, for: String, needs: String)
    }

    /// The kind of value that should have stood after the colon.
    package enum ExpectedValue: Sendable, Equatable {
        case text, number, yesNo, texts, span, record, records, dictionary, given
    }

    /// Names that must differ from each other.
    package enum NameKind: Sendable, Equatable {
        /// Ids and aliases alike, as both are typed.
        case tool
        case prompt
        case column
        case check
    }
}
