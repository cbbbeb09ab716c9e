extension Event {
    /// Whether the text, or the name of who said it, holds a national identity number.
    package var holdsNationalIdentity: Bool {
        if NationalIdentity.isIn(author) { return true }
        guard case .assign(_, let value, _) = change else { return false }
        // An item chosen as an answer is kept as its stamp, the digits of which are nobody's number.
        return NationalIdentity.isIn(value) && Stamp(value) == nil
    }
}
