import Planning
import Screens

/// The command `/opplysninger [kommune|periode|målperiode|oppstart TEXT]`, which shows or sets the facts on the front page of the
/// plan, and when the work began.
struct FactCommand: Command {
    let declaration = CommandDeclaration(
        names: ["opplysninger", "facts"],
        usage: "/opplysninger [kommune, periode, målperiode, oppstart eller innbyggere] [TEKST]",
        summary: "Viser eller endrer opplysningene på forsiden av planen, og når arbeidet begynte.",
        details: [
            "Målene kan gjelde andre år enn planen, og slutten kan være åpen: «/opplysninger målperiode 2027–20xx».",
            "Innbyggertallet brukes når kommuner sammenligner seg med /sammenlign.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, value) = firstWord(of: argument)
        guard !word.isEmpty else { return [.result(session.facts())] }
        guard case .found(let fact) = lookup(word, among: Fact.editable.map { Named($0, names: [$0]) }) else {
            throw incomplete(in: session)
        }
        if value.isEmpty, let replies = session.putOnPrompt(fact) { return replies }
        guard !value.isEmpty else { throw incomplete(in: session) }
        try Fact.check(value, as: fact, in: session.process)
        try session.record { draft throws(Problem) in draft.assign(.fact(fact), value) }
        return [.guidance(["\(fact): \(value)"])]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(Fact.editable)
    }
}

extension Session {
    fileprivate func facts() -> [StyledLine] {
        let usage: Message =
            "Endre med «/opplysninger kommune NAVN», «/opplysninger periode 2027–2030», «/opplysninger målperiode 2027–», «/opplysninger oppstart oktober 2026» eller «/opplysninger innbyggere 25 600»."
        return Fact.editable.map { name in
            "\(name): \(timeline.workshop.facts[name]?.value ?? words.say(.notFilledIn))"
        } + [line(usage)]
    }
}
