extension Array where Element == String {
    /// The short ids in a few words: those that follow each other are a range.
    ///
    ///     ["T3", "T4", "T5", "V1"].labelRanges  // "T3–T5, V1"
    package var labelRanges: String {
        var ranges: [(first: String, last: String, next: String?)] = []
        for label in self {
            if let last = ranges.last, last.next == label {
                ranges[ranges.count - 1] = (last.first, label, label.nextLabel)
            } else {
                ranges.append((label, label, label.nextLabel))
            }
        }
        return ranges.map { $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)" }.joined(separator: ", ")
    }
}

extension String {
    /// The short id that comes after this one; nil for an id of copies that were merged, such as V3b.
    fileprivate var nextLabel: String? {
        let letters = prefix { !$0.isNumber }
        return Int(dropFirst(letters.count)).map { "\(letters)\($0 + 1)" }
    }
}
