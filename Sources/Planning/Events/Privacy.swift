extension Event {
    /// Does what was said, or the name of who said it, hold a national identity number?
    package var holdsNationalIdentity: Bool {
        if NationalIdentity.isIn(author) { return true }
        guard case .assign(_, let value, _) = change else { return false }
        return NationalIdentity.isIn(value)
    }
}
