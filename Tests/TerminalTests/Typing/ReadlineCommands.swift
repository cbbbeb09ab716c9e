import CReadline

/// Every command of readline that a key can be bound to, each with a key sequence of its own, by a file of settings.
struct ReadlineCommands {
    let names: [String]

    init() {
        var names: [String] = []
        if let list = rl_funmap_names() {
            var next = list
            while let name = next.pointee {
                names.append(String(cString: name))
                next += 1
            }
            rl_free(list)
        }
        // Bound to a small letter it calls itself without end; readline has it on capitals, which are tried too.
        self.names = names.filter { $0 != "do-lowercase-version" }
    }

    /// Returns the keys for the command: Ctrl-X Ctrl-A, and two letters.
    func keys(for name: String) -> String {
        let index = names.firstIndex(of: name) ?? 0
        let letters = [index / 26, index % 26].map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0))) }
        return "\u{18}\u{1}" + letters.joined()
    }

    /// The file that INPUTRC names. Vi's commands keep vi's own keys: among the others, one of them takes every letter.
    var settings: String {
        names.filter { !$0.hasPrefix("vi-") }
            .map { "\"\\C-x\\C-a\(keys(for: $0).suffix(2))\": \($0)\n" }.joined()
    }
}
