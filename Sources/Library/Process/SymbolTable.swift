import Planning

/// The names in the files of a process, and what they refer to: gathered while each is read, held against each other
/// when all are.
struct SymbolTable {
    var names: [Name] = []
    var references: [Reference] = []
    /// Letters that belong to one tool only.
    var prefixes: [(prefix: String, tool: ToolID, location: Location)] = []
    var problems: [ProcessProblem] = []

    mutating func add(_ other: SymbolTable) {
        names += other.names
        references += other.references
        prefixes += other.prefixes
        problems += other.problems
    }

    /// Somewhere in a file.
    struct Location {
        var file: String
        var line: Int
    }

    /// A name that must differ from others of its kind.
    struct Name {
        var kind: ProcessProblem.NameKind
        var name: String
        /// The tool it belongs to.
        var tool: ToolID
        var location: Location
    }

    /// Something that must exist.
    struct Reference {
        var target: Target
        var location: Location

        enum Target: Equatable {
            case tool(ToolID)
            /// A tool that the program uses for something.
            case useful(ToolID, for: Purpose)
            /// A tool with points or rows of its own, other than the one that refers to it.
            case items(of: ToolID, from: ToolID)
            case prompt(String, of: ToolID)
            case column(ColumnID, of: ToolID)
            /// A column of a form; the text of a point or a paragraph.
            case field(ColumnID, of: ToolID)
            /// A column that the program writes in, as the tool is used for this.
            case neededColumn(ColumnID, purpose: String, of: ToolID)
            /// A gathering that uses the tool.
            case gathering(Int, using: ToolID)
            case answer(String, column: ColumnID, of: ToolID)
            /// A column of a form, a prompt of anything else.
            case receiver(String, of: ToolID)
        }
    }
}

/// A builder of a part of a process, which notes the names and references in a node of a file.
protocol SymbolBuilder {
    var file: String { get }
    var node: Node { get }
    var symbols: SymbolTable { get set }
}

extension SymbolBuilder {
    mutating func name(_ kind: ProcessProblem.NameKind, _ name: String, of tool: ToolID, at line: Int?) {
        let location = SymbolTable.Location(file: file, line: line ?? node.line)
        symbols.names.append(SymbolTable.Name(kind: kind, name: name, tool: tool, location: location))
    }

    mutating func refer(_ target: SymbolTable.Reference.Target, at node: Node?) {
        let location = SymbolTable.Location(file: file, line: node?.line ?? self.node.line)
        symbols.references.append(SymbolTable.Reference(target: target, location: location))
    }
}
