/// A short name for what a document says, by which two copies can be told apart: FNV-1a in 32 bits.
///
/// It guards against mix-ups, not against forgers.
///
///     var fingerprint = Fingerprint()
///     fingerprint.add("Boligsosial handlingsplan")
///     fingerprint.text   // "71df0389"
struct Fingerprint {
    private var hash: UInt32 = 2_166_136_261

    /// The fingerprint as eight digits, `0` to `f`.
    var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        // Two texts are not one: no text has this byte.
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
}

extension Fingerprint {
    /// Adds a value. Names come in order, so the same context has the same fingerprint.
    mutating func add(_ value: ContextValue) {
        switch value {
        case .text(let text), .missing(let text): add(text)
        case .paragraphs(let texts): for text in texts { add(text) }
        case .list(let values): for value in values { add(value) }
        case .map(let fields):
            for field in fields.sorted(by: { $0.key < $1.key }) {
                add(field.key)
                add(field.value)
            }
        case .table(let table): add(table)
        case .picture(let picture):
            add(picture.caption)
            add(picture.alternative)
        case .flag(let isOn): add(isOn ? "1" : "0")
        }
    }

    private mutating func add(_ table: DocumentTable) {
        for column in table.columns { add(column.heading) }
        for row in table.rows {
            for cell in row {
                for line in cell.lines { add(line) }
                // Where a cell ends is part of what it says.
                add("")
            }
        }
    }
}
