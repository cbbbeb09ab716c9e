import Planning

/// A document to be made of the workshop as it stands.
package struct DocumentRequest {
    package var reading: Reading
    /// Name of the template: "handlingsplan".
    package var document: String
    /// "docx", "pdf" …; empty is all of them.
    package var formats: [String]
    /// Folder to put the files in; nil is beside the workshop file.
    package var folder: String?
    /// The municipality's own Word or ODT profile.
    package var profile: String?
    /// When the first month of the work is, for a progress plan that counts months.
    package var start: UnderstoodDate?

    package init(
        reading: Reading, document: String, formats: [String] = [], folder: String? = nil, profile: String? = nil
    ) {
        self.reading = reading
        self.document = document
        self.formats = formats
        self.folder = folder
        self.profile = profile
    }
}

/// What became of one format of a document.
package struct ExportedFile {
    package var format: String
    /// Where the file is; or why there is none.
    package var outcome: Result<String, Problem>

    package init(format: String, outcome: Result<String, Problem>) {
        self.format = format
        self.outcome = outcome
    }
}
