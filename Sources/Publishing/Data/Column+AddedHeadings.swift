import Planning

extension Column {
    /// Returns headings of columns for what a date or an amount may hold beyond itself, after the column that has it:
    /// its first and last day, or the least and the most.
    ///
    /// - Parameter name: The heading of that column.
    package func addedHeadings(to name: String) -> [Message] {
        switch kind {
        case .date: ["\(name) fra", "\(name) til"]
        case .money: ["\(name) fra", "\(name) til", "\(name) hvert år"]
        default: []
        }
    }
}
