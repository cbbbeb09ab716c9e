import Planning

extension Process {
    /// The tools by all their names, as people may write them.
    var namedTools: [Named<Tool>] {
        tools.map { Named($0, names: [$0.id.text, $0.name] + $0.aliases) }
    }

    /// Returns the tool that a word names.
    package func tool(named word: String) throws(Problem) -> Tool {
        switch lookup(word, among: namedTools) {
        case .found(let tool): return tool
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown(let nearest): throw .unknownTool(word, nearest: nearest)
        }
    }
}
