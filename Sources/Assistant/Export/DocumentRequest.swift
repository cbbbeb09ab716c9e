import Planning

/// A document to be made of the workshop as it stands.
package struct DocumentRequest {
    package var reading: Reading
    /// Of the workshop: `Timeline.version`.
    package var version: Int
    /// Name of the template: "handlingsplan".
    package var document: String
    /// "docx", "pdf" …; empty is all of them.
    package var formats: [String]
    /// Folder to put the files in; nil is beside the workshop file.
    package var folder: String?
    /// The municipality's own Word or ODT profile.
    package var profile: String?
    /// "nn", "nynorsk" …; nil is the language of the screen.
    package var language: String?

    package init(
        reading: Reading, version: Int, document: String, formats: [String] = [], folder: String? = nil, profile: String? = nil,
        language: String? = nil
    ) {
        self.reading = reading
        self.version = version
        self.document = document
        self.formats = formats
        self.folder = folder
        self.profile = profile
        self.language = language
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
