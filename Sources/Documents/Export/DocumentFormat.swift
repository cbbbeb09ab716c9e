/// What a document can be written as. The raw value is the file's extension.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case md, html, docx, odt, pdf
    // What the document is made of, for other programs.
    case xlsx, csv, ics, json

    /// What people read.
    package static let texts: [DocumentFormat] = [.md, .html, .docx, .odt, .pdf]

    /// It holds what the document is made of, and is made without a template.
    package var isData: Bool {
        switch self {
        case .md, .html, .docx, .odt, .pdf: false
        case .xlsx, .csv, .ics, .json: true
        }
    }
}
