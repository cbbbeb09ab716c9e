/// A text divided into lines no wider than the given width.
///
///     TextBlock("Kjøpe boliger til flyktninger", width: 60, .body).lines  // "Kjøpe boliger", "til", …
///     TextBlock("Kjøpe boliger", width: 40, .body, most: 1).lines         // "Kjøpe…"
struct TextBlock: Sendable, Equatable {
    private(set) var lines: [String]
    let lettering: Lettering

    /// Divides a text into no more than `most` lines, the last of which ends in "…" when there was more to say.
    init(_ text: String, width: Double, _ lettering: Lettering, most: Int = .max) {
        self.lettering = lettering
        var filling = LineFilling(width: width, lettering: lettering)
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
            // A text may be as long as anybody likes, and a picture shows no more than some lines of it.
            if filling.lines.count > min(most, 200) { break }
            filling.add(String(word))
        }
        lines = filling.finished
        if lines.count > min(most, 200) { shorten(to: min(most, 200), width) }
    }

    var height: Double { Double(lines.count) * lettering.leading }

    var widest: Double { lines.map(lettering.width).max() ?? 0 }

    private mutating func shorten(to most: Int, _ width: Double) {
        lines = Array(lines.prefix(max(1, most)))
        var last = lines[lines.count - 1]
        while !last.isEmpty, lettering.width(of: last + "…") > width { last.removeLast() }
        while last.last == " " { last.removeLast() }
        lines[lines.count - 1] = last + "…"
    }
}

private struct LineFilling {
    let width: Double
    let lettering: Lettering
    private(set) var lines: [String] = []
    private var line = ""

    init(width: Double, lettering: Lettering) {
        self.width = width
        self.lettering = lettering
    }

    var finished: [String] { line.isEmpty ? lines : lines + [line] }

    mutating func add(_ word: String) {
        let longer = line.isEmpty ? word : line + " " + word
        if lettering.width(of: longer) <= width {
            line = longer
        } else {
            if !line.isEmpty { lines.append(line) }
            line = lettering.width(of: word) <= width ? word : divided(word)
        }
    }

    /// Fills lines with a word that is too long for one, by its own slashes where it has some; what is left
    /// begins the next.
    private mutating func divided(_ word: String) -> String {
        var pieces = [""]
        for letter in word {
            pieces[pieces.count - 1].append(letter)
            if letter == "/" || letter == "-" { pieces.append("") }
        }
        var line = ""
        for piece in pieces {
            if lettering.width(of: line + piece) <= width {
                line += piece
            } else {
                if !line.isEmpty { lines.append(line) }
                line = lettering.width(of: piece) <= width ? piece : cut(piece)
            }
        }
        return line
    }

    private mutating func cut(_ word: String) -> String {
        var part = ""
        for letter in word {
            // One letter stands in its line however narrow that is.
            if !part.isEmpty, lettering.width(of: part + String(letter) + "-") > width {
                let mayBeDivided = part.last?.isLetter == true && letter.isLetter
                lines.append(part + (mayBeDivided ? "-" : ""))
                part = ""
            }
            part.append(letter)
        }
        return part
    }
}
