/// The texts that Tab may put in place of the word being typed.
package struct Completions: Equatable, Sendable {
    /// A way to complete the word.
    package struct Candidate: Equatable, Sendable {
        /// The text that is put in; it may hold spaces and begin with `/`.
        package var text: String
        /// A short word on it, which the list of choices shows where there is room.
        package var note: String?
        /// Whether the word is whole, so that a space follows when this is the only candidate.
        package var isFinal: Bool

        package init(_ text: String, note: String? = nil, isFinal: Bool = true) {
            self.text = text
            self.note = note
            self.isFinal = isFinal
        }
    }

    /// The byte (UTF-8) of the line where the replaced word begins; it ends at the cursor.
    package var start: Int
    /// The candidates in the order they are to be shown. Which of them match, and whether case counts, is the caller's
    /// matter; equal texts are joined.
    package var candidates: [Candidate]

    package init(start: Int, candidates: [Candidate]) {
        self.start = start
        self.candidates = candidates
    }

    package static let none = Completions(start: 0, candidates: [])
}

/// The effect of one press on Tab: the text before the cursor becomes `replacement`, and when more than one candidate
/// is left they are listed.
struct CompletionPlan: Equatable {
    let kept: String
    let replacement: String
    let candidates: [Completions.Candidate]

    /// Creates the plan; nil when nothing completes `head`, the text before the cursor.
    init?(_ completions: Completions, head: String) {
        let candidates = Self.distinct(completions.candidates)
        guard let first = candidates.first else { return nil }
        let wordStart = Self.boundary(completions.start, in: head)
        let typed = String(head[wordStart...])
        let common = candidates.dropFirst().reduce(first.text) { Self.commonPrefix($0, $1.text) }
        kept = String(head[..<wordStart])
        // Candidates may match otherwise than by prefix; never take away what was typed, nor write it otherwise when
        // nothing is added.
        let addsNothing = candidates.count > 1 && common.count <= typed.count
        replacement = kept + (addsNothing ? typed : common)
        self.candidates = candidates
    }

    var appendsSpace: Bool { candidates.count == 1 && candidates[0].isFinal }

    private static func distinct(_ candidates: [Completions.Candidate]) -> [Completions.Candidate] {
        var seen: Set<String> = []
        return candidates.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
    }

    /// Returns the place of byte `offset`, moved back to the start of a character when it is inside one.
    private static func boundary(_ offset: Int, in text: String) -> String.Index {
        let bytes = text.utf8
        let inside = min(max(0, offset), bytes.count)
        var place = bytes.index(bytes.startIndex, offsetBy: inside)
        while place.samePosition(in: text) == nil, place > text.startIndex {
            bytes.formIndex(before: &place)
        }
        return place
    }

    private static func commonPrefix(_ one: String, _ other: String) -> String {
        let length = zip(one, other).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }.count
        return String(one.prefix(length))
    }
}
