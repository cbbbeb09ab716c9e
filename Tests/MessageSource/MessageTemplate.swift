import Language

/// The list of all messages, as translators begin from it: `Templates/boplan.pot`.
package struct MessageTemplate {
    package struct Message: Equatable {
        package var literal: MessageLiteral
        package var files: [String]
    }

    /// In the order of the sources, each once.
    package private(set) var messages: [Message] = []
    /// What no catalogue could hold, with file and line.
    package private(set) var faults: [String] = []

    package init() {}

    /// Adds the message that stands at a place in a source file; what has no words is passed over.
    package mutating func add(_ bytes: some Sequence<UInt8>, file: String, line: Int) {
        do {
            let literal = try MessageLiteral(bytes)
            guard literal.hasWords else { return }
            if let fault = fault(literal) { faults.append("\(file):\(line): \(fault)") }
            add(literal, file)
        } catch {
            faults.append("\(file):\(line): \(error.why)")
        }
    }

    private mutating func add(_ literal: MessageLiteral, _ file: String) {
        let known = messages.firstIndex { ($0.literal.context, $0.literal.id) == (literal.context, literal.id) }
        guard let known else { return messages.append(Message(literal: literal, files: [file])) }
        if !messages[known].files.contains(file) { messages[known].files.append(file) }
        if messages[known].literal.many != literal.many {
            faults.append("\(file): «\(literal.id)» stands elsewhere with another form for many")
        }
    }

    private func fault(_ literal: MessageLiteral) -> String? {
        if literal.countsTwice { return "two counts in one message: give one a message of its own" }
        if literal.context.isEmpty, literal.id.first == " " || literal.id.last == " " {
            return "a space at an end: put sentences together with `sentences`"
        }
        return nil
    }

    package var text: String {
        MessageTemplate.header + messages.map { "\n" + MessageTemplate.entry($0) }.joined()
    }

    private static let header = """
        # Alt Boplan sier, på bokmål. «make words» skriv fila på nytt frå kjeldekoden; ho skal ikkje endrast for hand.
        # {1}, {2} … er plassar der noko blir sett inn. Dei kan stå i ei anna rekkjefølgje, men alle må vere med.
        msgid ""
        msgstr ""
        "Project-Id-Version: boplan\\n"
        "Language: \\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

        """

    private static func entry(_ message: Message) -> String {
        let literal = message.literal
        var lines = literal.places.enumerated().map { "#. {\($0.offset + 1)} = \($0.element)" }
        lines.append("#: " + message.files.joined(separator: " "))
        if !literal.places.isEmpty { lines.append("#, python-brace-format") }
        if !literal.context.isEmpty { lines.append("msgctxt " + quoted(literal.context)) }
        lines.append("msgid " + quoted(literal.id))
        if let many = literal.many {
            lines += ["msgid_plural " + quoted(many), "msgstr[0] \"\"", "msgstr[1] \"\""]
        } else {
            lines.append("msgstr \"\"")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0 == "\n" ? "\\n" : String($0) }.joined() + "\""
    }
}
