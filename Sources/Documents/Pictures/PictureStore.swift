import FoundationEssentials

/// The sheets of a document's pictures, put where its Markdown names them.
struct PictureStore {
    private let sheets: [String: Picture.Sheet]
    /// The program that makes PNG of SVG; only asked when a format needs it.
    private let typst: Typst

    init(_ pictures: [Picture], typst: Typst) {
        var sheets: [String: Picture.Sheet] = [:]
        for picture in pictures {
            for (index, sheet) in picture.sheets.enumerated() { sheets[PictureStore.address(picture, index)] = sheet }
        }
        self.sheets = sheets
        self.typst = typst
    }

    static func address(_ picture: Picture, _ index: Int) -> String { "bilde:\(picture.name)-\(index + 1)" }

    /// Returns the Markdown with every picture in it, as SVG.
    func withSVG(_ markdown: [UInt8]) -> [UInt8] {
        filled(markdown) { _, sheet in
            "data:image/svg+xml;base64," + Data(sheet.svg.utf8).base64EncodedString()
        }
    }

    /// Returns the Markdown with the pictures there are marked. For Typst they go around pandoc, which takes time over
    /// each byte.
    func heldBack(_ markdown: [UInt8]) -> [UInt8] {
        filled(markdown) { name, _ in "data:" + name }
    }

    /// Returns Typst's source with the pictures where their marks came out.
    func released(into source: [UInt8]) -> [UInt8] {
        filled(source, .typst) { _, sheet in TypstValue.escaped(sheet.svg) }
    }

    /// Returns the Markdown with every picture in it as PNG, for programs that show SVG badly or not at all; as SVG
    /// when Typst is not to be had, since a picture that only some can see is better than none.
    func withPNG(_ markdown: [UInt8]) throws(DocumentProblem) -> Typeset<[UInt8]> {
        let used = Address.markdown.parts(of: markdown).compactMap { $0.name.flatMap { sheets[$0] } }
        guard !used.isEmpty else { return Typeset(markdown) }
        let images: Typeset<[[UInt8]]>
        do throws(DocumentProblem) {
            images = try typst.png(of: used)
        } catch .missingTool, .toolBarred {
            return Typeset(withSVG(markdown))
        }
        var next = images.made.makeIterator()
        let whole = filled(markdown) { _, _ in
            "data:image/png;base64," + Data(next.next() ?? []).base64EncodedString()
        }
        return Typeset(whole, replaced: images.replaced)
    }

    private func filled(
        _ text: [UInt8], _ address: Address = .markdown, _ picture: (String, Picture.Sheet) -> String
    ) -> [UInt8] {
        var filled: [UInt8] = []
        for part in address.parts(of: text) {
            if let name = part.name, let sheet = sheets[name] {
                filled += picture(name, sheet).utf8
            } else {
                filled += part.bytes
            }
        }
        return filled
    }
}

/// The form that the address of a picture has in a text.
private struct Address {
    let opening: [UInt8]
    /// The sign before the address itself.
    var sign: [UInt8] = []
    let closing: UInt8

    /// The form in Markdown: `![Bilde](bilde:swot-1)`.
    static let markdown = Address(opening: Array("](".utf8), closing: UInt8(ascii: ")"))
    /// The form in Typst: `bytes("\u{FDD2}bilde:swot-1")`, as figurer.lua writes it; no text has that sign.
    static let typst = Address(
        opening: Array("(\"".utf8), sign: [0xEF, 0xB7, 0x92], closing: UInt8(ascii: "\""))

    private static let scheme = Array("bilde:".utf8)

    /// Returns the parts that the text is made of: the names of pictures, and all else.
    func parts(of text: [UInt8]) -> [(bytes: ArraySlice<UInt8>, name: String?)] {
        let mark = opening + sign + Address.scheme
        var parts: [(bytes: ArraySlice<UInt8>, name: String?)] = []
        var (start, index) = (0, 0)
        while index + mark.count < text.count {
            guard text[index] == mark[0], text[index..<index + mark.count].elementsEqual(mark),
                let end = text[(index + mark.count)...].firstIndex(of: closing)
            else {
                index += 1
                continue
            }
            let address = index + opening.count..<end
            parts.append((text[start..<address.lowerBound], nil))
            parts.append((text[address], String(decoding: text[address].dropFirst(sign.count), as: UTF8.self)))
            (start, index) = (end, end)
        }
        return parts + [(text[start...], nil)]
    }
}
