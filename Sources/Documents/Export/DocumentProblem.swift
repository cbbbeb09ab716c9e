import Language

/// Why a document, or one format of it, was not made. Whoever shows it finds the words.
package enum DocumentProblem: Error, Sendable, Equatable {
    case unknownDocument(String, suggestion: String?, available: [String])
    /// The template cannot be used as it is. The file is named as it was opened.
    case template(file: String, findings: [TemplateFinding])
    /// Pandoc will not have the template, for a reason `TemplateCheck` does not know.
    case templateSyntax(file: String, line: Int?, stderr: String)
    /// The tool is not there; the folder is where it was looked for, when somebody knows.
    case missingTool(DocumentTool, in: String? = nil)
    /// The tool is there, and the system will not start it: no permission, a disk without programs, another machine's.
    case toolBarred(DocumentTool, path: String)
    /// The tool gave up. What it said itself, in English, is for a bug report and not for the screen; it is kept in the
    /// file, if there was a place for one.
    case toolFailed(DocumentTool, ToolFailure, kept: String?)
    case timedOut(DocumentTool, limit: Duration)
    case outOfMemory(DocumentTool, bytes: Int)
    /// Typst is to have an empty folder, and none could be made in any of these.
    case noEmptyFolder(places: [String])
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
