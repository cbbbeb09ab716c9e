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
        return try session.decide(argument, tool, form)
    }
}

extension Session {
    /// Goes to a new row of the decisions, in the gathering that is held, and keeps what was decided; without it, asks.
    /// From there the way leads back to where the group was, or to where the first of several decisions was made.
    fileprivate mutating func decide(_ text: String, _ tool: Tool, _ form: Form) throws(Problem) -> [Reply] {
        focus.endOffers()
        let before = focus
        var place = Position(tool)
        place.inForm?.group = groupNow(in: form)
        place.inForm?.column = form.main
        focus = .tool(place, back: before.detour ?? Detour(back: before))
        guard !text.isEmpty else { return [ask()] }
        do throws(Problem) {
            return try answer(text, form, place)
        } catch {
            focus = before
            throw error
        }
    }
}
