import Planning
import Screens

/// Explanations for those who have not made a plan before (`--ny`): a hard word of planning is explained the first time
/// it is shown, unasked in one line. Once is enough; afterwards it is quiet.
struct Newcomer {
    /// Words that have been explained, or that the group has looked up itself.
    private var known: Set<String> = []
    private let terms: [(term: Term, names: [[String]])]

    /// The most terms at a time: what is explained should be read.
    private static let mostAtOnce = 2

    init(_ process: Process) {
        terms = process.glossary.filter(\.isHard).map { term in
            (term, term.names.map { Newcomer.words(in: $0) })
        }
    }

    /// Takes in words that are explained where they stand, and need no line of their own.
    mutating func know(_ words: [String]) { known.formUnion(words.map { $0.lowercased() }) }

    /// Finds the terms to explain in what is shown now, in the order they stand there.
    mutating func firstSeen(in lines: [StyledLine]) -> [Term] {
        let words = Newcomer.words(in: lines.map(\.text).joined(separator: " "))
        guard !words.isEmpty else { return [] }
        let seen = terms.compactMap { entry -> (place: Int, length: Int, term: Term)? in
            guard !known.contains(entry.term.word.lowercased()), let hit = Newcomer.first(of: entry.names, in: words)
            else { return nil }
            return (hit.place, hit.length, entry.term)
        }
        // Of two that begin at the same word, "boligsosialt arbeid" says more than "boligsosial".
        let sorted = seen.sorted { ($0.place, -$0.length) < ($1.place, -$1.length) }
        let chosen = sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1].place != $0.element.place }
            .prefix(Newcomer.mostAtOnce).map(\.element.term)
        know(chosen.map(\.word))
        return chosen
    }

    private static func first(of names: [[String]], in words: [String]) -> (place: Int, length: Int)? {
        let hits = names.compactMap { name -> (place: Int, length: Int)? in
            guard !name.isEmpty, name.count <= words.count else { return nil }
            let place = (0...(words.count - name.count)).first { start in
                zip(words[start...], name).allSatisfy { isForm($0, of: $1) }
            }
            return place.map { ($0, name.count) }
        }
        return hits.min { ($0.place, -$0.length) < ($1.place, -$1.length) }
    }

    /// Whether the word is a form of the term: "høringen" of "høring", but not "høringsutkast", which has a line of its
    /// own.
    private static func isForm(_ word: String, of term: String) -> Bool {
        guard word.hasPrefix(term) else { return false }
        return endings.contains(String(word.dropFirst(term.count)))
    }

    private static let endings: Set<String> = [
        "", "s", "e", "t", "n", "a", "r", "en", "et", "er", "ene", "ne", "ens", "ets", "enes", "nes", "met", "mer",
        "mene",
        "te",
    ]

    /// Splits a text into words as they are compared; what is typed after a slash is a command, not a word.
    private static func words(in text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("/") && !$0.hasPrefix("«/") }
            .flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" } }
            .map { $0.lowercased() }
    }
}

extension Session {
    /// Explains hard words the first time they are shown.
    package mutating func welcomeNewcomers() { told.newcomer = Newcomer(process) }

    /// Returns explanations of the hard words in what leads the group on.
    mutating func explanations(of replies: [Reply]) -> [Reply] {
        guard var newcomer = told.newcomer else { return [] }
        let guidance = replies.flatMap { reply -> [StyledLine] in
            if case .guidance = reply.kind { reply.lines } else { [] }
        }
        if let options = place.flatMap(currentPrompt)?.options { newcomer.know(options.map(\.answer)) }
        let terms = newcomer.firstSeen(in: guidance)
        told.newcomer = newcomer
        guard !terms.isEmpty else { return [] }
        return [.guidance(terms.flatMap { view.faint(words.say("Ord: \($0.word) – \($0.inShort)")) })]
    }
}
