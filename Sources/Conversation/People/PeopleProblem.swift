import Planning

/// A fault in a wish about people, groups and decisions.
package enum PeopleProblem: Sendable, Equatable {
    /// The process has no tool for it.
    case noTool(Purpose)
    /// No participants are written yet; the tool is where they are.
    case nobodyYet(tool: ToolID)
    case nobodyIn(group: String)
    case unknownPerson(String, nearest: String?)
    case needsBoard
    /// Only points on a board are carried to the common one.
    case notAPoint(String)
    case commonAlready(String)
    case carriedAlready(String, as: String)
    /// Points of different boards or prompts do not become one.
    case notTogether(String, String)
    case unknownDivision(String, known: [String])
}

extension PeopleProblem {
    package var message: Message {
        switch self {
        case .noTool(let purpose):
            "Denne prosessen har ikke noe verktøy til \(purpose.words). Den som lager prosessen, kan si hvilket det er, under «brukes-til» i prosess.yaml."
        case .nobodyYet(let tool): "Ingen deltakere er skrevet inn ennå. Gjør det først, med /\(tool)."
        case .nobodyIn(let group): "Ingen er skrevet inn i \(quoted: group) ennå."
        case .unknownPerson(let word, let nearest):
            .sentences(
                "Jeg finner ingen deltaker \(quoted: word).", nearest.map { "Mente dere \(quoted: $0)?" },
                "Skriv id-er, for eksempel «/til-stede D1 D3», og gjester etter semikolon.")
        case .needsBoard: "Gå til en tavle først, for eksempel /swot, og prøv igjen."
        case .notAPoint(let label):
            "\(label) er ikke et punkt på en tavle, og kan ikke tas med til den felles tavla. Til et annet verktøy går det med /løft."
        case .commonAlready(let label): "\(label) står allerede på den felles tavla."
        case .carriedAlready(let label, let now):
            "\(label) er allerede tatt med til den felles tavla, der det heter \(now)."
        case .notTogether(let label, let other):
            "\(label) og \(other) står ikke under det samme spørsmålet, og kan ikke bli ett punkt. Ta dem med hver for seg: «/felles \(label) \(other)»."
        case .unknownDivision(let word, let known):
            "\(quoted: word) er ikke noe å dele etter. Skriv et antall grupper, for eksempel «/inndeling 4», eller en av disse: \(list: known)."
        }
    }
}

extension Purpose {
    /// The things that a tool with the purpose is for.
    fileprivate var words: Message {
        switch self {
        case .participants: "deltakere"
        case .attendance: "frammøte"
        case .agenda: "møteplaner"
        case .progress: "framdrift"
        case .decisions: "beslutninger"
        case .parking: "parkering"
        case .dissent: "uenighet"
        case .together: "samarbeid"
        case .votes: "avstemninger"
        case .followUp: "oppfølging"
        case .replies: "høringssvar"
        case .learning: "lærdom"
        }
    }
}
