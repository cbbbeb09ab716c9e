import Planning

/// A language that Boplan speaks: puts what is said into words.
///
///     Language.nb("\(2, one: "Én", many: "#") har levert.")  // "2 har levert."
///
/// Bokmål is the language of the sources and has no catalogue. What another catalogue lacks is said in bokmål.
package struct Language: Sendable {
    /// The language tag (BCP 47).
    package let tag: String
    package let catalogue: Catalogue?
    /// The function called with each message before it is put into words.
    package var onMessage: (@Sendable (Message) -> Void)?

    /// The language of the sources, Norwegian bokmål.
    package static let nb = Language(tag: "nb", catalogue: nil)

    package init(tag: String, catalogue: Catalogue?) {
        self.tag = tag
        self.catalogue = catalogue
    }

    package func callAsFunction(_ message: Message) -> String {
        onMessage?(message)
        if let catalogue, message.hasWords, let text = catalogue.text(of: message) {
            return fill(text, message.arguments)
        }
        var text = ""
        for piece in message.pieces {
            switch piece {
            case .literal(let literal): add(literal, to: &text)
            case .place(let argument): text += said(argument)
            }
        }
        return text
    }

    /// Puts the arguments in their places in a translated text: `{2}` is the second argument, and a count is written as
    /// a number.
    private func fill(_ text: String, _ arguments: [Message.Argument]) -> String {
        var (filled, rest) = ("", text[...])
        while let open = rest.firstIndex(of: "{") {
            add(rest[..<open], to: &filled)
            rest = rest[open...].dropFirst()
            guard let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
                arguments.indices.contains(number - 1)
            else {
                filled += "{"
                continue
            }
            if case .count(let count, _, _) = arguments[number - 1] {
                filled += String(count)
            } else {
                filled += said(arguments[number - 1])
            }
            rest = rest[close...].dropFirst()
        }
        add(rest, to: &filled)
        return filled
    }

    /// Adds words of a message to a text. A sentence that ends with what somebody asked has no full stop after the
    /// question mark.
    private func add(_ words: some StringProtocol, to text: inout String) {
        let isAsked = text.last == "?" && words.first == "."
        text += isAsked ? words.dropFirst() : words[...]
    }
}
