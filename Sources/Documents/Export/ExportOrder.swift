import Language

/// One document to be made: what goes in, what comes out, and where.
package struct ExportOrder: Sendable {
    /// The name of its template: `handlingsplan`.
    package var document: String
    package var context: ContextValue
    /// The variables that the template may use; the context has to fit them.
    package var schema: ContextSchema
    package var formats: [DocumentFormat]
    /// The folder that the files go into. It has to exist.
    package var folder: String
    /// The name of the files, without extension; nil for the document's name.
    package var fileName: String?
    /// The municipality's own Word or ODT profile, in place of ours.
    package var profiles: [DocumentFormat: String] = [:]
    /// The time in seconds since 1970. It is the only one in the files: same order, same bytes.
    package var date: Int64
    /// The language of what the program itself says in the document.
    package var say = Language.nb

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

    /// Whether a file that can be read may be a Word or ODT document. Both are ZIP archives.
    package static func mayBeProfile(_ path: String) -> Bool {
        guard let bytes = try? FileText.bytes(path, limit: 4) else { return true }
        return bytes.starts(with: Array("PK".utf8))
    }

    package func path(_ format: DocumentFormat) -> String {
        "\(folder)/\(fileName ?? document).\(format.rawValue)"
    }
}

extension ExportOrder {
    /// Returns the fingerprint of what the document says, apart from when it was made and which version it is.
    func fingerprint(template: String) -> Fingerprint {
        var context = context
        if case .map(var fields) = context {
            fields["dato"] = nil
            fields["versjon"] = nil
            context = .map(fields)
        }
        var fingerprint = Fingerprint()
        fingerprint.add(template)
        fingerprint.add(context)
        return fingerprint
    }

    /// Returns what stands at the foot of each page: `Versjon 12 · 21. november 2026 · a3f912c4`.
    func footer(_ fingerprint: Fingerprint) -> String {
        let version = context.text("versjon").map { say("Versjon \($0)") }
        return [version, context.text("dato"), fingerprint.text].compactMap(\.self).joined(separator: " · ")
    }
}

/// The outcome for one format.
package struct ExportOutcome: Sendable, Equatable {
    package enum Result: Sendable, Equatable {
        /// The file, complete.
        case done(path: String)
        /// Nothing was written; a file that was there before is untouched.
        case failed(DocumentProblem)
    }

    package var format: DocumentFormat
    package var result: Result
    /// The file as it was made; nil when nothing was written.
    package var made: MadeFile?
    /// Characters that the file shows as a replacement sign: no font has them, or PDF/A forbids them.
    package var replaced: [Unicode.Scalar] = []
    /// The places that are not filled in; nil for data, which has no such places.
    package var unfilled: UnfilledPlaces?
}
