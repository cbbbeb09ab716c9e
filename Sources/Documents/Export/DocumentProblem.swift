import Language

/// Why a document, or one format of it, was not made. Whoever shows it finds the words.
package enum DocumentProblem: Error, Sendable, Equatable {
    case unknownDocument(String, suggestion: String?, available: [String])
    /// The template cannot be used as it is. The file is named as it was opened.
    case template(file: String, findings: [TemplateFinding])
    /// Pandoc will not have the template, for a reason `TemplateCheck` does not know.
    case templateSyntax(file: String, line: Int?, stderr: String)
    case missingTool(DocumentTool)
    /// The tool gave up. What it said itself, in English, is for a bug report and not for the screen.
    case toolFailed(DocumentTool, ToolFailure)
    case timedOut(DocumentTool, limit: Duration)
    case outOfMemory(DocumentTool, bytes: Int)
    /// No font on the machine has these letters, and an archive PDF may not leave them out. What cannot
    /// be shown at all is written `\u{378}`.
    case missingFont(text: String)
    /// The template is a link to a file outside the folder of templates.
    case outsideFolder(file: String)
    /// Ctrl-C.
    case interrupted
    /// The file could not be read; the number is an `errno`. Templates, and the municipality's own profile.
    case unreadable(file: String, errno: Int32)
    /// The folder or the file in it could not be written; the number is an `errno`.
    case unwritable(path: String, errno: Int32)
    /// The texts of a language are not written as they should be.
    case catalogue(file: String, CatalogueFault)
    /// There is something else where a wall was to be, and it is left alone.
    case notAWall(path: String)
    case data(DataProblem)
}
