import Planning

/// The command `/som NAME`, which tells who speaks from now on; `/som alene` is the secretary on behalf of all.
struct VoiceCommand: Command {
    let declaration = CommandDeclaration(
        names: ["som", "as"], usage: "/som NAVN",
        summary: "Sier hvem som snakker fra nå av: en gruppe eller en deltaker.",
        details: [
            "«/som NAV/sosial» gjør at nye punkter merkes med den gruppa. «/som alene» er sekretæren på vegne av alle."
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if argument.isEmpty { return [.result(session.paragraph(session.words.say(question(in: session))))] }
        if NationalIdentity.isIn(argument) { throw .nationalIdentity }
        if folded(argument) == folded(session.words.alone) {
            session.voice = ""
        } else if case .found(let voice) = lookup(argument, among: session.knownVoices.map { Named($0, names: [$0]) }) {
            session.voice = voice
        } else {
            session.voice = String(argument.prefix(60))
        }
        let answer = session.line(
            session.voice.isEmpty
                ? "Nå skriver sekretæren på vegne av alle."
                : "Nå snakker \(session.voice). Skriv «/som alene» når sekretæren skriver for alle igjen.")
        // Each who votes gets the choices in an order of their own.
        if session.vote?.isPaper == false {
            session.dealOrder()
            return [.guidance([answer]), session.ballotReply()]
        }
        guard session.place?.tool.grid != nil else { return [.guidance([answer])] }
        session.standOnFirstUnplaced()
        return [.guidance([answer]), session.ask()]
    }

    private func question(in session: Session) -> Message {
        let names = session.knownVoices.joined(separator: ", ")
        return "Hvem snakker? Skriv «/som» og en av disse eller et annet navn: \(names)."
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.knownVoices + [session.words.alone])
    }
}

extension Session {
    /// The process' groups, and all who have spoken.
    var knownVoices: [String] {
        var known = process.voices
        for item in timeline.workshop.items where !item.voice.isEmpty && !known.contains(item.voice) {
            known.append(item.voice)
        }
        return known
    }

    /// Stands on the first item that the one who speaks has not placed; each places every item.
    mutating func standOnFirstUnplaced() {
        guard let tool = place?.tool, tool.grid != nil else { return }
        let next = nextUnplaced(on: tool)
        focus.position?.spot = .item(next)
    }
}
