/// A sheet as SVG: no scripts, no links, no pictures, and no text but as text. The same sheet is the same bytes.
struct SVG {
    private(set) var text = ""

    /// Writes a drawing; `title` and `description` are what a screen reader says.
    init(_ drawing: Drawing, title: String, description: String, language: String) {
        let (width, height) = (SVG.number(Drawing.width), SVG.number(drawing.height))
        text = #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)pt" height="\#(height)pt" "#
        text += #"viewBox="0 0 \#(width) \#(height)" role="img" xml:lang="\#(SVG.escaped(language))" "#
        text += #"font-family="'Open Sans', 'Liberation Sans', Arial, sans-serif">"# + "\n"
        text += "<title>\(SVG.escaped(title))</title>\n<desc>\(SVG.escaped(description))</desc>\n"
        text += #"<rect width="\#(width)" height="\#(height)" fill="\#(Ink.paper.rawValue)"/>"# + "\n"
        for mark in drawing.marks { text += element(mark) + "\n" }
        text += "</svg>\n"
    }

    private func element(_ mark: Mark) -> String {
        switch mark {
        case .box(let box, let fill, let stroke, let radius): rectangle(box, fill, stroke, radius)
        case .label(let box, let fill, let stroke): rectangle(box, fill, stroke, box.height / 2)
        case .line(let from, let to, let stroke):
            "<line\(SVG.pairs([("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)]))\(look(nil, stroke))/>"
        case .polygon(let points, let fill):
            "<polygon points=\"\(points.map { "\(SVG.number($0.x)),\(SVG.number($0.y))" }.joined(separator: " "))\" "
                + "fill=\"\(fill.rawValue)\"/>"
        case .circle(let centre, let radius, let fill, let stroke):
            "<circle\(SVG.pairs([("cx", centre.x), ("cy", centre.y), ("r", radius)]))\(look(fill, stroke))/>"
        case .text(let line): written(line)
        }
    }

    private func rectangle(_ box: Box, _ fill: Ink?, _ stroke: Stroke?, _ radius: Double) -> String {
        var pairs = [("x", box.x), ("y", box.y), ("width", box.width), ("height", box.height)]
        if radius > 0 { pairs.append(("rx", radius)) }
        return "<rect\(SVG.pairs(pairs))\(look(fill, stroke))/>"
    }

    private func written(_ line: TextLine) -> String {
        let weight = line.lettering.isBold ? #" font-weight="bold""# : ""
        let anchor = line.anchor == .start ? "" : #" text-anchor="\#(line.anchor.rawValue)""#
        return "<text\(SVG.pairs([("x", line.at.x), ("y", line.at.y), ("font-size", line.lettering.size)]))"
            + "\(weight)\(anchor) fill=\"\(line.lettering.ink.rawValue)\">\(SVG.escaped(line.text))</text>"
    }

    private func look(_ fill: Ink?, _ stroke: Stroke?) -> String {
        var look = #" fill="\#(fill?.rawValue ?? "none")""#
        guard let stroke else { return look }
        look += #" stroke="\#(stroke.ink.rawValue)" stroke-width="\#(SVG.number(stroke.width))""#
        if stroke.isDashed { look += #" stroke-dasharray="3 2""# }
        return look
    }

    private static func pairs(_ pairs: [(String, Double)]) -> String {
        pairs.map { " \($0.0)=\"\(number($0.1))\"" }.joined()
    }

    /// Returns a number with one decimal at most: "12", "12.5".
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }

    /// Escapes what people typed, which can be nothing but text here. What XML cannot hold at all is left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            default: if isAllowed(scalar.value) { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    private static func isAllowed(_ value: UInt32) -> Bool {
        value >= 0x20 && !(0x7F...0x9F).contains(value) && value & 0xFFFE != 0xFFFE
            && !(0xFDD0...0xFDEF).contains(value)
    }
}
