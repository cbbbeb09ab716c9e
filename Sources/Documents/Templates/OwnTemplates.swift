import Glibc

/// Templates of one's own: copied from ours, and looked through.
package struct OwnTemplates: Sendable {
    package var templates: TemplateFolder

    package init(_ templates: TemplateFolder) { self.templates = templates }

    /// Copies a template into the folder of one's own, to be edited there.
    ///
    /// - Parameter name: What the copy is called.
    /// - Returns: The path; nil when there is a file there already, which is left as it is.
    /// - Throws: `unknownDocument`, `unreadable`, or `unwritable`.
    package func copy(_ document: String, as name: String) throws(DocumentProblem) -> Copy {
        let ours = TemplateFolder(root: templates.root, language: templates.language)
        let bytes = try FileText.bytes(try ours.template(of: document))
        let folder = "\(templates.own ?? templates.root)/\(templates.language)"
        let path = "\(folder)/\(name).md"
        guard access(path, F_OK) != 0 else { return .alreadyThere(path) }
        for part in [templates.own ?? templates.root, folder] where mkdir(part, 0o755) != 0 && errno != EEXIST {
            throw .unwritable(path: part, errno: errno)
        }
        try AtomicFile.write(bytes, to: path)
        return .made(path)
    }

    package enum Copy: Sendable, Equatable {
        case made(String)
        case alreadyThere(String)
    }

    /// Looks a file through as a template.
    ///
    /// - Throws: `unreadable`, or `template` with all that is wrong in it.
    package static func review(_ file: String, schema: ContextSchema) throws(DocumentProblem) {
        let findings = TemplateReview.findings(in: try FileText.read(file), schema: schema)
        guard findings.isEmpty else { throw .template(file: file, findings: findings) }
    }
}
