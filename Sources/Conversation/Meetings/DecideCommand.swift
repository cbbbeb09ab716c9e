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
        guard !argument.isEmpty else { return try session.enter(tool) }
        try session.refuseInRound()
        return try session.decide(argument, tool, form)
    }
}

extension Session {
    fileprivate mutating func decide(_ text: String, _ tool: Tool, _ form: Form) throws(Problem) -> [Reply] {
        focus.endOffers()
        let before = focus
        var place = Position(tool)
        place.inForm?.group = groupNow(in: form)
        place.inForm?.column = form.main
        // Decided in the middle of another decision: back to where the first one was made.
        focus = .tool(place, back: before.detour ?? Detour(back: before))
        do throws(Problem) {
            return try answer(text, form, place)
        } catch {
            focus = before
            throw error
        }
    }
}
