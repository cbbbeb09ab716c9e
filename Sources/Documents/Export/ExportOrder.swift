/// One document to be made: what goes in, what comes out, and where.
package struct ExportOrder: Sendable {
    /// The name of its template: `handlingsplan`.
    package var document: String
    package var context: ContextValue
    /// What the template may use; the context has to fit it.
    package var schema: ContextSchema
    package var formats: [DocumentFormat]
    /// Where the files go. It has to exist.
    package var folder: String
    /// What the files are called, without extension; nil is the document's name.
    package var fileName: String?
    /// The municipality's own Word or ODT profile, in place of ours.
    package var profiles: [DocumentFormat: String] = [:]
    /// Seconds since 1970. It is the only time in the files: same order, same bytes.
    package var date: Int64
    package var words = DocumentWords.nb

    package init(
        document: String, context: ContextValue, schema: ContextSchema, formats: [DocumentFormat],
        folder: String, date: Int64
    ) {
        self.document = document
        self.context = context
        self.schema = schema
        self.formats = formats
        self.folder = folder
        self.date = date
    }

    /// Can a file that can be read be a Word or ODT document? Both are ZIP archives.
    package static func mayBeProfile(_ path: String) -> Bool {
        guard let bytes = try? FileText.bytes(path, limit: 4) else { return true }
        return bytes.starts(with: Array("PK".utf8))
    }

    func path(_ format: DocumentFormat) -> String {
        "\(folder)/\(fileName ?? document).\(format.rawValue)"
    }
}

/// What became of one format.
package struct ExportOutcome: Sendable, Equatable {
    package enum Result: Sendable, Equatable {
        /// The file, complete.
        case done(path: String)
        /// Nothing was written; a file that was there before is untouched.
        case failed(DocumentProblem)
    }

    package var format: DocumentFormat
    package var result: Result
}
