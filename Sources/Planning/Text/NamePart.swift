/// A part of a name, as people call each other: "Kari" of "Kari Nordmann, NAV", "nordm" of the same.
package enum NamePart {
    /// The fewest letters that are enough of a name.
    private static let fewest = 2

    /// Whether some words stand together in a name; of the last of them the beginning is enough.
    ///
    ///     NamePart.isPart("leder nav", of: "Leder NAV")      // true
    ///     NamePart.isPart("veileder", of: "Boveileder")      // false
    package static func isPart(_ part: String, of name: String) -> Bool {
        let (part, name) = (keys(part), keys(name))
        guard let last = part.last, last.count >= fewest, part.count <= name.count else { return false }
        return (0...name.count - part.count).contains { start in
            let there = name[start..<start + part.count]
            return zip(part.dropLast(), there).allSatisfy(==) && there.last!.hasPrefix(last)
        }
    }

    /// Returns the words of a name as they are compared, without "og".
    private static func keys(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }.filter { !$0.isEmpty && $0 != "og" }
    }
}
