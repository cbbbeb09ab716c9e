/// A format that a document can be written in. The raw value is the file's extension.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case md, html, docx, odt, pdf
    // What the document is made of, for other programs.
    case xlsx, csv, ics, json

    /// The formats that people read.
    package static let texts: [DocumentFormat] = [.md, .html, .docx, .odt, .pdf]

    /// Whether the format holds the data that the document is made of; it is made without a template.
    package var isData: Bool {
        switch self {
        case .md, .html, .docx, .odt, .pdf: false
        case .xlsx, .csv, .ics, .json: true
        }
    }
}
