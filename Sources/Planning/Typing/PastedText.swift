/// A text of several lines or cells, as it is pasted from a word processor or a spreadsheet.
///
/// A line is a row, and a tab parts two cells. A spreadsheet puts quotation marks around a cell that holds a line
/// break, a tab or a quotation mark; such a cell is one. What people have in quotation marks stays as it is.
///
///     PastedText("• Bygge\n• Leie").rows.map(\.text)            // ["Bygge", "Leie"]
///     PastedText("Bygge\tNAV\n\"To\nlinjer\"\t").rows[1].cells  // ["To linjer"]
package struct PastedText: Sendable, Equatable {
    /// A line that says something.
    package struct Row: Sendable, Equatable {
        /// The number of the line, from 1; a cell of several lines makes one.
        package var line: Int
        /// The texts between the tabs; the last is not empty.
        package var cells: [String]

        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }

        /// The row as running text.
        package var text: String { cells.filter { !$0.isEmpty }.joined(separator: " ") }
    }

    package let rows: [Row]

    package init(_ text: String) {
        var reader = CellReader(text)
        let lines = reader.lines()
        let isNumbered = ListMark.areNumbered(lines.map { $0.joined(separator: "\t") })
        rows = zip(lines, isNumbered).enumerated().compactMap { index, line in
            let cells = PastedText.cells(line.0, isInList: line.1)
            return cells.isEmpty ? nil : Row(line: index + 1, cells: cells)
        }
    }

    /// Whether any line is a command, so that the text is to be played and not kept.
    package var hasCommands: Bool {
        rows.contains { $0.cells[0].hasPrefix("/") && !$0.cells[0].hasPrefix("//") }
    }

    /// Takes the mark of a list off a line, which may have a tab after it, and the empty cells off its end. In a row of
    /// several cells a mark alone in the first is an answer.
    private static func cells(_ line: [String], isInList: Bool) -> [String] {
        var cells = line
        if cells.count <= 2 {
            cells = ListMark.removed(from: line.joined(separator: "\t"), isInList: isInList)
                .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        } else {
            cells[0] = ListMark.removed(from: line[0], isInList: isInList)
        }
        cells = cells.map(\.trimmed)
        while cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }
}

/// A reader of what a spreadsheet puts on the clipboard: cells parted by tabs, rows by line breaks.
private struct CellReader {
    private let text: [Character]
    private var place = 0

    init(_ text: String) { self.text = Array(text) }

    /// Returns the cells of each line. No cell holds a tab or a line break.
    mutating func lines() -> [[String]] {
        var lines: [[String]] = [[]]
        while true {
            lines[lines.count - 1].append(quotedCell() ?? plainCell())
            guard place < text.count else { return lines }
            if text[place].isNewline { lines.append([]) }
            place += 1
        }
    }

    private mutating func plainCell() -> String {
        let start = place
        while place < text.count, !isEnd(place) { place += 1 }
        return String(text[start..<place])
    }

    /// Reads a cell in quotation marks that a spreadsheet has set; nil, and nothing is read, where there is none.
    private mutating func quotedCell() -> String? {
        guard place < text.count, text[place] == "\"" else { return nil }
        var (index, cell, isNeeded) = (place + 1, "", false)
        while index < text.count {
            let character = text[index]
            if character == "\"" {
                guard index + 1 < text.count, text[index + 1] == "\"" else { break }
                (cell, isNeeded) = (cell + "\"", true)
                index += 2
                continue
            }
            isNeeded = isNeeded || isEnd(index)
            cell.append(isEnd(index) ? " " : character)
            index += 1
        }
        guard isNeeded, index < text.count, index + 1 == text.count || isEnd(index + 1) else { return nil }
        place = index + 1
        return cell
    }

    /// Whether the character ends a cell that has no quotation marks.
    private func isEnd(_ index: Int) -> Bool { text[index] == "\t" || text[index].isNewline }
}
