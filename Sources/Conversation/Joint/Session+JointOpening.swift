import Planning
import Screens

extension Session {
    /// Says whose the joint workshop is as it is opened; what is left to do is for each municipality at home.
    func jointOpening() -> [Reply] {
        let name = timeline.workshop.facts[Fact.municipality]?.value ?? words.say(.notFilledIn)
        let members = reading.members.all.map(\.name)
        let comparing: Message =
            "/sammenlign legger dem ved siden av hverandre. Det dere skriver her, er sagt i fellesskap, og går ikke hjem til kommunenes egne filer."
        return [
            .guidance([
                StyledLine(words.say("\(name) – \(process.planType), flere kommuner sammen"), .strong),
                line(whoIsIn(members)), StyledLine(words.say(comparing), .faint),
            ])
        ]
    }

    private func whoIsIn(_ members: [String]) -> Message {
        let more = members.count - 12
        guard more > 0 else { return "\(municipalities(members.count)): \(list: members)." }
        return "\(municipalities(members.count)): \(members.prefix(12).joined(separator: ", ")) og \(more) til."
    }
}
