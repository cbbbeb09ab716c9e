/// A reader of the entries of a PO file (GNU gettext manual, "The Format of PO Files"), in UTF-8. What is obsolete (`#~`) is
/// passed over.
///
/// It looks at bytes, and makes a `String` only of what is kept: the catalogue is read each time the program starts.
struct POReader {
    private var entries: [Catalogue.Entry] = []
    private var entry: Catalogue.Entry?
    /// The field that a text on a line of its own continues.
    private var field: Field?
    private var isFuzzy = false

    private enum Field { case context, id, many, text }

    static func entries(_ text: String) throws(CatalogueFault) -> [Catalogue.Entry] {
        var reader = POReader()
        let bytes = Array(text.utf8)
        var (start, number) = (0, 0)
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
            number += 1
            try reader.read(bytes[start..<end].trimmed, number)
            start = end + 1
        }
        reader.endEntry()
        return reader.entries
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) throws(CatalogueFault) {
        switch line.first {
        case nil: return
        case .hash:
            if entry?.texts.isEmpty == false { endEntry() }
            if line.dropFirst().first == .comma, line.hasFlag("fuzzy") { isFuzzy = true }
        case .quote: add(try text(line, number), try goingOn(number))
        default:
            guard let space = line.firstIndex(of: .space) else { throw CatalogueFault(line: number, kind: .line) }
            let field = try begin(String(decoding: line[..<space], as: UTF8.self), number)
            add(try text(line[space...].trimmed, number), field)
        }
    }

    private func goingOn(_ number: Int) throws(CatalogueFault) -> Field {
        guard let field else { throw CatalogueFault(line: number, kind: .line) }
        return field
    }

    /// Begins a field, and an entry when the one before has its text.
    private mutating func begin(_ keyword: String, _ number: Int) throws(CatalogueFault) -> Field {
        if keyword == "msgctxt" || keyword == "msgid", entry?.texts.isEmpty != true { endEntry() }
        if entry == nil {
            entry = Catalogue.Entry()
            entry?.line = number
            entry?.isFuzzy = isFuzzy
            isFuzzy = false
        }
        let begun: Field
        switch (keyword, entry?.texts.count ?? 0) {
        case ("msgctxt", _): begun = .context
        case ("msgid", _): begun = .id
        case ("msgid_plural", _):
            entry?.many = ""
            begun = .many
        case ("msgstr", 0):
            entry?.texts.append("")
            begun = .text
        case (_, let form) where keyword == "msgstr[\(form)]":
            entry?.texts.append("")
            begun = .text
        default: throw CatalogueFault(line: number, kind: .line)
        }
        field = begun
        return begun
    }

    private mutating func add(_ text: String, _ field: Field) {
        switch field {
        case .context: entry?.context += text
        case .id: entry?.id += text
        case .many: entry?.many? += text
        case .text:
            if let last = entry?.texts.indices.last { entry?.texts[last] += text }
        }
    }

    private mutating func endEntry() {
        if let entry { entries.append(entry) }
        entry = nil
        field = nil
    }

    /// Returns what stands between the quotation marks.
    private func text(_ quoted: ArraySlice<UInt8>, _ number: Int) throws(CatalogueFault) -> String {
        guard quoted.count > 1, quoted.first == .quote, quoted.last == .quote else {
            throw CatalogueFault(line: number, kind: .text)
        }
        var rest = quoted.dropFirst().dropLast()
        guard rest.contains(where: { $0 == .quote || $0 == .backslash }) else {
            return String(decoding: rest, as: UTF8.self)
        }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            let meant = byte == .backslash ? rest.popFirst().flatMap(\.escaped) : byte == .quote ? nil : byte
            guard let meant else { throw CatalogueFault(line: number, kind: .text) }
            bytes.append(meant)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let hash = UInt8(ascii: "#")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let backslash = UInt8(ascii: "\\")

    /// The character that this one means after a backslash; nil for one that is not known.
    fileprivate var escaped: UInt8? {
        switch self {
        case UInt8(ascii: "n"): .newline
        case UInt8(ascii: "t"): UInt8(ascii: "\t")
        case .quote, .backslash: self
        default: nil
        }
    }

    fileprivate var isSpace: Bool { self == .space || (9...13).contains(self) }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmed: Self {
        guard let last = lastIndex(where: { !$0.isSpace }) else { return [] }
        return self[...last].drop(while: \.isSpace)
    }

    /// Whether the flag is among those of a line of flags: "#, fuzzy, python-brace-format".
    fileprivate func hasFlag(_ flag: String) -> Bool {
        dropFirst().split(separator: .comma).contains { $0.trimmed.elementsEqual(flag.utf8) }
    }
}
