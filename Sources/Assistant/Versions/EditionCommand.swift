import Planning

/// `/utgave [NAME]`: gives the plan as it is now a name to compare with later, or lists those there are.
struct EditionCommand: Command {
    let declaration = CommandDeclaration(
        names: ["utgave", "edition"], usage: "/utgave [NAVN]",
        summary:
            "Gir planen slik den er nå, et navn, for eksempel /utgave høringsutkast. Uten navn vises de som finnes.",
        details: ["«boplan endringer FIL --fra høringsutkast» viser hva som er endret siden."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { return [.result(session.editions())] }
        let name = oneLine(argument)
        guard !folded(name).isEmpty else { throw .after(.emptyEdition) }
        try session.record { draft throws(Problem) in
            draft.assign(.fact(Fact.edition + name.lowercased()), name)
        }
        let phrases = [AfterPhrase.editionNamed(name)] + (Workshop.Edition.isAdoption(name) ? [.adopted] : [])
        return [.guidance(phrases.flatMap { session.paragraph(session.words.guide(.after($0))) })]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.timeline.workshop.editions.map(\.name))
    }
}

extension Session {
    fileprivate func editions() -> [StyledLine] {
        let editions = timeline.workshop.editions
        guard !editions.isEmpty else { return paragraph(words.guide(.after(.noEditions))) }
        return editions.map { line(.after(.edition(name: $0.name, time: ports.time($0.milliseconds)))) }
    }
}
