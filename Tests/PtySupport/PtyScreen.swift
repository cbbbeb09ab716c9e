/// What a terminal would show: enough of xterm to follow readline, so that tests look at the screen as a
/// person does and not at the bytes that drew it.
///
/// Wrapping, cursor moves, erasing, insertion and deletion of cells, and combining marks are followed;
/// colours are counted as nothing; nothing scrolls away.
package struct PtyScreen {
    package var columns: Int
    private var cells: [[String]] = [[]]
    private var row = 0
    private var column = 0
    private var unread: [UInt8] = []

    package init(columns: Int) { self.columns = columns }

    /// Every line so far, trailing blanks removed.
    package var lines: [String] { cells.map(Self.line) }
    package var text: String { lines.joined(separator: "\n") }
    /// The line the cursor is on.
    package var currentLine: String { lines[row] }
    package var cursorColumn: Int { column }

    private static func line(_ cells: [String]) -> String {
        var joined = cells.joined()
        while joined.hasSuffix(" ") { joined.removeLast() }
        return joined
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        unread += bytes
        while let (scalar, length) = Self.firstScalar(unread[...]) {
            if scalar == "\u{1B}" {
                guard let taken = obeyEscape() else { return }
                unread.removeFirst(taken)
            } else {
                unread.removeFirst(length)
                obey(scalar)
            }
        }
    }

    /// The first scalar and its length; nil when it has not arrived whole.
    private static func firstScalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        guard let first = bytes.first else { return nil }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard bytes.count >= length else { return nil }
        let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first
        return (scalar ?? "\u{FFFD}", length)
    }

    private mutating func obey(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r": column = 0
        case "\n": moveDown(1)
        case "\u{8}": column = max(0, column - 1)
        case "\u{7}": break
        default: put(scalar)
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        if scalar.properties.generalCategory == .nonspacingMark {
            if column > 0 { cells[row][column - 1].unicodeScalars.append(scalar) }
            return
        }
        if column >= columns {
            column = 0
            moveDown(1)
        }
        pad(to: column + 1)
        cells[row][column] = String(scalar)
        column += 1
    }

    private mutating func moveDown(_ count: Int) {
        row += count
        while cells.count <= row { cells.append([]) }
    }

    private mutating func pad(to width: Int) {
        while cells[row].count < width { cells[row].append(" ") }
    }

    /// Obeys the escape sequence at the front; how many bytes it took, nil when it is not whole yet.
    private mutating func obeyEscape() -> Int? {
        guard unread.count >= 2 else { return nil }
        guard unread[1] == UInt8(ascii: "[") else { return 2 }
        let isFinal = { (byte: UInt8) in (0x40...0x7E).contains(byte) }
        guard let end = unread.dropFirst(2).firstIndex(where: isFinal) else { return nil }
        let parameters = String(decoding: unread[2..<end], as: UTF8.self)
        control(Character(Unicode.Scalar(unread[end])), Int(parameters))
        return end + 1
    }

    private mutating func control(_ final: Character, _ number: Int?) {
        let count = number ?? 1
        switch final {
        case "A": row = max(0, row - count)
        case "B": moveDown(count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "K": cells[row] = Array(cells[row].prefix(column))
        case "J": eraseBelow(number)
        case "P": cells[row] = Array(cells[row].prefix(column) + cells[row].dropFirst(column + count))
        case "@":
            pad(to: column)
            cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
        case "H": (row, column) = (0, 0)
        default: break
        }
    }

    private mutating func eraseBelow(_ number: Int?) {
        if number == 2 || number == 3 { cells = Array(repeating: [], count: cells.count) }
        cells[row] = Array(cells[row].prefix(column))
        for below in cells.indices.dropFirst(row + 1) { cells[below] = [] }
    }
}
