import Planning

/// The value of a node when it is read as a certain kind; nil when it cannot be.
extension Node {
    /// A list of texts; one text is a list of one.
    var texts: [String]? {
        if let text { return [text] }
        guard let list else { return nil }
        let texts = list.compactMap(\.text)
        return texts.count == list.count && !texts.contains("") ? texts : nil
    }

    var number: Int? {
        text.flatMap { Int($0) }
    }

    var yesNo: Bool? {
        switch text {
        case "ja": true
        case "nei": false
        default: nil
        }
    }

    /// The range in `1-2`, `1–2` or one number.
    var span: ClosedRange<Int>? {
        guard let parts = text?.split(whereSeparator: { $0 == "-" || $0 == "–" }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last else {
            return nil
        }
        return numbers.count <= 2 && first <= last ? first...last : nil
    }

    // Reading by key, for nodes that are known to fit their table.

    func string(_ key: Key) -> String {
        self[key]?.text ?? ""
    }

    func strings(_ key: Key) -> [String] {
        self[key]?.texts ?? []
    }

    func tool(_ key: Key) -> ToolID {
        ToolID(string(key))
    }

    func tools(_ key: Key) -> [ToolID] {
        strings(key).map { ToolID($0) }
    }

    func column(_ key: Key) -> ColumnID {
        ColumnID(string(key))
    }

    func columns(_ key: Key) -> [ColumnID] {
        strings(key).map { ColumnID($0) }
    }

    func nodes(_ key: Key) -> [Node] {
        self[key]?.list ?? []
    }
}
