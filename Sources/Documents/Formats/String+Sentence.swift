extension String {
    /// The text with a full stop, unless it ends already.
    var sentence: String { last.map { ".!?…".contains($0) } == true ? self : self + "." }

    /// The text as it stands within a sentence: "Hast" is "hast", and "NAV" is still "NAV".
    var lowercasedFirst: String {
        guard let second = dropFirst().first, !second.isUppercase else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
