import Planning
import Screens

/// The command `/utgave [NAME]`, which gives the plan as it is now a name to compare with later, or lists those there
/// are.
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
        let named: Message =
            "Planen slik den er nå, heter «\(name)». «boplan endringer FIL --fra \(asOneWord(name))» viser hva som er endret siden."
        let adopted: Message =
            "Så lenge planen er slik, står det ikke UTKAST på den når den lages. Endres noe i den, er den et utkast igjen."
        let told = Workshop.Edition.isAdoption(name) ? [named, adopted] : [named]
        return [.guidance(told.flatMap { session.paragraph(session.words.say($0)) })]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.timeline.workshop.editions.map(\.name))
    }
}

extension Session {
    fileprivate func editions() -> [StyledLine] {
        let editions = timeline.workshop.editions
        guard !editions.isEmpty else {
            return paragraph(
                words.say(
                    "Ingen utgaver har fått navn. «/utgave høringsutkast» gir planen slik den er nå, et navn dere kan sammenligne med senere."
                ))
        }
        return editions.map { line("\($0.name): slik planen var \(host.time(timeline.milliseconds(of: $0.stamp)))") }
    }
}

/// Returns a name as a shell takes it for one word.
private func asOneWord(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }
