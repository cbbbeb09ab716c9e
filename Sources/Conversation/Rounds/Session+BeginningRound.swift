import Journal
import Planning
import Screens

/// A silent round that is wanted.
struct RoundWish {
    var minutes: Int?
    var isAnonymous: Bool
}

/// The beginning of a silent round, and whether its points get the name of the group.
extension Session {
    mutating func beginRound(_ wish: RoundWish) throws(Problem) -> [Reply] {
        if let round { throw .round(.underWay(notes: round.notes)) }
        guard let place, place.tool.board != nil else { throw .round(.needsBoard) }
        guard let prompt = currentPrompt(place) else { throw noPrompt(in: place.tool) }
        let ends = wish.minutes.map { host.now() + Int64($0) * 60_000 }
        let group = wish.isAnonymous ? groupThatSpeaks : ""
        let isBegun = try translatingErrors {
            try shared.journal.begin(Round(isAnonymous: wish.isAnonymous, ends: ends))
        }
        guard isBegun else { return try joinRound() }
        try refreshRound()
        told.timeIsOut = false
        focus.endOffers()
        focus.position?.roundOffer = nil
        focus.position?.spot = .prompt(prompt.id)
        let (start, writers) = (self.place, writersNow)
        sitting.turns?.start = start
        sitting.turns?.furthest = prompt.id
        sitting.turns?.writers = writers
        let begun = begun(minutes: wish.minutes, isAnonymous: wish.isAnonymous)
        return [.curtain, .guidance([line(begun)])] + (group.isEmpty ? whoWrites() : nameGroup(group))
    }

    /// The group that speaks; empty when a person or the secretary does.
    var groupThatSpeaks: String { process.voices.contains(voice) ? voice : "" }

    private func begun(minutes: Int?, isAnonymous: Bool) -> Message {
        .sentences(
            minutes.map { "Stille runde i \($0, one: "ett minutt", many: "# minutter")." } ?? "Stille runde.",
            "Én skriver om gangen, ett punkt på hver linje. Ingen ser det andre skriver.",
            isAnonymous ? tellThatNoNamesAreKept : nil, keysInRound)
    }

    var tellThatNoNamesAreKept: Message {
        "Runden er anonym: Ingen kan se hvem som skrev hva, heller ikke senere."
    }

    /// Asks the question of the round. Where names are given and it is not known who writes, those who may are listed.
    mutating func whoWrites() -> [Reply] {
        guard round?.round.isAnonymous == false, voice.isEmpty else { return [ask()] }
        let whoWrites: Message = "Hvem skriver? Skriv nummeret, eller «/som» og et annet navn."
        return [.guidance([line(whoWrites)] + speakerLines()), ask()]
    }

    // MARK: The group's name

    /// Gives points of an anonymous round the name of their group. A group that may be too small is told first, and
    /// gets its name on them only when it says so.
    mutating func nameGroup(_ group: String) -> [Reply] {
        let present = presentCount(of: group)
        // Who belongs to the group is a guess, and no round is opened by a guess.
        sitting.turns?.writers = nil
        if let present, present >= Voter.enough {
            voice = group
            return [.guidance([line("Punktene får navnet \(quoted: group).")]), ask()]
        }
        voice = ""
        sitting.turns?.askedGroup = group
        let fewPresent: Message =
            present.map {
                "\($0, one: "Bare én", many: "Bare #") fra \(quoted: group) er ført opp i dag. Da kan navnet på gruppa røpe hvem som skrev."
            } ?? "Er dere færre enn tre fra \(quoted: group), kan navnet på gruppa røpe hvem som skrev."
        return [
            .guidance([
                line(fewPresent), line("1  Uten navnet på gruppa (Enter)"), line("2  Med navnet på gruppa"),
            ])
        ]
    }

    /// Whether so many of a group are present that its name tells nothing of who wrote.
    func isLargeEnough(_ group: String) -> Bool { (presentCount(of: group) ?? 0) >= Voter.enough }

    /// Takes the answer about the group's name; nil when the line is something else, and the name is left out.
    mutating func answerAboutGroup(_ text: String) -> [Reply]? {
        guard let group = sitting.turns?.askedGroup else { return nil }
        sitting.turns?.askedGroup = nil
        switch text {
        case "", "1": return [ask()]
        case "2":
            voice = group
            return [ask()]
        default: return nil
        }
    }
}
