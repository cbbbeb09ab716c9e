import Planning

/// `/søk TEXT`: everything that was said with all of these words in it, tool by tool.
struct SearchCommand: Command {
    let declaration = CommandDeclaration(
        names: ["søk", "search"], usage: "/søk ORD …", summary: "Finner alt som er sagt med disse ordene i.",
        details: ["Store og små bokstaver er det samme, og ordet kan være en del av et lengre: «/søk bolig»."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { throw incomplete(in: session) }
        let found = session.reading.search(argument)
        let count = found.reduce(0) { $0 + $1.hits.count }
        guard count > 0 else { return [.result(session.phraseLines(.notFound(argument)))] }
        return [.result(session.phraseLines(.found(count: count)) + session.view.found(found))]
    }
}
