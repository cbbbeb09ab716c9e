import Planning

/// The command `/som NAME`, which tells who speaks from now on; `/som alene` is the secretary on behalf of all. Alone it
/// lists who may, and a number is enough.
struct VoiceCommand: Command {
    let declaration = CommandDeclaration(
        names: ["som", "as"], usage: "/som [NAVN eller NUMMER]",
        summary: "Sier hvem som snakker fra nå av: en gruppe eller en deltaker.",
        details: [
            "«/som» viser en liste med nummer: dem som er ført opp med /til-stede, gruppene, og andre som har snakket.",
            "«/som NAV/sosial» gjør at nye punkter merkes med den gruppa. «/som alene» eller «/som gruppa» er sekretæren på vegne av alle.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if argument.isEmpty {
            let whoSpeaks: Message = "Hvem snakker? Skriv nummeret, eller «/som» og et annet navn."
            return [.result(session.paragraph(session.words.say(whoSpeaks)) + session.speakerLines())]
        }
        if NationalIdentity.isIn(argument) { throw .nationalIdentity }
        return session.speak(as: session.speaker(named: argument))
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.knownVoices + [session.words.alone])
    }
}

extension Session {
    /// Lets somebody speak from now on; empty is the secretary on behalf of all.
    mutating func speak(as speaker: String) -> [Reply] {
        if sitting.turns != nil, round?.round.isAnonymous == true { return writeUnnamed(as: speaker) }
        if let vote, vote.poll.isAnonymous, !vote.isPaper { return voteUnnamed(as: speaker) }
        if vote?.isPaper == false, !speaker.isEmpty { return beginBallot(of: speaker) }
        voice = speaker
        let answer = line(
            voice.isEmpty
                ? "Nå skriver sekretæren på vegne av alle."
                : "Nå snakker \(voice). Skriv «/som alene» når sekretæren skriver for alle igjen.")
        guard place?.tool.grid != nil, vote == nil else { return [.guidance([answer])] }
        standOnFirstUnplaced()
        return [.guidance([answer]), ask()]
    }

    /// Lets a group write on in an anonymous round. A person's name is not taken.
    private mutating func writeUnnamed(as speaker: String) -> [Reply] {
        if process.voices.contains(speaker) { return nameGroup(speaker) }
        voice = ""
        guard !speaker.isEmpty else { return [.guidance([line("Nå får punktene ikke noe navn.")])] }
        return [.guidance([line("Runden er anonym, så navnet \(quoted: speaker) blir ikke med.")])]
    }

    /// Stands on the first item that the one who speaks has not placed; each places every item.
    mutating func standOnFirstUnplaced() {
        guard let tool = place?.tool, tool.grid != nil else { return }
        let next = nextUnplaced(on: tool)
        focus.position?.spot = .item(next)
    }
}
