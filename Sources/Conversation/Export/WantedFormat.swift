import Documents
import Planning

/// The ways people name a format: by the ending of its files, with or without the dot, or by the program that opens them.
enum WantedFormat {
    /// The formats that may be asked for, of documents and of pictures.
    static let all = DocumentFormat.allCases.map(\.rawValue) + PictureFormat.allCases.map(\.rawValue)

    private static let others = [
        "markdown": "md", "word": "docx", "doc": "docx", "libreoffice": "odt", "opendocument": "odt", "writer": "odt",
        "nettside": "html", "nettsida": "html", "web": "html", "htm": "html", "excel": "xlsx", "regneark": "xlsx",
        "rekneark": "xlsx", "xls": "xlsx", "kalender": "ics",
    ]

    /// Returns the ending of the format that a word names; nil when it names none.
    ///
    ///     WantedFormat.named(".DOCX")    // "docx"
    ///     WantedFormat.named("Markdown") // "md"
    static func named(_ word: String) -> String? {
        let word = word.lowercased()
        let bare = word.hasPrefix(".") ? String(word.dropFirst()) : word
        return all.contains(bare) ? bare : others[bare]
    }
}

/// The words that people put between a document and its formats, and that say nothing more.
enum ExportLink: CommandWord {
    case link

    var names: [String] { ["som", "i", "og", "til", "format", "formatet", "fil", "as", "and"] }
}
