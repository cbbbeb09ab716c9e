import Planning

/// A reader of the entries of a PO file (GNU gettext manual, "The Format of PO Files"), in UTF-8. What is obsolete
/// (`#~`) is passed over.
struct POReader {
    private var entries: [Catalogue.Entry] = []
    private var entry: Catalogue.Entry?
    /// The field that a text on a line of its own continues.
    private var field = ""
    private var isFuzzy = false

    static func entries(_ text: String) throws(CatalogueFault) -> [Catalogue.Entry] {
        var reader = POReader()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            try reader.read(String(line).trimmed, number: index + 1)
        }
        reader.endEntry()
        return reader.entries
    }

    private mutating func read(_ line: String, number: Int) throws(CatalogueFault) {
        if line.isEmpty { return }
        if line.hasPrefix("#") {
            if entry?.texts.isEmpty == false { endEntry() }
            if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
            return
        }
        if line.hasPrefix("\"") {
            guard entry != nil, !field.isEmpty else { throw CatalogueFault(line: number, kind: .line) }
            return add(try text(line, number))
        }
        guard let space = line.firstIndex(of: " ") else { throw CatalogueFault(line: number, kind: .line) }
        try begin(String(line[..<space]), number)
        add(try text(String(line[space...]).trimmed, number))
    }

    /// Begins the field of a keyword, and a new entry when the one before has its text.
    private mutating func begin(_ keyword: String, _ number: Int) throws(CatalogueFault) {
        if keyword == "msgctxt" || keyword == "msgid", entry?.texts.isEmpty != true { endEntry() }
        if entry == nil {
            entry = Catalogue.Entry()
            entry?.line = number
            entry?.isFuzzy = isFuzzy
            isFuzzy = false
        }
        field = keyword
        let form = keyword == "msgstr" ? 0 : Int(keyword.dropFirst("msgstr[".count).dropLast())
        switch keyword {
        case "msgctxt", "msgid": break
        case "msgid_plural": entry?.many = ""
        case _ where keyword.hasPrefix("msgstr") && form == entry?.texts.count: entry?.texts.append("")
        default: throw CatalogueFault(line: number, kind: .line)
        }
    }

    private mutating func add(_ text: String) {
        switch field {
        case "msgctxt": entry?.context += text
        case "msgid": entry?.id += text
        case "msgid_plural": entry?.many? += text
        default: entry.map { entry?.texts[$0.texts.count - 1] += text }
        }
    }

    private mutating func endEntry() {
        if let entry { entries.append(entry) }
        entry = nil
        field = ""
    }

    /// Returns the text between the quotation marks.
    private func text(_ quoted: String, _ number: Int) throws(CatalogueFault) -> String {
        let fault = CatalogueFault(line: number, kind: .text)
        guard quoted.count > 1, quoted.first == "\"", quoted.last == "\"" else { throw fault }
        var (text, rest) = ("", quoted.dropFirst().dropLast())
        while let character = rest.popFirst() {
            switch (character, character == "\\" ? rest.popFirst() : nil) {
            case ("\"", _): throw fault
            case ("\\", "n"): text.append("\n")
            case ("\\", "t"): text.append("\t")
            case ("\\", let escaped?) where escaped == "\"" || escaped == "\\": text.append(escaped)
            case ("\\", _): throw fault
            default: text.append(character)
            }
        }
        return text
    }
}
