import Planning
import Screens

/// Texts that are put on the prompt, and the question before a text is lost.
extension Session {
    /// Takes what the next prompt begins with, so that it is put there once.
    package mutating func takePrefill() -> String {
        defer { prefill = "" }
        onPrompt = prefill
        return prefill
    }

    /// Puts what an item says on the prompt, to be edited where it stands; the answer in a column when the text is the
    /// name of one. Nil when there is more in the text, and in scripts.
    mutating func putOnPrompt(_ item: Item, _ text: String) throws(Problem) -> [Reply]? {
        guard told.isGreeted, let tool = process.tool(item.tool) else { return nil }
        guard let said = editable(item, tool.form, text) else { return nil }
        return putOnPrompt("/endre \(item.label)", said)
    }

    /// Puts what a fact says on the prompt, to be edited where it stands. Nil in scripts.
    mutating func putOnPrompt(_ fact: String) -> [Reply]? {
        guard told.isGreeted else { return nil }
        return putOnPrompt("/opplysninger \(fact)", timeline.workshop.facts[fact]?.value ?? "")
    }

    private mutating func putOnPrompt(_ command: String, _ text: String) -> [Reply] {
        prefill = "\(command) \(oneLine(text))"
        let how: Message =
            screen.isSimple
            ? "Teksten står på linja etter «\(command)», og skrivemerket står bakerst. Rett den og trykk Enter, eller trykk Ctrl-U for å la være. Dere kan også skrive alt på nytt: «\(command) ny tekst»."
            : "Rett teksten og trykk Enter. Ctrl-U tømmer linja, og da er alt som før."
        return [.guidance([line(how, .faint)])]
    }

    /// Returns what is to be edited, as it is written after the id; nil when the text says something else.
    private func editable(_ item: Item, _ form: Form?, _ text: String) -> String? {
        guard let form else { return text.isEmpty ? reading.mainText(of: item) : nil }
        func said(_ column: Column) -> String { "\(column.name): \(reading.text(of: item, in: column.id) ?? "")" }
        // "frist:" empties the answer, as before; "frist" is the answer to be edited.
        if !text.isEmpty { return text.contains(":") ? nil : form.column(named: text).map(said) }
        let columns = form.rowColumns
        let cells = columns.map { reading.text(of: item, in: $0.id) ?? "" }
        let fitsOnLine = columns.count > 1 && !cells.contains { $0.contains("|") }
        return fitsOnLine ? cells.joined(separator: " | ") : form.column(form.main).map(said)
    }

    /// Asks before a text is overwritten by one that seems to name a column that is not there; nil when there is
    /// nothing to ask, and in scripts.
    mutating func doubt(_ item: Item, _ text: String, _ argument: String) -> [Reply]? {
        guard told.isGreeted, let tool = process.tool(item.tool), let form = tool.form,
            let colon = text.firstIndex(of: ":"), cells(of: text) == nil
        else { return nil }
        let name = String(text[..<colon]).trimmed
        let known = (try? columnAndValue(text, form, tool, byPart: true)) ?? nil
        if let (column, value) = known, let about = aboutKind(of: value, in: column, of: tool) {
            listing.doubtful = .edit(argument: argument, item: item.id, text: text)
            let toKeep: Message =
                "\(item.label) er ikke endret ennå. Trykk Enter for å lagre det, eller skriv noe annet."
            return [.guidance(paragraph(words.say(.sentences(about, toKeep))))]
        }
        guard known == nil, !name.isEmpty, !name.contains(" "),
            case .unknown(nil) = lookup(name, among: form.columns.map { Named($0, names: [$0.name, $0.id.text]) })
        else { return nil }
        let old = reading.mainText(of: item)
        guard !old.isEmpty else { return nil }
        listing.doubtful = .edit(argument: argument, item: item.id, text: text)
        let question: Message =
            "\(tool.name) har ingen kolonne som heter \(quoted: name). Kolonnene er: \(list: form.columns.map(\.name))."
        let toKeep: Message =
            "Trykk Enter for å la hele \(quoted: text) stå i stedet for \(quoted: old), eller skriv noe annet. \(item.label) er ikke endret ennå."
        return [.guidance(paragraph(words.say(.sentences(question, toKeep))))]
    }
}

extension Form {
    /// Returns the column that a text is the name of, or a part of the name of.
    fileprivate func column(named text: String) -> Column? {
        if case .found(let column) = lookup(text, among: columns.map({ Named($0, names: [$0.name, $0.id.text]) })) {
            return column
        }
        return column(withPart: text)
    }
}
