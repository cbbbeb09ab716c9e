/// Why nothing was read of an old plan. Whoever shows it finds the words.
package enum ImportProblem: Error, Sendable, Equatable {
    /// There is no such file, or it may not be read; the number is an `errno`.
    case unreadable(file: String, errno: Int32)
    case tooLarge(file: String, limit: Int)
    /// The name does not end in any of these.
    case unknownKind(file: String, known: [String])
    /// The content is not what the name says.
    case notOfItsKind(file: String, kind: String)
    /// No table has the main column. What headings are looked for, and the word for a group.
    case noTable(file: String, main: String, columns: [String], group: String?)
    /// The process has no form for measures.
    case noForm(process: String)
    /// Pandoc is missing, or took too long.
    case tool(DocumentProblem)
}
