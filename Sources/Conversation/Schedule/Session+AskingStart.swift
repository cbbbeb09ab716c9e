import Planning
import Screens

/// The questions of the progress plan: the month the work begins in, which makes the plan's rows the group's, and the day
/// the plan is wanted decided.
extension Session {
    /// Returns the facts that a tool asks for before its rows, in their order; none but the progress plan has any.
    private func facts(of tool: Tool) -> [String] {
        guard reading.progressPlan(tool) != nil else { return [] }
        return [Fact.start] + (process.formalSteps.isEmpty ? [] : [Fact.decision])
    }

    private func openFacts(of tool: Tool) -> [String] {
        facts(of: tool).filter { timeline.workshop.facts[$0]?.value?.isEmpty != false }
    }

    /// Stands at the first fact that is not known when the progress plan is opened.
    func standAtOpenFact(_ place: inout Position) {
        if let fact = openFacts(of: place.tool).first { place.spot = .fact(fact) }
    }

    func placeOfFact(_ fact: String) -> Message { fact == Fact.start ? "Oppstart" : "Vedtak" }

    /// Asks for the fact where the group stands.
    func askForFact(_ place: Position) -> [StyledLine] {
        let (question, how) = place.fact == Fact.start ? startQuestion : decisionQuestion
        let answer = place.fact.flatMap { timeline.workshop.facts[$0]?.value }.flatMap { $0.isEmpty ? nil : $0 }
        return [line(question, .strong)] + paragraph(words.say(how))
            + (answer == nil ? [line("Enter lar det stå til senere.", .faint)] : standing(answer))
    }

    /// The question about the month the work begins in; of a plan that counts the months of the calendar, about the year.
    private var startQuestion: (Message, Message) {
        guard let first = process.firstMonth else {
            return (
                "Når begynner arbeidet?",
                "Skriv måneden, for eksempel «oktober 2026». Den blir måned 1, og oppgavene blir deres."
            )
        }
        return (
            "Hvilket år er det første?",
            "Skriv året, for eksempel «2027». Måned 1 er \(CalendarDay.name(ofMonth: first)) det året, og radene blir deres."
        )
    }

    private var decisionQuestion: (Message, Message) {
        (
            "Når skal planen vedtas?",
            "Skriv dagen, for eksempel «16. juni 2027», så legges stegene fram til vedtaket ut."
        )
    }

    /// Takes the answer to the fact that is asked, as the command for it does. Not knowing is to say it later.
    mutating func answerOpenFact(_ text: String) throws(Problem) -> [Reply] {
        guard let place, let fact = place.fact else { throw .noToolOpen }
        if Answer.isUnknown(text) || folded(text) == folded(words.later) { return [sayLater(fact), moveOnFromFact()] }
        let replies = fact == Fact.start ? try startWork(text) : try layOut(text, in: place.tool)
        return replies + [moveOnFromFact()]
    }

    private func sayLater(_ fact: String) -> Reply {
        let later: Message =
            fact == Fact.start
            ? process.firstMonth == nil
                ? "Si det når dere vet det, med «/framdrift oppstart oktober 2026»."
                : "Si det når dere vet det, med «/framdrift oppstart 2027»."
            : "Si det når dere vet det, med «/framdrift vedtak 16. juni 2027»."
        return .guidance([line(later)])
    }

    /// Goes on to the next fact that is not known, and from the last to the rows.
    mutating func moveOnFromFact() -> Reply {
        guard var place, let fact = place.fact, let form = place.tool.form else { return ask() }
        let facts = facts(of: place.tool)
        let later = facts.drop { $0 != fact }.dropFirst()
        if let next = openFacts(of: place.tool).first(where: later.contains) {
            place.spot = .fact(next)
        } else if reading.rowTable(of: place.tool) != nil {
            place.spot = .table(.init())
        } else {
            place.beginRow(of: form)
        }
        focus.position = place
        return ask()
    }

    /// Goes back to the fact before the one that is asked; nil at the first, and elsewhere.
    mutating func moveBackToFact() -> Reply? {
        guard let place, let fact = place.fact,
            let before = facts(of: place.tool).prefix(while: { $0 != fact }).last
        else { return nil }
        focus.position?.spot = .fact(before)
        return ask()
    }
}
