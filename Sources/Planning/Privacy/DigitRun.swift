/// The digits of a text in groups, as they are written, and what stands before each group.
struct DigitRun {
    struct Group {
        var digits: [Int] = []
        /// The places of the digits among the text's scalars.
        var places: [Int] = []
    }

    private(set) var groups: [Group] = []
    /// The gap before each group.
    private(set) var gaps: [DigitGap] = []

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let lookalikes = DigitRun.lookalikes(in: scalars)
        var gap = DigitGap()
        var isInGroup = false
        for (place, scalar) in scalars.enumerated() {
            if let digit = lookalikes[place] ?? DigitRun.digit(scalar) {
                if !isInGroup { start(after: &gap) }
                isInGroup = true
                groups[groups.count - 1].digits.append(digit)
                groups[groups.count - 1].places.append(place)
            } else if !DigitRun.isUnseen(scalar) {
                isInGroup = false
                gap.append(scalar)
            }
        }
    }

    private mutating func start(after gap: inout DigitGap) {
        groups.append(Group())
        gaps.append(gap)
        gap = DigitGap()
    }

    /// Returns groups from `start` that are near each other and have exactly so many digits together.
    func groups(from start: Int, digits wanted: Int) -> Range<Int>? {
        var count = 0
        for index in groups.indices[start...] {
            if index > start, !gaps[index].isNarrow { return nil }
            count += groups[index].digits.count
            if count >= wanted { return count == wanted ? start..<(index + 1) : nil }
        }
        return nil
    }

    func digits(_ range: Range<Int>) -> [Int] { groups[range].flatMap(\.digits) }

    func places(_ range: Range<Int>) -> [Int] { groups[range].flatMap(\.places) }

    func sizes(_ range: Range<Int>) -> [Int] { groups[range].map(\.digits.count) }
}

// MARK: - Signs

extension DigitRun {
    /// Returns the value of a digit of any script, full-width, raised or in a circle too; nil for other signs.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil }
        guard !isLatinLetter(scalar) else { return nil }
        switch scalar.properties.numericType {
        case .decimal, .digit: return scalar.properties.numericValue.map { Int($0) }
        default: return nil
        }
    }

    /// Whether the scalar cannot be seen, or only changes the one before it: the digits around it stand together.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII || isLatinLetter(scalar) { return false }
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }

    /// Whether the scalar is neither digit nor unseen: nearly all there is outside ASCII, and Unicode's tables are
    /// slow to ask.
    private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0xC0...0x24F).contains(scalar.value)
    }

    /// Returns the digits that letters stand for, by place: O for 0 and l for 1, at most two among three digits or more
    /// with no other letter.
    private static func lookalikes(in scalars: [Unicode.Scalar]) -> [Int: Int] {
        var found: [Int: Int] = [:]
        var (letters, digits, isWord) = ([Int: Int](), 0, false)
        for (place, scalar) in scalars.enumerated() {
            if digit(scalar) != nil {
                digits += 1
            } else if let value = lookalike(scalar) {
                letters[place] = value
            } else if scalar.properties.isAlphabetic {
                isWord = true
            } else if !isUnseen(scalar) {
                if digits >= 3, letters.count <= 2, !isWord { found.merge(letters) { $1 } }
                (letters, digits, isWord) = ([:], 0, false)
            }
        }
        if digits >= 3, letters.count <= 2, !isWord { found.merge(letters) { $1 } }
        return found
    }

    private static func lookalike(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "O", "o": 0
        case "l", "I": 1
        default: nil
        }
    }
}
