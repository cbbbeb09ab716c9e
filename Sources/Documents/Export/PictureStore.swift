import FoundationEssentials

/// The sheets of a document's pictures, put where its Markdown names them.
struct PictureStore {
    private let sheets: [String: Picture.Sheet]
    /// Makes PNG of SVG; only asked when a format needs it.
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

    /// The Markdown with every picture in it, as SVG.
    func withSVG(_ markdown: [UInt8]) -> [UInt8] {
        filled(markdown) { "data:image/svg+xml;base64," + Data($0.svg.utf8).base64EncodedString() }
    }

    /// The same as PNG, for programs that show SVG badly or not at all; as SVG when Typst is missing, since
    /// a picture that only some can see is better than none.
    func withPNG(_ markdown: [UInt8]) throws(DocumentProblem) -> [UInt8] {
        let used = PictureStore.used(in: markdown).compactMap { sheets[$0] }
        guard !used.isEmpty else { return markdown }
        let images: [[UInt8]]
        do throws(DocumentProblem) {
            images = try typst.png(of: used)
        } catch .missingTool {
            return withSVG(markdown)
        }
        var next = images.makeIterator()
        return filled(markdown) { _ in "data:image/png;base64," + Data(next.next() ?? []).base64EncodedString() }
    }

    private func filled(_ markdown: [UInt8], _ data: (Picture.Sheet) -> String) -> [UInt8] {
        var filled: [UInt8] = []
        for part in PictureStore.parts(of: markdown) {
            let sheet = part.address.flatMap { sheets[$0] }
            filled += sheet.map { Array(data($0).utf8)[...] } ?? part.bytes
        }
        return filled
    }

    private static func used(in markdown: [UInt8]) -> [String] { parts(of: markdown).compactMap(\.address) }

    /// What the Markdown is made of: text, and the addresses of pictures.
    private static func parts(of markdown: [UInt8]) -> [(bytes: ArraySlice<UInt8>, address: String?)] {
        let mark = Array("](bilde:".utf8)
        var parts: [(bytes: ArraySlice<UInt8>, address: String?)] = []
        var start = 0
        var index = 0
        while index + mark.count < markdown.count {
            guard markdown[index] == mark[0], markdown[index..<index + mark.count].elementsEqual(mark),
                let end = markdown[index...].firstIndex(of: UInt8(ascii: ")"))
            else {
                index += 1
                continue
            }
            parts.append((markdown[start..<index + 2], nil))
            let address = markdown[(index + 2)..<end]
            parts.append((address, String(decoding: address, as: UTF8.self)))
            (start, index) = (end, end)
        }
        return parts + [(markdown[start...], nil)]
    }
}
