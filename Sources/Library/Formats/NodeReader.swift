/// A reader of one file into nodes.
///
/// Bounded, because a process may come by mail: at most 1 MiB and 30 levels, no aliases (which grow
/// without limit) and no tags.
struct NodeReader: ~Copyable {
    static let largestFile = 1 << 20
    static let deepest = 30

    private let parser: EventParser
    private var depth = 0

    /// Returns the one document in `bytes`.
    static func read(_ bytes: [UInt8]) throws(Misreading) -> Node {
        let bytes = try readable(bytes)
        return try bytes.withUnsafeBufferPointer { buffer throws(Misreading) in
            var reader = NodeReader(parser: EventParser(buffer))
            return try reader.document()
        }
    }

    /// Returns the text in `bytes`, which has no control characters but tabs and ends of lines.
    static func text(of bytes: [UInt8]) throws(Misreading) -> String {
        let text = String(decoding: try readable(bytes), as: UTF8.self)
        var line = 1
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: line += 1
            case 0x09, 0x0D: continue
            case ..<0x20, 0x7F...0x9F: throw Misreading(line: line, fault: .controlCharacter)
            default: continue
            }
        }
        return text
    }

    /// Returns the bytes without a mark of their order, when they are UTF-8 and no more than a process file may hold.
    private static func readable(_ bytes: [UInt8]) throws(Misreading) -> [UInt8] {
        guard bytes.count <= largestFile else {
            throw Misreading(line: 1, fault: .tooBig(limit: largestFile))
        }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Misreading(line: firstUnreadableLine(of: bytes), fault: .notUTF8)
        }
        return bytes
    }

    private static func firstUnreadableLine(of bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    private init(parser: consuming EventParser) {
        self.parser = parser
    }

    private mutating func document() throws(Misreading) -> Node {
        var found: Node?
        while true {
            let (event, line) = try parser.next()
            switch event {
            case .streamEnd:
                guard let found else { throw Misreading(line: 1, fault: .emptyFile) }
                return found
            case .documentStart where found != nil: throw Misreading(line: line, fault: .severalDocuments)
            case .documentStart: found = try node()
            default: continue
            }
        }
    }

    private mutating func node() throws(Misreading) -> Node {
        let (event, line) = try parser.next()
        return try node(event, line)
    }

    private mutating func node(_ event: EventParser.Event, _ line: Int) throws(Misreading) -> Node {
        switch event {
        case .text(let text): return Node(line: line, content: .text(text))
        case .listStart:
            try descend(at: line)
            return Node(line: line, content: .list(try list()))
        case .mapStart:
            try descend(at: line)
            return Node(line: line, content: .map(try map()))
        case .unsupported(let sign): throw Misreading(line: line, fault: .unsupported(sign))
        case .controlCharacter: throw Misreading(line: line, fault: .controlCharacter)
        default: throw Misreading(line: line, fault: .syntax(.other))
        }
    }

    private mutating func descend(at line: Int) throws(Misreading) {
        depth += 1
        guard depth <= Self.deepest else {
            throw Misreading(line: line, fault: .tooDeep(limit: Self.deepest))
        }
    }

    // Both climb again at their end; a fault ends the whole reading.

    private mutating func list() throws(Misreading) -> [Node] {
        var nodes: [Node] = []
        while true {
            let (event, line) = try parser.next()
            if case .listEnd = event {
                depth -= 1
                return nodes
            }
            nodes.append(try node(event, line))
        }
    }

    private mutating func map() throws(Misreading) -> [Node.Entry] {
        var entries: [Node.Entry] = []
        while true {
            let (event, line) = try parser.next()
            if case .mapEnd = event {
                depth -= 1
                return entries
            }
            guard let key = try node(event, line).text else {
                throw Misreading(line: line, fault: .complexKey)
            }
            entries.append(Node.Entry(key: key, line: line, value: try node()))
        }
    }
}
