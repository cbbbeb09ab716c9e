/// A municipality in Norway, as the list in `Workshops/kommuner.txt` has it.
///
///     let all = Municipality.list(lines)
///     all.names(beginningWith: "kárá")  // ["Karasjok"]
///     all.names(beginningWith: "herøy") // ["Herøy i Møre og Romsdal", "Herøy i Nordland"]
package struct Municipality: Sendable, Equatable {
    /// The Norwegian name, with the county where two have the same.
    package var name: String
    package var county: String
    /// The names in Sámi and Kven.
    package var otherNames: [String]

    /// Reads the list: a county in brackets on a line of its own, then a line for each of its municipalities, the
    /// other names after semicolons. Empty lines and those that begin with `#` are passed over.
    package static func list(_ lines: some Sequence<String>) -> [Municipality] {
        var (all, county): ([Municipality], String) = ([], "")
        for line in lines.map(\.trimmed) where !line.isEmpty && !line.hasPrefix("#") {
            if line.hasPrefix("["), line.hasSuffix("]") {
                county = String(line.dropFirst().dropLast())
                continue
            }
            let names = line.split(separator: ";").map { String($0).trimmed }
            guard let name = names.first else { continue }
            all.append(Municipality(name: name, county: county, otherNames: Array(names.dropFirst())))
        }
        return all
    }
}

extension Sequence<Municipality> {
    /// Returns the names of those that have a name that begins so, in whatever language; none for nothing.
    package func names(beginningWith text: String) -> [String] {
        let key = folded(text)
        guard !key.isEmpty else { return [] }
        return filter { municipality in
            ([municipality.name] + municipality.otherNames).contains { folded($0).hasPrefix(key) }
        }.map(\.name)
    }
}
