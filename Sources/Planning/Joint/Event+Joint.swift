extension Event {
    /// Returns the event as it stands in a joint workshop, under the same stamp.
    ///
    /// Short ids get the municipality in front, and facts its identity behind, but for the names of laptops; all else is
    /// as it was said. So the same event always comes out the same, and taking it in again makes no difference.
    ///
    ///     event.joined(key: "Molde", identity: "1f0a")  // adds Molde-V3 in place of V3
    package func joined(key: String, identity: String) -> Event {
        var event = self
        switch change {
        case .add(let tool, let slot, let label):
            event.change = .add(tool: tool, slot: slot, label: JointKey.label(label, of: key))
        case .assign(.fact(let name), let value, let basis) where !Fact.isLaptop(name):
            event.change = .assign(.fact(Fact.name(name, of: identity)), value: value, basis: basis)
        case .assign, .strike, .restore, .join, .lift, .retract: break
        }
        return event
    }
}

/// The text before the short ids of a municipality's items in a joint workshop.
package enum JointKey {
    private static let longest = 16

    static func label(_ label: String, of key: String) -> String { "\(key)-\(label)" }

    /// Returns a key that can be typed as one word, unlike those that are taken: "Nore-og-Uvdal", and "Herøy2" for the
    /// next.
    ///
    /// - Parameter name: of the municipality; without a letter in it, it is called after its number.
    package static func make(for name: String, besides taken: some Sequence<String>) -> String {
        let letters = String(name.map { $0.isLetter ? $0 : " " })
        var key = letters.split(separator: " ").joined(separator: "-")
        if key.count > longest { key = String(key.prefix(longest)) }
        while key.hasSuffix("-") { key.removeLast() }
        if key.isEmpty { key = "Kommune" }
        let taken = Set(taken.map { $0.lowercased() })
        if !taken.contains(key.lowercased()) { return key }
        return (2...).lazy.map { "\(key)\($0)" }.first { !taken.contains($0.lowercased()) } ?? key
    }
}
