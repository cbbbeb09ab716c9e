import Planning

/// Commands that are typed as they stand in a text or a list: «/som NAV», "4. /som NAV"; or behind a text that stood on the
/// prompt.
extension Session {
    /// Returns the command that was typed behind what stood on the prompt, which is put there again; the line itself when
    /// there was none.
    mutating func behindPrompt(_ line: String) -> String {
        defer { onPrompt = "" }
        guard !onPrompt.isEmpty, line.hasPrefix(onPrompt) else { return line }
        let rest = String(line.dropFirst(onPrompt.count)).trimmed
        guard rest.hasPrefix("/"), commandOrTool(named: firstWord(of: rest.dropFirst()).word) != nil else {
            return line
        }
        prefill = onPrompt
        return rest
    }

    /// Returns the command that a line has within quotation marks or behind the mark of a list; the line itself when it
    /// has none that there is.
    func unwrapped(_ text: String) -> String {
        guard !text.hasPrefix("/") else { return text }
        var bare = Substring(text)
        if bare.first?.isNumber == true || bare.first.map(Session.listMarks.contains) == true {
            let rest = bare.drop { $0.isNumber || $0 == "." || $0 == ")" || Session.listMarks.contains($0) }
            guard rest.first?.isWhitespace == true else { return text }
            bare = rest.drop(while: \.isWhitespace)
        }
        if let last = bare.last, let first = bare.first, "«\"“”'".contains(first), "»\"“”'".contains(last) {
            bare = bare.dropFirst().dropLast()
        }
        guard bare.hasPrefix("/"), !bare.hasPrefix("//"),
            case .found = lookup(firstWord(of: bare.dropFirst()).word, among: shared.vocabulary)
        else { return text }
        return String(bare)
    }

    private static let listMarks: Set<Character> = ["-", "–", "•", "*"]
}
