import Foundation

/// A Swift file of the repository: where it lies, and what it declares at its outermost level.
struct SourceFile {
    /// From the root of the repository: `Sources/Planning/Votes/Ballot.swift`.
    let path: String
    /// `Planning`.
    let module: String
    /// The folders between the module and the file: `["Votes"]`.
    let folders: [String]
    /// Without its ending: `Ballot`.
    let name: String
    let text: String
    /// Types, protocols and aliases that are declared here.
    private(set) var declared: [String] = []
    /// Those of them that are known outside the file.
    private(set) var published: [String] = []
    /// Types that are extended here: `VoteTally.Result` is extended by its full name.
    private(set) var extended: [String] = []
    /// Functions and values of the module.
    private(set) var free: [String] = []
    /// The types of the parameters of those functions.
    private(set) var parameters: Set<String> = []

    init(path: String, module: String, folders: [String], text: String) {
        self.path = path
        self.module = module
        self.folders = folders
        self.text = text
        name = path.split(separator: "/").last.map { String($0.dropLast(".swift".count)) } ?? ""
        for line in text.split(separator: "\n") where line.first?.isWhitespace == false && !line.hasPrefix("/") {
            read(line)
        }
    }

    private mutating func read(_ line: Substring) {
        if let match = line.firstMatch(of: /(?:^|\s)(struct|class|enum|actor|protocol|typealias|extension) ([\w.]+)/) {
            let name = String(match.2)
            if match.1 == "extension" { return extended.append(name) }
            declared.append(name)
            if !line[..<match.1.startIndex].contains("private ") { published.append(name) }
        } else if let match = line.firstMatch(of: /(?:^|\s)(?:func|let|var) (\w+)/) {
            free.append(String(match.1))
            for parameter in line.matches(of: /: ([A-Z]\w*)/) { parameters.insert(String(parameter.1)) }
        }
    }

    /// Whether the file is called after what is in it.
    ///
    /// `Ballot.swift` declares `Ballot`; `Ballot+Paper.swift` declares or extends it. Where there are functions alone,
    /// `Nearest.swift` begins with `nearest`, and `VotePhrase+nb.swift` has words for a `VotePhrase`: `nbVotePhrase`, or
    /// a function that takes one.
    var isNamedAfterItsContent: Bool {
        let parts = name.split(separator: "+", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            return declared.contains(parts[0]) || extended.contains { $0.split(separator: ".").first ?? "" == parts[0] }
                || free.contains(parts[1] + parts[0]) || parameters.contains(parts[0])
        }
        if declared.isEmpty && extended.isEmpty, let first = free.first {
            return first.prefix(1).uppercased() + first.dropFirst() == name
        }
        return declared.contains(name)
    }
}
