import Planning

/// The wall that somebody wants, as `/vegg` and `boplan vegg FILE` take it.
package struct WallWish {
    /// The file of a page in a browser; nil is the terminal.
    package var page: String?
    /// The tool that it shows; nil follows the group.
    package var tool: Tool?

    /// Reads "swot", "vegg.html" or "vegg.html swot"; nothing is a wall in the terminal that follows the group.
    package init(_ words: String, of process: Process) throws(Problem) {
        var name = words
        let (first, rest) = firstWord(of: words)
        if first.contains(".") || first.contains("/") { (page, name) = (first, rest) }
        if !name.isEmpty { tool = try process.tool(named: name) }
        try checkPage()
    }

    /// Refuses a name that no browser takes for a page, so that a workshop file is never written over.
    package func checkPage() throws(Problem) {
        guard let page, ![".html", ".htm"].contains(where: page.lowercased().hasSuffix) else { return }
        throw .wall(.notAPage(page))
    }
}
