import Planning

extension Session {
    /// A joint workshop begins with whose it is; what is left to do is for each municipality at home.
    func jointOpening() -> [Reply] {
        let name = timeline.workshop.facts[Fact.municipality]?.value ?? words.view(.notFilledIn)
        let members = reading.members.all.map(\.name)
        return [
            .guidance([
                StyledLine(words.guide(.joint(.welcome(name: name, planType: process.planType))), .strong),
                line(.joint(.members(members))), StyledLine(words.guide(.joint(.howToBegin)), .faint),
            ])
        ]
    }
}
