/// The rule for which form of a text a number takes, as the header of a PO file says it in the grammar of C:
/// `nplurals=2; plural=(n != 1);`
///
/// Any language can be read, so one with three or six forms needs no code of ours.
package struct PluralRule: Sendable {
    package let forms: Int
    private let expression: [Substring]

    /// Reads the header; nil when it cannot be understood.
    package init?(_ header: String) {
        let parts = header.split(separator: ";").map { part in
            part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        }
        guard let forms = parts.first(where: { $0.first == "nplurals" }).flatMap({ Int($0.last ?? "") }), forms > 0,
            let plural = parts.first(where: { $0.first == "plural" })?.last
        else { return nil }
        self.forms = forms
        expression = PluralRule.tokens(plural)
        for number in 0...200 where form(number) == nil { return nil }
    }

    /// Returns the number of the form that `number` takes, from 0; nil when the rule is not whole.
    package func form(_ number: Int) -> Int? {
        var reader = Reader(tokens: expression[...], number: abs(number))
        guard let form = reader.value(), reader.tokens.isEmpty, 0..<forms ~= form else { return nil }
        return form
    }

    private static func tokens(_ text: String) -> [Substring] {
        var (tokens, rest) = ([Substring](), text[...])
        while let first = rest.first {
            let length =
                if first.isNumber { rest.prefix(while: \.isNumber).count } else {
                    ["&&", "||", "==", "!=", "<=", ">="].contains { rest.hasPrefix($0) } ? 2 : 1
                }
            if !first.isWhitespace { tokens.append(rest.prefix(length)) }
            rest = rest.dropFirst(length)
        }
        return tokens
    }

    /// A reader of the tokens from left to right, each operator with those that bind tighter on its right.
    private struct Reader {
        var tokens: ArraySlice<Substring>
        let number: Int

        private static let operators: [[Substring: @Sendable (Int, Int) -> Int?]] = [
            ["||": { $0 != 0 || $1 != 0 ? 1 : 0 }], ["&&": { $0 != 0 && $1 != 0 ? 1 : 0 }],
            ["==": { $0 == $1 ? 1 : 0 }, "!=": { $0 != $1 ? 1 : 0 }],
            [
                "<": { $0 < $1 ? 1 : 0 }, ">": { $0 > $1 ? 1 : 0 }, "<=": { $0 <= $1 ? 1 : 0 },
                ">=": { $0 >= $1 ? 1 : 0 },
            ],
            ["+": { $0 + $1 }, "-": { $0 - $1 }],
            [
                "*": { $0 * $1 }, "/": { $1 == 0 ? nil : $0 / $1 },
                "%": { $1 == 0 ? nil : $0 % $1 },
            ],
        ]

        /// Reads `a ? b : c`, or an expression that binds tighter.
        mutating func value() -> Int? {
            guard let condition = value(level: 0) else { return nil }
            guard tokens.first == "?" else { return condition }
            tokens.removeFirst()
            guard let one = value(), tokens.popFirst() == ":", let other = value() else { return nil }
            return condition != 0 ? one : other
        }

        private mutating func value(level: Int) -> Int? {
            guard level < Self.operators.count else { return single() }
            guard var left = value(level: level + 1) else { return nil }
            while let operation = tokens.first.flatMap({ Self.operators[level][$0] }) {
                tokens.removeFirst()
                guard let right = value(level: level + 1), let result = operation(left, right) else { return nil }
                left = result
            }
            return left
        }

        private mutating func single() -> Int? {
            switch tokens.popFirst() {
            case "n": return number
            case "!": return single().map { $0 == 0 ? 1 : 0 }
            case "(":
                guard let value = value(), tokens.popFirst() == ")" else { return nil }
                return value
            case let token?: return Int(token)
            case nil: return nil
            }
        }
    }
}
