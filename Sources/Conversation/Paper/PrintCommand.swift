import Planning

/// The command `/skriv-ut [TOOL[/PROMPT] …] [samling N] [skjema|kort|stemmeseddel] [COPIES]`, which makes paper for
/// where there is no screen; of where the group stands when no tool is named.
struct PrintCommand: Command {
    typealias Word = PrintWord

    let declaration = CommandDeclaration(
        names: ["skriv-ut", "print"],
        usage: "/skriv-ut [VERKTØY] [samling N] [skjema, kort eller stemmeseddel] [ANTALL]",
        summary: "Lager skjemaer, kort eller stemmesedler på papir, som PDF.",
        details: [
            "«/skriv-ut swot kort 20» lager 20 kort til SWOT-analysen, og «/skriv-ut samling 2» skjema til alle verktøyene i samling 2.",
            "«/skriv-ut swot/svake stemmeseddel 20» lager stemmesedler. De skrives inn etterpå med /stem papir.",
            "Uten verktøy gjelder det der dere står. Egen utforming legges i maler/papir.typ ved siden av fila.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        var wish = try PrintWish(argument.separatedWords, of: session.process)
        if wish.tools.isEmpty, let place = session.place {
            wish.tools = [PrintWish.Wanted(tool: place.tool, stage: place.asked)]
        }
        guard !wish.tools.isEmpty else { throw .paper(.ofWhat) }
        let files = try session.services.print(wish, session.reading, file: session.file)
        return session.tell(of: [MadeDocument(name: "", files: files)])
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.process.tools.filter { !$0.isProse }.map(\.id.text) + Word.words)
    }
}
