import Planning

/// The command `/søk TEXT`, which shows everything that was said with all of these words in it, tool by tool.
struct SearchCommand: Command {
    let declaration = CommandDeclaration(
        names: ["søk", "search"], usage: "/søk ORD …", summary: "Finner alt som er sagt med disse ordene i.",
        details: ["Store og små bokstaver er det samme, og ordet kan være en del av et lengre: «/søk bolig»."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { throw incomplete(in: session) }
        let found = session.reading.search(argument)
        let count = found.reduce(0) { $0 + $1.hits.count }
        let answer: Message =
            count == 0
            ? "Ingen har sagt noe med \(quoted: argument). Prøv et kortere ord, eller bare begynnelsen."
            : "\(count, one: "Ett", many: "#") treff:"
        return [.result(session.paragraph(session.words.say(answer)) + session.view.found(found))]
    }
}
