import Planning

/// A check of the files of a process against each other: names that clash, names that do not exist.
struct ReferenceChecker {
    private let tools: [ToolID: Tool]
    private let order: [ToolID]
    /// Tools whose files have faults of their own. What refers to them is not judged.
    private let unexamined: Set<ToolID>
    /// The gatherings of the process; nil when its own file has faults.
    private let gatherings: [Gathering]?
    private(set) var problems: [ProcessProblem] = []

    init(tools: [Tool], unexamined: Set<ToolID>, gatherings: [Gathering]?) {
        self.tools = Dictionary(firsts: tools.map { ($0.id, $0) })
        order = tools.map(\.id) + unexamined.sorted()
        self.unexamined = unexamined
        self.gatherings = gatherings
    }

    mutating func check(_ symbols: SymbolTable) {
        checkNames(symbols.names)
        checkPrefixes(symbols)
        for reference in symbols.references {
            guard let fault = fault(in: reference.target) else { continue }
            note(fault, reference.location)
        }
    }

    private mutating func checkNames(_ names: [SymbolTable.Name]) {
        var taken: [String: SymbolTable.Location] = [:]
        for name in names {
            // Tools share one set of names, and so do checks; prompts and columns have one in each tool.
            let scope = [.tool, .check].contains(name.kind) ? "" : name.tool.text
            let key = "\(name.kind) \(scope) \(name.name)"
            if let first = taken[key] {
                let fault = ProcessProblem.Fault.duplicateName(
                    name.kind, name.name, firstFile: first.file, firstLine: first.line)
                note(fault, name.location)
            } else {
                taken[key] = name.location
            }
        }
    }

    private mutating func checkPrefixes(_ symbols: SymbolTable) {
        var owners: [String: (tool: ToolID, location: SymbolTable.Location)] = [:]
        for (prefix, tool, location) in symbols.prefixes {
            guard let owner = owners[prefix] else {
                owners[prefix] = (tool, location)
                continue
            }
            // Prompts of one tool may be numbered together.
            guard owner.tool != tool else { continue }
            let fault = ProcessProblem.Fault.prefixTaken(
                prefix, tool: owner.tool, firstFile: owner.location.file, firstLine: owner.location.line)
            note(fault, location)
        }
    }

    private mutating func note(_ fault: ProcessProblem.Fault, _ location: SymbolTable.Location) {
        problems.append(ProcessProblem(file: location.file, line: location.line, fault: fault))
    }

    // MARK: References

    private func fault(in target: SymbolTable.Reference.Target) -> ProcessProblem.Fault? {
        switch target {
        case .tool(let id): missing(id)
        case .useful(let id, let purpose): tools[id].flatMap { unfit($0, purpose) }
        case .items(let id, let from): id == from ? .itself(tool: id) : missing(id) ?? gridFault(id)
        case .prompt(let prompt, let id): promptFault(prompt, id)
        case .column(let column, let id): columnFault(column, id)
        case .field(let column, let id):
            column == Tool.textField && tools[id]?.form == nil ? nil : columnFault(column, id)
        case .neededColumn(let column, let purpose, let id): neededFault(column, purpose, id)
        case .gathering(let number, let id): gatheringFault(number, id)
        case .answer(let answer, let column, let id): answerFault(answer, column, id)
        case .receiver(let name, let id):
            tools[id]?.form == nil ? promptFault(name, id) : columnFault(ColumnID(name), id)
        }
    }

    private func missing(_ id: ToolID) -> ProcessProblem.Fault? {
        guard tools[id] == nil, !unexamined.contains(id) else { return nil }
        return .unknownTool(id.text, suggestion: nearest(to: id.text, among: order.map(\.text)))
    }

    private func unfit(_ tool: Tool, _ purpose: Purpose) -> ProcessProblem.Fault? {
        PurposeKeys.lack(of: tool, for: purpose).map { .unfit(tool.id, for: purpose.rawValue, needs: $0) }
    }

    private func gridFault(_ id: ToolID) -> ProcessProblem.Fault? {
        tools[id]?.grid == nil ? nil : .noItems(tool: id)
    }

    // A tool that does not exist is told of once, by the reference to the tool itself.

    private func promptFault(_ prompt: String, _ id: ToolID) -> ProcessProblem.Fault? {
        guard let tool = tools[id] else { return nil }
        guard case .listed(let prompts) = tool.prompts else {
            return .unknownPrompt(prompt, tool: id, suggestion: nil)
        }
        guard !prompts.contains(where: { $0.id == PromptID(prompt) }) else { return nil }
        return .unknownPrompt(prompt, tool: id, suggestion: nearest(to: prompt, among: prompts.map(\.id.text)))
    }

    private func columnFault(_ column: ColumnID, _ id: ToolID) -> ProcessProblem.Fault? {
        guard let tool = tools[id] else { return nil }
        let columns = tool.form?.columns ?? []
        guard !columns.contains(where: { $0.id == column }) else { return nil }
        return .unknownColumn(
            column.text, tool: id, suggestion: nearest(to: column.text, among: columns.map(\.id.text)))
    }

    private func neededFault(_ column: ColumnID, _ purpose: String, _ id: ToolID) -> ProcessProblem.Fault? {
        guard let tool = tools[id], tool.form?.column(column) == nil else { return nil }
        return .missingColumn(column, tool: id, purpose: purpose)
    }

    private func gatheringFault(_ number: Int, _ id: ToolID) -> ProcessProblem.Fault? {
        guard let using = gatherings?.filter({ $0.tools.contains(id) || $0.homework.contains(id) }).map(\.number),
            !using.contains(number)
        else { return nil }
        return .unknownValue(
            String(number), key: PromptKeys.gathering.name, allowed: using.map(String.init), suggestion: nil)
    }

    private func answerFault(_ answer: String, _ column: ColumnID, _ id: ToolID) -> ProcessProblem.Fault? {
        let allowed: [String]
        switch tools[id]?.form?.column(column)?.kind {
        case .choice(.listed(let choices)): allowed = choices
        case .yesNo: allowed = ["ja", "nei"]
        default: return nil
        }
        // «Vet ikke» is an answer everywhere.
        let isKnown = allowed.contains(answer) || answer == "vet ikke"
        return isKnown ? nil : .unknownAnswer(answer, column: column, allowed: allowed + ["vet ikke"])
    }
}
