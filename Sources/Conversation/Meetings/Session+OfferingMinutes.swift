import Planning

/// The minutes, offered once when the agenda ends.
extension Session {
    /// Offers to make the minutes of a meeting that has ended. A script is asked nothing, and in a round or a vote an empty
    /// line means something else.
    mutating func offerOfMinutes(after meeting: Meeting) -> [Reply] {
        guard told.isGreeted, round == nil, process.minutes != nil,
            let held = reading.heldMeetings.last(where: { $0.meeting?.name == meeting.name })
        else { return [] }
        listing.minutes = held.gathering.number
        return [
            .guidance([line("Skal vi lage referatet? Enter lager det som Word og PDF. Skriv nei for å la være.")])
        ]
    }

    /// Makes the minutes that were offered when the line is empty, and lets it be at a no; whatever else the line is, they
    /// are offered no more.
    mutating func answerMinutes(_ text: String) throws(Problem) -> [Reply]? {
        guard let number = listing.minutes else { return nil }
        listing.minutes = nil
        if text.isEmpty { return try makeMinutes(of: number) }
        guard isNo(text), let minutes = process.minutes else { return nil }
        return [.guidance([line("Greit. «/eksporter \(minutes) \(number)» lager det når dere vil.")])]
    }

    private func isNo(_ text: String) -> Bool {
        let parts = text.split { !$0.isLetter }.map { folded(String($0)) }
        return parts.count <= 2 && parts.first == folded(words.say.yesNo[1])
    }

    /// Makes the minutes of a gathering, to be sent and to be read.
    mutating func makeMinutes(of number: Int) throws(Problem) -> [Reply] {
        guard let minutes = process.minutes else { return [] }
        return try ExportCommand().run("\(minutes) \(number) docx pdf", in: &self)
    }
}
