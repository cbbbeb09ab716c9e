/// What a document can be written as. The raw value is the file's extension.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case md, html, docx, odt, pdf
}
