import Planning

/// A reader of every file of one process, which puts them together.
struct ProcessReader {
    static let processFile = "prosess.yaml"

    private let folder: Folder
    private let glossaries: GlossaryFolder
    private var tools: [Tool] = []
    private var unexamined: Set<ToolID> = []
    private var symbols = SymbolTable()

    private init(folder: Folder, glossaries: GlossaryFolder) {
        self.folder = folder
        self.glossaries = glossaries
    }

    /// Returns the process in `folder`, with the terms of `glossaries` that it names; throws everything that is wrong
    /// in it.
    static func read(_ folder: Folder, glossaries: GlossaryFolder) throws(ProcessFailure) -> Process {
        var reader = ProcessReader(folder: folder, glossaries: glossaries)
        let process = reader.process()
        guard let process, reader.symbols.problems.isEmpty else {
            throw ProcessFailure(process: folder.name, problems: sorted(reader.symbols.problems))
        }
        return process
    }

    /// Returns the problems by file and line, each once.
    private static func sorted(_ problems: [ProcessProblem]) -> [ProcessProblem] {
        let sorted = problems.enumerated().sorted { one, other in
            (one.element.file, one.element.line ?? 0, one.offset)
                < (other.element.file, other.element.line ?? 0, other.offset)
        }
        return sorted.map(\.element).reduce(into: []) { unique, problem in
            if unique.last != problem { unique.append(problem) }
        }
    }

    private mutating func process() -> Process? {
        guard let names = files() else { return nil }
        for name in names where name != Self.processFile { readTool(name) }
        guard names.contains(Self.processFile) else {
            note(.noProcessFile, file: folder.name)
            return nil
        }
        var process = readProcess()
        var checker = ReferenceChecker(tools: tools, unexamined: unexamined, gatherings: process?.gatherings)
        checker.check(symbols)
        symbols.problems += checker.problems
        process?.tools = tools
        process?.sortTools()
        process?.source = folder.root
        return process
    }

    private mutating func files() -> [String]? {
        do throws(Misreading) {
            return try folder.files(endingIn: ".yaml")
        } catch {
            note(error.fault, file: folder.name)
            return nil
        }
    }

    private mutating func readTool(_ file: String) {
        let known = file.dropLast(".yaml".count)
        guard let node = node(file) else {
            unexamined.insert(ToolID(String(known)))
            return
        }
        let shape = node[ToolKeys.shape]?.text.flatMap(ShapeName.init)
        guard isSound(node, file, ToolKeys.table(for: shape)) else {
            unexamined.insert(ToolID(node[ToolKeys.id]?.text ?? String(known)))
            return
        }
        var builder = ToolBuilder(file: file, node: node)
        tools.append(builder.build())
        symbols.add(builder.symbols)
    }

    private mutating func readProcess() -> Process? {
        let file = Self.processFile
        guard let node = node(file), isSound(node, file, ProcessKeys.table) else { return nil }
        if node.string(ProcessKeys.id) != folder.name {
            let fault = ProcessProblem.Fault.idDiffersFromFolder(
                id: node.string(ProcessKeys.id), folder: folder.name)
            note(fault, file: file, line: node[ProcessKeys.id]?.line)
        }
        var builder = ProcessBuilder(file: file, node: node)
        var process = builder.build()
        symbols.add(builder.symbols)
        addSharedTerms(to: &process, line: node[ProcessKeys.glossaries]?.line)
        return process
    }

    /// Adds the terms of the glossaries that the process names, in its own language. Its own words go before them.
    private mutating func addSharedTerms(to process: inout Process, line: Int?) {
        var known = Set(process.glossary.map { folded($0.word) })
        for name in process.glossaries {
            do throws(GlossaryFault) {
                let terms = try glossaries.read(name).map { $0.term(in: process.language) }
                process.glossary += terms.filter { known.insert(folded($0.word)).inserted }
            } catch {
                note(error, of: name, line: line)
            }
        }
    }

    private mutating func note(_ fault: GlossaryFault, of name: String, line: Int?) {
        switch fault {
        case .unknown(let known):
            let suggestion = nearest(to: name, among: known)
            let fault = ProcessProblem.Fault.unknownValue(
                name, key: ProcessKeys.glossaries.name, allowed: known, suggestion: suggestion)
            note(fault, file: Self.processFile, line: line)
        case .problems(let problems):
            symbols.problems += problems
        }
    }

    /// Returns the file as nodes; what is wrong with it as YAML is noted.
    private mutating func node(_ file: String) -> Node? {
        do throws(Misreading) {
            return try NodeReader.read(try folder.bytes(of: file))
        } catch {
            note(error.fault, file: file, line: error.line)
            return nil
        }
    }

    private mutating func isSound(_ node: Node, _ file: String, _ table: KeyTable) -> Bool {
        var checker = KeyChecker(file: file)
        checker.check(node, against: table)
        symbols.problems += checker.problems
        return checker.problems.isEmpty
    }

    private mutating func note(_ fault: ProcessProblem.Fault, file: String, line: Int? = nil) {
        symbols.problems.append(ProcessProblem(file: file, line: line, fault: fault))
    }
}

extension Process {
    /// Sorts the tools in the order the stages first mention them; the rest by id.
    fileprivate mutating func sortTools() {
        var places: [ToolID: Int] = [:]
        for id in stages.flatMap(tools(in:)) where places[id] == nil {
            places[id] = places.count
        }
        tools.sort { (places[$0.id] ?? .max, $0.id) < (places[$1.id] ?? .max, $1.id) }
    }
}
