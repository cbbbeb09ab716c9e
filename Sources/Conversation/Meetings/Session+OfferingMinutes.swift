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
            .guidance([line("Skal vi lage referatet? Enter lager det som Word og PDF. Skriv noe annet for å la være.")])
        ]
    }

    /// Makes the minutes that were offered when the line is empty; whatever else it is, they are offered no more.
    mutating func answerMinutes(_ text: String) throws(Problem) -> [Reply]? {
        guard let number = listing.minutes else { return nil }
        listing.minutes = nil
        return text.isEmpty ? try makeMinutes(of: number) : nil
    }

    /// Makes the minutes of a gathering, to be sent and to be read.
    mutating func makeMinutes(of number: Int) throws(Problem) -> [Reply] {
        guard let minutes = process.minutes else { return [] }
        return try ExportCommand().run("\(minutes) \(number) docx pdf", in: &self)
    }
}
