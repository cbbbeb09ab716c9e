import Glibc

extension DocumentExporter {
    /// Returns the text of a document's template, for callers that look for more in it than pandoc does.
    ///
    /// - Throws: `unknownDocument`, `outsideFolder` or `unreadable`.
    package func template(of document: String) throws(DocumentProblem) -> String {
        try FileText.read(try templates.template(of: document))
    }

    /// Writes a file of data whole or not at all.
    package func write(
        _ format: DocumentFormat, of order: ExportOrder, _ bytes: () throws(DocumentProblem) -> [UInt8]
    ) -> ExportOutcome {
        do throws(DocumentProblem) {
            guard access(order.folder, W_OK | X_OK) == 0 else { throw .unwritable(path: order.folder, errno: errno) }
            let path = order.path(format)
            let made = try MadeFile(writing: try bytes(), to: path)
            return ExportOutcome(format: format, result: .done(path: path), made: made)
        } catch {
            return ExportOutcome(format: format, result: .failed(error))
        }
    }
}

extension Workbook {
    /// Returns the file, for Excel and LibreOffice. The same workbook is the same bytes.
    ///
    /// - Throws: `data(.notMade)`.
    package func bytes() throws(DocumentProblem) -> [UInt8] {
        try SpreadsheetWriter.bytes(self)
    }
}
