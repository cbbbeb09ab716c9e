/// The structure of a PDF as poppler's `pdfinfo` reports it: its properties, its XMP and its tree of tags.
struct PDFStructure: Equatable {
    var document = CheckedDocument()
    var isTagged = false
    /// The standards that the file says it follows: "PDF/A-2a", "PDF/UA-1".
    var standards: [String] = []

    init(info: String, metadata: String, tree: String) {
        for line in info.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard parts.count == 2 else { continue }
            if parts[0] == "Title", !parts[1].isEmpty { document.title = String(parts[1]) }
            if parts[0] == "Tagged" { isTagged = parts[1].hasPrefix("yes") }
        }
        document.language = PDFStructure.element("dc:language", in: metadata).flatMap { language in
            PDFStructure.element("rdf:li", in: language)
        }
        standards = PDFStructure.standards(metadata)
        read(tree)
    }

    private static func standards(_ metadata: String) -> [String] {
        var standards: [String] = []
        if let part = element("pdfaid:part", in: metadata) {
            standards.append("PDF/A-" + part + (element("pdfaid:conformance", in: metadata) ?? "").lowercased())
        }
        if let part = element("pdfuaid:part", in: metadata) { standards.append("PDF/UA-" + part) }
        return standards
    }

    /// Returns the text of an XML element, or of an attribute of that name, which some programs write instead.
    private static func element(_ name: String, in xml: String) -> String? {
        for (start, end) in [("<\(name)>", "</\(name)>"), (" \(name)=\"", "\"")] {
            if let start = xml.firstRange(of: start), let end = xml[start.upperBound...].firstRange(of: end) {
                return String(xml[start.upperBound..<end.lowerBound])
            }
        }
        return nil
    }

    /// Reads the tree of tags: a node a line, deeper ones with more spaces in front: `H1 "Innledning" (block)`,
    /// `Table`, `TH (block)`.
    private mutating func read(_ tree: String) {
        /// The tables around the node, outermost first: how deep each stands, and its number.
        var open: [(depth: Int, number: Int)] = []
        for line in tree.split(separator: "\n") {
            let depth = line.prefix { $0 == " " }.count
            let words = line.dropFirst(depth)
            // What begins with a slash is an attribute of the node above it.
            guard let name = words.split(separator: " ").first, !name.hasPrefix("/") else { continue }
            open.removeAll { $0.depth >= depth }
            switch name {
            case "H1", "H2", "H3", "H4", "H5", "H6":
                let parts = words.split(separator: "\"", omittingEmptySubsequences: false)
                // Pdfinfo shows the title that some writers give a heading; without one it is not known.
                document.headings.append(
                    .init(level: name.last?.wholeNumberValue ?? 1, text: parts.count > 2 ? String(parts[1]) : "…"))
            case "Table":
                open.append((depth, document.tables.count))
                document.tables.append(false)
            case "TH": if let table = open.last { document.tables[table.number] = true }
            default: break
            }
        }
    }
}
