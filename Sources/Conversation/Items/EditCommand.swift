import Planning

/// The command `/endre ID TEXT`, which says it in other words; without a text, the one that stands there is put on the
/// prompt to be edited. In a form: `/endre T1 ansvarlig: NAV`, the same for several, or a whole row.
struct EditCommand: Command {
    let declaration = CommandDeclaration(
        names: ["endre", "edit"], usage: "/endre ID [TEKST]",
        summary: "Sier det med andre ord. Det som sto, er fortsatt i historikken.",
        details: [
            "«/endre T1» legger det som står der, på linja, så dere kan rette i det.",
            "I et skjema: «/endre T1 ansvarlig: NAV» endrer én kolonne, «/endre T1–T4 ansvarlig: NAV» den samme i flere rader, og «/endre T1 a | b | c | d | e» hele raden.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        var (labels, text) = session.timeline.workshop.leadingLabels(of: argument)
        guard let first = labels.first else { throw incomplete(in: session) }
        // Ids after the first may be what the text begins with, but not where a column comes after them.
        if labels.count > 1, try !session.namesColumn(text, of: try session.item(labels[0].trimmingColon)) {
            let (word, rest) = firstWord(of: argument)
            let alone = session.timeline.workshop.labels(in: word)
            guard alone.count == 1 else { throw .item(.severalWithoutColumn(labels)) }
            (labels, text) = ([first], rest)
        }
        if labels.count == 1, let replies = try session.putOnPrompt(try session.item(first.trimmingColon), text) {
            return replies
        }
        guard !text.isEmpty else { throw incomplete(in: session) }
        var items: [Item] = []
        for label in labels { items.append(try session.item(label.trimmingColon)) }
        if items.count == 1, let question = session.doubt(items[0], text, argument) { return question }
        return try session.change(items, to: text)
    }

    /// The answer when a text is to be changed into what it is.
    static let unchanged: Message = "Teksten er som før."

    /// Tells what was changed, and what stood there.
    static func changed(_ place: String, from: String, to: String) -> Message {
        "\(place): «\(from)» er endret til «\(to)»."
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let columns = Dictionary(
            session.timeline.workshop.items.compactMap { item in
                session.process.tool(item.tool)?.form.map {
                    (item.label.lowercased(), $0.columns.map { $0.name + ":" })
                }
            }, uniquingKeysWith: { first, _ in first })
        return .first(session.liveLabels) { columns[$0.lowercased()] ?? [] }
    }
}
