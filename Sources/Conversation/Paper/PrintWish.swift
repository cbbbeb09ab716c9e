import Documents
import Planning

/// The papers that somebody wants.
package struct PrintWish {
    /// The greatest number of sheets that may be asked for at once.
    package static let most = 500

    /// The tools, each with a prompt where only that is wanted.
    package var tools: [(tool: Tool, prompt: String?)] = []
    package var kind = PaperModel.Kind.sheet
    package var copies: Int?
    /// The folder to put the papers in; nil is beside the workshop file.
    package var folder: String?
    package var language: String?

    package init() {}

    /// Adds a tool, or a prompt of it: "swot", or "swot/svake".
    package mutating func add(_ word: String, of process: Process) throws(Problem) {
        let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
        tools.append((try process.tool(named: parts.first ?? ""), parts.count > 1 ? parts[1] : nil))
    }

    package mutating func addGathering(_ number: String, of process: Process) throws(Problem) {
        let gathering = try process.gathering(numbered: number)
        tools += gathering.tools.compactMap { process.tool($0) }.filter { !$0.isProse }.map { ($0, nil) }
    }

    package static func kind(_ word: String) throws(Problem) -> PaperModel.Kind {
        let known = PaperModel.Kind.allCases.map(\.rawValue)
        guard let kind = PaperModel.Kind.allCases.first(where: { folded($0.rawValue) == folded(word) }) else {
            throw .paper(.unknownKind(word, nearest: nearest(to: word, among: known), known: known))
        }
        return kind
    }

    package static func copies(_ word: String) throws(Problem) -> Int {
        guard let count = Int(word), 1...PrintWish.most ~= count else {
            throw .paper(.count(word, most: PrintWish.most))
        }
        return count
    }
}
