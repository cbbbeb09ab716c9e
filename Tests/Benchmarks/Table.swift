/// A line of the table.
struct Result {
    var what: String
    /// Milliseconds, or megabytes.
    var ours: Double?
    var unit = "ms"
    var peerName = ""
    var peer: Double?
    /// The highest ratio we want.
    var target: Double?
    /// Why there is nothing to show.
    var note: String?
}

enum Table {
    static let heading = line("what", "Boplan", "peer", "ratio", "target", "against")

    static func rows(_ results: [Result]) -> String {
        results.map(row).joined(separator: "\n")
    }

    private static func row(_ result: Result) -> String {
        if let note = result.note { return "\(padded(result.what, 44))\(note)" }
        let ratio = result.ours.flatMap { ours in result.peer.map { ours / $0 } }
        let verdict = result.target.map { target in
            "≤ \(oneDecimal(target)) " + (ratio.map { $0 <= target ? "met" : "NOT MET" } ?? "")
        }
        return line(
            result.what, shown(result.ours, result.unit), shown(result.peer, result.unit),
            ratio.map { twoDecimals($0) } ?? "", verdict ?? "", result.peerName)
    }

    private static func line(
        _ what: String, _ ours: String, _ peer: String, _ ratio: String, _ target: String, _ name: String
    ) -> String {
        padded(what, 44) + leading(ours, 11) + leading(peer, 11) + leading(ratio, 7) + "  " + padded(target, 14) + name
    }

    private static func shown(_ number: Double?, _ unit: String) -> String {
        number.map { oneDecimal($0) + " " + unit } ?? ""
    }

    private static func oneDecimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func twoDecimals(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func leading(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }
}
