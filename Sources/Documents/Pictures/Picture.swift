import Language

/// A picture of the workshop, ready to be put into a document or written as files.
///
/// A picture that would not fit a page goes on over more sheets; all have the same text alternative and caption.
package struct Picture: Sendable, Equatable {
    package struct Sheet: Sendable, Equatable {
        package var svg: String
        /// The width in points; 454, as the text of an A4 page.
        package var width: Double
        package var height: Double
        /// The marks that are drawn, for tests of where things are.
        package var marks: [Mark]
    }

    /// The height that a page has room for, beside the caption, in points.
    static let pageHeight = 615.0

    /// The name in templates and files: `rutenett`.
    package var name: String
    /// The text under the picture: "Tiltakene etter hast og kostnad".
    package var caption: String
    /// The description of what the picture shows, for those who do not see it.
    package var alternative: String
    package var sheets: [Sheet]

    /// Draws the sheets; nil when nothing is on them.
    init?(name: String, caption: String, alternative: String, drawings: [Drawing], language: String) {
        let drawn = drawings.filter { !$0.isEmpty }
        guard !drawn.isEmpty else { return nil }
        self.name = name
        self.caption = caption
        self.alternative = alternative
        sheets = drawn.map { drawing in
            let svg = SVG(drawing, title: caption, description: alternative, language: language).text
            return Sheet(svg: svg, width: Drawing.width, height: drawing.height, marks: drawing.marks)
        }
    }

    /// Returns its first sheets; the last of them says that there are more.
    func limited(to most: Int, _ say: Language) -> Picture? {
        guard sheets.count > most else { return self }
        let remark = say("Her er \(most) av \(sheets.count) ark. Alle lages med «boplan eksporter FIL bilder».")
        var drawings = sheets.prefix(most).map { Drawing(marks: $0.marks, height: $0.height) }
        let block = TextBlock(remark, width: Drawing.width - 4, .note, most: 1)
        drawings[most - 1].write(block, x: 2, top: drawings[most - 1].height)
        drawings[most - 1].height += block.height + 2
        return Picture(
            name: name, caption: caption, alternative: alternative + " " + remark, drawings: drawings,
            language: say.tag)
    }
}
