/// The names of those who vote without a name.
package enum Voter {
    /// The number of people from which what they say together tells nothing of each.
    package static let enough = 3
    private static let prefix = "voter:"

    /// Returns the name of the paper ballot with this number.
    package static func paper(_ number: Int) -> String { prefix + String(number) }

    /// Returns the name of a ballot in an anonymous vote; `tag` is not the same in two copies.
    package static func anonymous(_ number: Int, tag: String) -> String { "\(prefix)\(tag)-\(number)" }

    /// Returns the name as people read it, to the letter as format 1 keeps it.
    package static func words(_ voice: String) -> String {
        guard voice.hasPrefix(prefix) else { return voice }
        let name = voice.dropFirst(prefix.count)
        return (Int(name) == nil ? "stemme " : "seddel ") + name
    }
}
