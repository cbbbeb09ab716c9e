import Planning

/// The command `/beslutt TEXT`, which keeps a decision, asks for the rest of the row (who, when and why), and goes back
/// to where the group was. `/beslutt TEXT | who | when | why` says all at once.
struct DecideCommand: Command {
    let declaration = CommandDeclaration(
        names: ["beslutt", "decide"], usage: "/beslutt TEKST",
        summary: "Fører opp det dere har bestemt, og spør hvem, når og hvorfor.",
        details: [
            "«/beslutt TEKST | HVEM | NÅR | HVORFOR» sier alt på én gang. Etterpå er dere tilbake der dere var."
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .decisions)
        guard let form = tool.form else { throw .people(.noTool(.decisions)) }
        try session.refuseInRound()
        guard !argument.isEmpty else { return session.askForDecision(tool, form) }
        return try session.decide(argument, tool, form)
    }
}

extension Session {
    /// Asks what was decided, in the gathering that is held.
    fileprivate mutating func askForDecision(_ tool: Tool, _ form: Form) -> [Reply] {
        stand(atNewDecisionIn: tool, form)
        return [ask()]
    }

    /// Goes to a new row of the decisions; from there the way leads back to where the group was. Decided in the middle
    /// of another decision, it leads to where the first one was made.
    @discardableResult
    private mutating func stand(atNewDecisionIn tool: Tool, _ form: Form) -> Position {
        focus.endOffers()
        var place = Position(tool)
        place.inForm?.group = groupNow(in: form)
        place.inForm?.column = form.main
        focus = .tool(place, back: focus.detour ?? Detour(back: focus))
        return place
    }

    fileprivate mutating func decide(_ text: String, _ tool: Tool, _ form: Form) throws(Problem) -> [Reply] {
        focus.endOffers()
        let before = focus
        let place = stand(atNewDecisionIn: tool, form)
        do throws(Problem) {
            return try answer(text, form, place)
        } catch {
            focus = before
            throw error
        }
    }
}
