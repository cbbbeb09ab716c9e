import Documents
import Planning

/// The papers that somebody wants, as `/skriv-ut` and `boplan skriv-ut FILE` take it.
package struct PrintWish {
    /// The greatest number of sheets that may be asked for at once.
    package static let most = 500

    /// A tool that paper is wanted for.
    package struct Wanted {
        package var tool: Tool
        /// The only prompt that is wanted; nil is all that are asked.
        package var prompt: String?
        /// The stage whose prompts are wanted; nil is the one that is due.
        package var stage: Stage?
    }

    package var tools: [Wanted] = []
    package var kind = PaperModel.Kind.sheet
    package var copies: Int?
    /// The folder to put the papers in; nil is beside the workshop file.
    package var folder: String?
    package var language: String?

    /// Reads "swot/svake kort 20" or "samling 2": tools, a gathering, the kind of paper, a number and a language, in any
    /// order.
    package init(_ words: some Sequence<String>, of process: Process) throws(Problem) {
        var words = Array(words)[...]
        while let word = words.popFirst() {
            if process.isGathering(word), let number = words.popFirst() {
                try addGathering(number, of: process)
            } else if Int(word) != nil {
                copies = try PrintWish.copies(word)
            } else if case .kind(let kind)? = PrintWord.named(word) {
                self.kind = kind
            } else if DocumentLanguage(named: word) != nil {
                language = word
            } else {
                try add(word, of: process)
            }
        }
    }

    /// Adds a tool, or a prompt of it: "swot", or "swot/svake".
    private mutating func add(_ word: String, of process: Process) throws(Problem) {
        let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
        do throws(Problem) {
            tools.append(
                Wanted(tool: try process.tool(named: parts.first ?? ""), prompt: parts.count > 1 ? parts[1] : nil))
        } catch {
            // A word that is no tool may be a kind that is misspelt.
            guard case .unknownTool(_, nearest: nil) = error, nearest(to: word, among: PrintWish.kinds) != nil else {
                throw error
            }
            throw PrintWish.unknownKind(word)
        }
    }

    package mutating func addGathering(_ number: String, of process: Process) throws(Problem) {
        let gathering = try process.gathering(numbered: number)
        tools += gathering.tools.compactMap { process.tool($0) }.filter { !$0.isProse }.map {
            Wanted(tool: $0, stage: .gathering(gathering.number))
        }
    }

    package static func kind(_ word: String) throws(Problem) -> PaperModel.Kind {
        guard case .kind(let kind)? = PrintWord.named(word) else { throw unknownKind(word) }
        return kind
    }

    package static func copies(_ word: String) throws(Problem) -> Int {
        guard let count = Int(word), 1...PrintWish.most ~= count else {
            throw .paper(.count(word, most: PrintWish.most))
        }
        return count
    }

    private static var kinds: [String] { PaperModel.Kind.allCases.map(\.rawValue) }

    private static func unknownKind(_ word: String) -> Problem {
        .paper(.unknownKind(word, nearest: nearest(to: word, among: kinds), known: kinds))
    }
}

/// The words that may be among the tools.
enum PrintWord: CommandWord {
    case kind(PaperModel.Kind)
    /// The word for a gathering; its number follows.
    case gathering

    static let allCases = PaperModel.Kind.allCases.map(kind) + [gathering]

    var names: [String] {
        switch self {
        case .kind(let kind): [kind.rawValue]
        case .gathering: GatheringCommand.words
        }
    }
}
