import Planning

/// A check of one file against its table of keys, all the way down, that notes everything that is wrong.
struct KeyChecker {
    let file: String
    private(set) var problems: [ProcessProblem] = []

    /// Checks a map and what is in it. A file that is not a map at all lacks its first key.
    mutating func check(_ node: Node, against table: KeyTable) {
        guard let entries = node.map else {
            return note(.missingKey(table.names[0], in: table.title), node.line)
        }
        checkNames(entries, table)
        checkPresence(entries, table, line: node.line)
        for entry in entries {
            guard let key = table.key(entry.key) else { continue }
            checkValue(entry.value, of: key, line: entry.line)
        }
    }

    private mutating func checkNames(_ entries: [Node.Entry], _ table: KeyTable) {
        noteDuplicates(entries)
        for entry in entries where !isFull && table.key(entry.key) == nil {
            if let shape = table.shape, let shapes = table.elsewhere[entry.key] {
                note(.misplacedKey(entry.key, shape: shape, belongsTo: shapes), entry.line)
            } else {
                let suggestion = nearest(to: entry.key, among: table.names)
                note(.unknownKey(entry.key, in: table.title, suggestion: suggestion), entry.line)
            }
        }
    }

    private mutating func noteDuplicates(_ entries: [Node.Entry]) {
        var lines: [String: Int] = [:]
        for entry in entries {
            if let first = lines[entry.key] {
                note(.duplicateKey(entry.key, firstLine: first), entry.line)
            } else {
                lines[entry.key] = entry.line
            }
        }
    }

    private mutating func checkPresence(_ entries: [Node.Entry], _ table: KeyTable, line: Int) {
        let present = Set(entries.map(\.key))
        for key in table.keys where key.isRequired && !present.contains(key.name) {
            note(.missingKey(key.name, in: table.title), line)
        }
        guard !table.one.isEmpty else { return }
        let found = table.one.compactMap { key in entries.first { $0.key == key } }
        if found.isEmpty { note(.needsOne(of: table.one, in: table.title), line) }
        if found.count > 1 {
            note(.onlyOne(of: found.map(\.key), in: table.title), found.map(\.line).max() ?? line)
        }
    }

    private mutating func checkValue(_ value: Node, of key: Key, line: Int) {
        guard !value.isEmpty else { return note(.emptyValue(key: key.name), line) }
        switch key.kind {
        case .text: expect(.text, key, value, value.text != nil)
        case .texts: expect(.texts, key, value, value.texts != nil)
        case .yesNo: expect(.yesNo, key, value, value.yesNo != nil)
        case .id: checkIDs(value, key, expected: .text, value.text.map { [$0] })
        case .ids: checkIDs(value, key, expected: .texts, value.texts)
        case .prefix: checkPrefix(value, key)
        case .number(let range): checkNumber(value, key, range)
        case .span(let range): checkSpan(value, key, range)
        case .oneOf(let allowed): checkChoice(value, key, allowed)
        case .record(let table): checkRecord(value, key, table)
        case .records(let table): checkRecords(value, key, table)
        case .dictionary: checkDictionary(value, key)
        case .given: checkGiven(value, key)
        }
    }

    /// The most faults that are noted. A file with more than this is the wrong file.
    static let mostProblems = 100

    private var isFull: Bool {
        problems.count >= Self.mostProblems
    }

    mutating func note(_ fault: ProcessProblem.Fault, _ line: Int?) {
        guard !isFull else { return }
        problems.append(ProcessProblem(file: file, line: line, fault: fault))
    }

    @discardableResult
    private mutating func expect(
        _ expected: ProcessProblem.ExpectedValue, _ key: Key, _ value: Node, _ isRight: Bool
    ) -> Bool {
        if !isRight { note(.wrongType(key: key.name, expected: expected), value.line) }
        return isRight
    }
}

extension KeyChecker {
    private mutating func checkIDs(
        _ value: Node, _ key: Key, expected: ProcessProblem.ExpectedValue, _ ids: [String]?
    ) {
        guard expect(expected, key, value, ids != nil) else { return }
        for id in ids ?? [] where !isID(id) { note(.badID(id, key: key.name), value.line) }
    }

    private func isID(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isSmallLetter(first) else { return false }
        return text.unicodeScalars.allSatisfy { isSmallLetter($0) || ("0"..."9") ~= $0 || $0 == "-" }
    }

    /// Whether a letter is a small one. Properties of Unicode are looked up only outside ASCII: they took a seventh of
    /// the reading.
    private func isSmallLetter(_ letter: Unicode.Scalar) -> Bool {
        letter.isASCII ? ("a"..."z") ~= letter : letter.properties.isLowercase || isMark(letter)
    }

    /// Whether a letter is the ring of an `å` that was written as two characters.
    private func isMark(_ letter: Unicode.Scalar) -> Bool {
        ("\u{300}"..."\u{36F}") ~= letter
    }

    private mutating func checkPrefix(_ value: Node, _ key: Key) {
        guard expect(.text, key, value, value.text != nil), let text = value.text else { return }
        let isRight = text.count <= 4 && text.allSatisfy { $0.isLetter && $0.isUppercase }
        if !isRight { note(.badPrefix(text), value.line) }
    }

    private mutating func checkNumber(_ value: Node, _ key: Key, _ range: ClosedRange<Int>) {
        guard expect(.number, key, value, value.number != nil), let number = value.number else { return }
        if !range.contains(number) { note(.outOfRange(key: key.name, range), value.line) }
    }

    private mutating func checkSpan(_ value: Node, _ key: Key, _ range: ClosedRange<Int>) {
        guard expect(.span, key, value, value.span != nil), let span = value.span else { return }
        if !range.contains(span.lowerBound) || !range.contains(span.upperBound) {
            note(.outOfRange(key: key.name, range), value.line)
        }
    }

    private mutating func checkChoice(_ value: Node, _ key: Key, _ allowed: [String]) {
        guard expect(.text, key, value, value.text != nil), let text = value.text else { return }
        guard !allowed.contains(text) else { return }
        let suggestion = nearest(to: text, among: allowed)
        note(.unknownValue(text, key: key.name, allowed: allowed, suggestion: suggestion), value.line)
    }

    private mutating func checkRecord(_ value: Node, _ key: Key, _ table: KeyTable) {
        guard expect(.record, key, value, value.map != nil) else { return }
        check(value, against: table)
    }

    private mutating func checkRecords(_ value: Node, _ key: Key, _ table: KeyTable) {
        guard expect(.records, key, value, value.list != nil) else { return }
        for node in value.list ?? [] where expect(.record, key, node, node.map != nil) {
            check(node, against: table)
        }
    }

    private mutating func checkDictionary(_ value: Node, _ key: Key) {
        guard expect(.dictionary, key, value, value.map != nil) else { return }
        let entries = value.map ?? []
        noteDuplicates(entries)
        for entry in entries {
            if entry.value.isEmpty {
                note(.emptyValue(key: entry.key), entry.line)
            } else if entry.value.text == nil {
                note(.wrongType(key: entry.key, expected: .text), entry.line)
            }
        }
    }

    private mutating func checkGiven(_ value: Node, _ key: Key) {
        guard expect(.given, key, value, value.list != nil) else { return }
        for node in value.list ?? [] {
            if node.isEmpty {
                note(.emptyValue(key: key.name), node.line)
            } else if node.map != nil {
                checkDictionary(node, key)
            } else {
                expect(.given, key, node, node.text != nil)
            }
        }
    }
}
