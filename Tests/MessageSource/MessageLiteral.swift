/// A message as it stands in a source file, with the key by which catalogues know it.
package struct MessageLiteral: Equatable {
    package var context = ""
    /// The text with numbered places; for one, when it counts.
    package var id = ""
    /// The same for many.
    package var many: String?
    /// The code that stands in each place, for translators to guess by.
    package var places: [String] = []
    package var countsTwice = false

    /// - Parameter source: From the quotation mark on; what comes after the literal does not matter.
    /// - Throws: `LiteralFault` when it is not a literal that we can read.
    package init(_ source: some Sequence<UInt8>) throws(LiteralFault) {
        var reader = LiteralReader(source)
        var many = ""
        for part in try reader.literal() {
            switch part {
            case .text(let text):
                id += text
                many += text
            case .code(let code): try add(SwiftArguments(code), &many)
            }
        }
        self.many = self.many.map { _ in many }
    }

    private mutating func add(_ arguments: SwiftArguments, _ many: inout String) throws(LiteralFault) {
        if let context = arguments["context"] {
            self.context = try MessageLiteral(context.utf8).id
            return
        }
        places.append(arguments.value)
        let place = "{\(places.count)}"
        guard let one = arguments["one"], let other = arguments["many"] else {
            id += place
            many += place
            return
        }
        countsTwice = self.many != nil
        id += try MessageLiteral(one.utf8).id.withNumber(place)
        many += try MessageLiteral(other.utf8).id.withNumber(place)
        self.many = ""
    }

    /// Places with only signs between are the same in every language.
    package var hasWords: Bool {
        let text = places.indices.reversed().reduce(id) { $0.replacing("{\($1 + 1)}", with: "") }
        return many != nil || !context.isEmpty || text.contains(where: \.isLetter)
    }
}

extension String {
    fileprivate func withNumber(_ place: String) -> String {
        firstIndex(of: "#").map { self[..<$0] + place + self[index(after: $0)...] } ?? self
    }

    fileprivate func replacing(_ part: String, with other: String) -> String {
        var (result, rest) = ("", self[...])
        while let range = rest.firstRange(of: part) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

/// The arguments of an interpolation: `ballots, one: "Én", many: "#"`.
struct SwiftArguments {
    /// The first one, without its label.
    private(set) var value = ""
    private var labelled: [String: String] = [:]

    subscript(label: String) -> String? { labelled[label] }

    init(_ code: String) throws(LiteralFault) {
        for (index, argument) in try LiteralReader.arguments(code).enumerated() {
            let label = argument.prefix { $0.isLetter }
            let isLabelled = !label.isEmpty && argument.dropFirst(label.count).hasPrefix(": ")
            let rest = isLabelled ? String(argument.dropFirst(label.count + 2)) : argument
            if index == 0 { value = rest }
            if isLabelled { labelled[String(label)] = rest }
        }
    }
}
