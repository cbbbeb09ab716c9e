import Planning

/// A document to be made of the workshop as it stands. Each property is something that may be asked for.
package struct DocumentRequest {
    package var reading: Reading
    /// The version of the workshop: `Timeline.version`.
    package var version: Int
    /// The name of the template: "handlingsplan".
    package var document: String
    /// The formats, "docx", "pdf" …; empty is all of them.
    package var formats: [String]
    /// The folder to put the files in; nil is beside the workshop file.
    package var folder: String?
    /// The municipality's own Word or ODT profile.
    package var profile: String?
    /// The first month of the work, for a progress plan that counts months.
    package var start: UnderstoodDate?
    /// The gathering that minutes are about; nil is the last where something was said.
    package var gathering: Gathering?
    /// The municipality of each item, when `reading` is of several workshops.
    package var municipalities = Municipalities()
    /// The differences from another version, for a document about them.
    package var changes: VersionChanges?
    /// The day a report is about; nil is the day the document bears.
    package var day: CalendarDay?
    /// Whether the plan is a draft: it is not adopted, or was changed since.
    package var isDraft = true
    /// The language, "nn", "nynorsk" …; nil is the language of the screen.
    package var language: String?

    package init(
        reading: Reading, version: Int, document: String, formats: [String] = [], folder: String? = nil,
        profile: String? = nil, gathering: Gathering? = nil, language: String? = nil
    ) {
        self.reading = reading
        self.version = version
        self.document = document
        self.formats = formats
        self.folder = folder
        self.profile = profile
        self.gathering = gathering
        self.language = language
    }
}
