import Documents

/// What is said about templates and the languages of documents.
package enum TemplatePhrase: Sendable {
    /// A document is made with a template of the group's own.
    case usesOwn(path: String)
    /// Labels of the process that have no word in the language; the file is where they are to be written.
    case labelsMissing([String], language: DocumentLanguage, file: String)
    /// A template was copied, to be edited; the name is what the document is called.
    case copied(to: String, document: String, language: DocumentLanguage)
    /// So many templates were looked through, and nothing is wrong.
    case allSound(Int)
    /// How many of the templates have something wrong in them.
    case unsound(Int, of: Int)
}

/// What went wrong with languages and templates of one's own.
package enum TemplateProblem: Error, Equatable {
    /// No language of that name.
    case unknownLanguage(String)
    /// `boplan mal` and a word that is neither `ny` nor `sjekk`.
    case unknownAction(String, nearest: String?)
    /// There is a template where the copy was to be.
    case alreadyThere(path: String)
    /// Not something a document can be called.
    case badName(String)
}
