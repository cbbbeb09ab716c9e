import Planning

/// An error in what was asked of a point or row.
package enum ItemProblem: Sendable, Equatable {
    /// Nothing has had that label.
    case unknownItem(String)
    case struck(String)
    case takenBack(String)
    case noPromptToMoveTo(String)
    case notLiftable(String, tool: String, sources: [String])
    case alreadyLifted(String, tool: String, as: String)
    /// One cannot be moved to before or after the other.
    case notBeside(String, String)
    /// The rows are in order of time.
    case orderedByTime(String, tool: String)
    /// Several are to be changed at once, and no column is named.
    case severalWithoutColumn([String])
    case joinTakesTwo
    case cannotJoin(String, String)
}

extension ItemProblem {
    package var message: Message {
        switch self {
        case .unknownItem(let label):
            "Det finnes ikke noe som heter \(quoted: label). Skriv /vis for å se hva som står her, med id-ene."
        case .struck(let label):
            "\(label) er strøket. Skriv /historikk \(label) for å se hva som skjedde, eller /gjenopprett \(label) for å hente det tilbake."
        case .takenBack(let label):
            "\(label) er angret. Skriv /gjenta for å hente det tilbake, eller skriv det på nytt."
        case .noPromptToMoveTo(let label):
            "\(label) står i et verktøy uten flere steder å flytte til. Til et annet verktøy går det med /løft."
        case .notLiftable(let label, let tool, sources: []):
            "\(label) kan ikke løftes til \(tool). Det verktøyet henter ikke fra andre."
        case .notLiftable(let label, let tool, let sources):
            "\(label) kan ikke løftes til \(tool). Dit kan dere løfte fra \(list: sources)."
        case .alreadyLifted(let label, let tool, let now):
            "\(label) er allerede løftet til \(tool), der det heter \(now)."
        case .notBeside(let label, let other):
            "\(label) kan ikke stå foran eller etter \(other). De må være i samme verktøy og være to forskjellige. Skriv /vis \(other) for å se hvor det står."
        case .orderedByTime(let label, let tool):
            "\(label) er ikke flyttet: Radene i \(tool) står i den rekkefølgen ting skjer. Rett heller tidspunktet med «/endre \(label)»."
        case .severalWithoutColumn(let labels):
            "\(list: labels) er ikke endret. Flere på én gang endres i én kolonne: Skriv navnet på den og et kolon først, for eksempel «/endre \(labels.labelRanges) ansvarlig: NAV». En tekst endres for ett punkt om gangen."
        case .joinTakesTwo: "Skriv minst to id-er som skal bli ett, for eksempel «/slå-sammen V1 V4»."
        case .cannotJoin(let label, let head):
            "\(label) kan ikke slås sammen med \(head). De må stå i samme verktøy og være to forskjellige."
        }
    }
}
