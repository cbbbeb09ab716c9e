extension Typst {
    /// The dots of an inch on paper: three times what a screen has, good for print.
    static let dotsPerInch = 216

    /// Returns a PNG of each sheet, in their order.
    func png(of sheets: [Picture.Sheet]) throws(DocumentProblem) -> Typeset<[[UInt8]]> {
        let typst = try started(["png", String(Typst.dotsPerInch)])
        let output = try finish(typst, on: Array(Typst.source(of: sheets).utf8))
        return Typeset(Typst.images(in: output.made), replaced: output.replaced)
    }

    /// Returns source with each sheet on a page of its own size.
    private static func source(of sheets: [Picture.Sheet]) -> String {
        "#set page(width: auto, height: auto, margin: 0pt)\n"
            + sheets.map { "#image(bytes(\"\(TypstValue.escaped($0.svg))\"), format: \"svg\")" }
            .joined(separator: "\n#pagebreak()\n")
    }

    /// Returns the images in the output, where the script writes how many bytes an image has, in decimal on a line,
    /// before each.
    private static func images(in output: ArraySlice<UInt8>) -> [[UInt8]] {
        var images: [[UInt8]] = []
        var rest = output
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")),
            let count = Int(String(decoding: rest[..<end], as: UTF8.self)), end + count < rest.endIndex
        {
            images.append(Array(rest[(end + 1)...(end + count)]))
            rest = rest[(end + 1 + count)...]
        }
        return images
    }
}
