import Foundation

/// The cases of the problems that the sources declare. Swift itself tells of a case only where there is a value of it.
struct ProblemCases {
    struct Case: Equatable {
        var name: String
        /// The type that it holds alone, without a label.
        var held: String?
    }

    private let files: [SourceFile]

    init(_ tree: SourceTree) { files = tree.files.filter { $0.path.hasPrefix("Sources/") } }

    /// The names that each problem of a type may have: `vote.noForm`, or `noForm` where a topic gives no prefix.
    ///
    /// A case that holds another type of problem has no name of its own, but those of the type; each type comes once.
    func names(of type: String, under prefix: String = "") -> [[String]] {
        var seen: Set<String> = []
        return names(of: type, under: prefix, &seen)
    }

    private func names(of type: String, under prefix: String, _ seen: inout Set<String>) -> [[String]] {
        guard seen.insert(type).inserted else { return [] }
        var names: [[String]] = []
        for one in cases(of: type) {
            if let held = one.held, held.hasSuffix("Problem") || held.hasSuffix("Fault") {
                names += self.names(of: held, under: prefix + one.name + ".", &seen)
            } else {
                names.append([prefix + one.name, one.name])
            }
        }
        return names
    }

    /// - Parameter type: `VoteProblem`, or `TemplateFinding.Problem` for one that is declared within another.
    private func cases(of type: String) -> [Case] {
        let parts = type.split(separator: ".").map(String.init)
        let file = files.first { $0.declared.contains(parts[0]) }
        return file.map { ProblemCases.cases(of: parts[parts.count - 1], in: $0.text) } ?? []
    }

    /// Returns the cases of an enum that has cases alone.
    static func cases(of type: String, in text: String) -> [Case] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.contains("enum \(type): ") }) else { return [] }
        let end = lines[start].prefix { $0 == " " } + "}"
        let body = lines[(start + 1)...].prefix { $0 != end }.filter { !$0.contains(/^ *\/\//) }
        return body.joined(separator: "\n").matches(of: /(\w+)(?:\(([^()]*)\))?/).compactMap { match in
            guard !["case", "indirect"].contains(match.1) else { return nil }
            let held = match.2.map(String.init)
            return Case(name: String(match.1), held: held?.contains(/[:,]/) == false ? held : nil)
        }
    }
}
