/// Something that takes bytes from outside, to be fed with any bytes there are.
///
/// An entry gives the same for the same bytes. What it promises is checked as it runs: a promise not
/// kept is thrown, and a crash is a crash.
///
///     try FuzzEntry.named("lines")?.run(Array("a/status\nHøye husleier".utf8))
package struct FuzzEntry: Sendable {
    package let name: String
    /// Names the folder of seeds and the dictionary.
    package var seeds: String { name == "views" ? "events" : name }
    package let run: @Sendable ([UInt8]) throws(BrokenPromise) -> Void

    package static let all = [
        FuzzEntry(name: "lines", run: LineEntry.run), FuzzEntry(name: "process", run: ProcessEntry.run),
        FuzzEntry(name: "events", run: EventEntry.run), FuzzEntry(name: "import", run: ImportEntry.run),
        FuzzEntry(name: "views", run: ViewEntry.run),
    ]

    package static func named(_ name: String) -> FuzzEntry? {
        all.first { $0.name == name }
    }
}

/// What was promised and not kept.
package struct BrokenPromise: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

func promise(_ isKept: Bool, _ what: @autoclosure () -> String) throws(BrokenPromise) {
    if !isKept { throw BrokenPromise(what()) }
}

extension String {
    /// Nothing in it commands a terminal: no control characters, no changes of direction.
    var isHarmless: Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
    }
}
