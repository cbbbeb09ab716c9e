/// Why there is no file of data. Whoever shows it finds the words.
package enum DataProblem: Error, Sendable, Equatable {
    /// The document's template names no tools to take data from.
    case noData(document: String, format: DocumentFormat)
    /// Nothing in the data has a date that is understood, so there is nothing for a calendar.
    case nothingDated(document: String)
    /// What was said to be the first month of the work is no month.
    case notAMonth(String)
    /// No memory, or no room for scratch files; the number is an `errno`.
    case notMade(DocumentFormat, errno: Int32)
}
