import Planning
import Screens

/// The speakers there may be: the people who are there, the groups, and others who have spoken.
extension Session {
    /// The names that may follow `/som`, apart from the secretary's.
    var knownVoices: [String] {
        let today = attendanceToday()
        var known = (today.map(names) ?? []) + (today?.guests ?? []) + process.voices
        known += timeline.workshop.items.map(\.voice)
        return known.filter { !$0.isEmpty }.uniqued()
    }

    /// The names of those who are registered as present today, without guests who were only counted.
    var namesPresent: [String] {
        attendanceToday().map(names) ?? []
    }

    private func names(of today: Attendance) -> [String] {
        today.present.map { person in
            let name = reading.mainText(of: person)
            return name.isEmpty ? person.label : name
        } + today.guests.filter { GuestCount.number(in: $0) == 1 }
    }

    /// Lists those who may speak by number, for the next line to choose one. The first is the secretary.
    mutating func speakerLines() -> [StyledLine] {
        let voices = knownVoices
        listing.choices = .speakers([""] + voices)
        return byNumber([words.say("Sekretæren, på vegne av alle")] + voices.map(oneLine))
    }

    /// Returns who is meant by a name or a number, as it is kept; empty for the secretary.
    func speaker(named name: String) -> String {
        if ([words.alone] + words.everybody).contains(where: { folded($0) == folded(name) }) { return "" }
        let known = knownVoices
        if let number = Int(name), 1...known.count + 1 ~= number { return ([""] + known)[number - 1] }
        return knownVoice(name, among: known) ?? String(name.prefix(60))
    }

    /// Returns who of those that were just listed a line names, with or without the word of the command before the name;
    /// nil for a number, and for anything else.
    func namedSpeaker(_ text: String) -> String? {
        let (word, rest) = firstWord(of: text)
        let isCommand = VoiceCommand().declaration.names.contains(folded(word)) && !rest.isEmpty
        let name = isCommand ? rest : text
        guard Int(name) == nil, name.count > 1 else { return nil }
        if ([words.alone] + words.everybody).contains(where: { folded($0) == folded(name) }) { return "" }
        return knownVoice(name, among: knownVoices)
    }

    /// Returns who is meant by a name, by the beginning of it, or by another part of it that only one person has.
    func knownVoice(_ name: String, among known: [String]) -> String? {
        if case .found(let voice) = lookup(name, among: known.map { Named($0, names: [$0]) }) { return voice }
        let people = known.filter { !process.voices.contains($0) && NamePart.isPart(name, of: $0) }
        return people.count == 1 ? people[0] : nil
    }

    // MARK: How many

    /// The number of people who are there today, guests among them; nil when no one is registered.
    var writersNow: Int? {
        guard let today = attendanceToday() else { return nil }
        let count = today.present.count + today.guestCount
        return count > 0 ? count : nil
    }

    /// Returns how many of a group are registered as present today; nil when that cannot be told.
    func presentCount(of group: String) -> Int? {
        guard let today = attendanceToday() else { return nil }
        let count = reading.members(of: group, among: today.present).count
        return count > 0 ? count : nil
    }
}
