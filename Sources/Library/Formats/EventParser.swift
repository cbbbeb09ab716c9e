import CYAML

/// libyaml's event parser over the bytes of one file.
struct EventParser: ~Copyable {
    enum Event {
        case text(String)
        case listStart, listEnd, mapStart, mapEnd
        case documentStart, documentEnd, streamEnd
        /// Anchors, aliases and tags, which process files do without.
        case unsupported(String)
        /// A text that would reach the terminal as something other than text.
        case controlCharacter
        case other
    }

    // libyaml keeps a pointer to the parser in the parser, so it must not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Creates a parser of `bytes`, which are UTF-8 and outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        parser = .allocate(capacity: 1)
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Returns the next event and its line, or throws what is wrong with the YAML.
    func next() throws(Misreading) -> (event: Event, line: Int) {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            throw SyntaxFault.misreading(of: parser, in: bytes)
        }
        defer { yaml_event_delete(&event) }
        return (Self.read(event), Int(event.start_mark.line) + 1)
    }

    private static func read(_ event: yaml_event_t) -> Event {
        switch event.type {
        case YAML_SCALAR_EVENT: scalar(event.data.scalar)
        case YAML_SEQUENCE_START_EVENT:
            decoration(event.data.sequence_start.anchor, event.data.sequence_start.tag) ?? .listStart
        case YAML_SEQUENCE_END_EVENT: .listEnd
        case YAML_MAPPING_START_EVENT:
            decoration(event.data.mapping_start.anchor, event.data.mapping_start.tag) ?? .mapStart
        case YAML_MAPPING_END_EVENT: .mapEnd
        case YAML_ALIAS_EVENT: .unsupported("*" + String(cString: event.data.alias.anchor))
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_STREAM_END_EVENT: .streamEnd
        default: .other
        }
    }

    private typealias CText = UnsafeMutablePointer<yaml_char_t>?

    private static func decoration(_ anchor: CText, _ tag: CText) -> Event? {
        if let anchor { return .unsupported("&" + String(cString: anchor)) }
        if tag != nil { return .unsupported("!") }
        return nil
    }

    private typealias Scalar = yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar

    private static func scalar(_ scalar: Scalar) -> Event {
        if let decorated = decoration(scalar.anchor, scalar.tag) { return decorated }
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        if bytes.contains(where: { $0 == 0x7F || $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }) {
            return .controlCharacter
        }
        // Block texts end in a line break that means nothing here.
        let last = bytes.lastIndex { $0 > 0x20 } ?? -1
        let text = String(decoding: bytes.prefix(last + 1), as: UTF8.self)
        if bytes.contains(0xC2), text.unicodeScalars.contains(where: { (0x80...0x9F) ~= $0.value }) {
            return .controlCharacter
        }
        return .text(text)
    }
}
