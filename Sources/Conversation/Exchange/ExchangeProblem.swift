import Planning

/// An error in fetching plans from other files, or in sending a copy.
package enum ExchangeProblem: Sendable, Equatable {
    /// No plans were found in the places, by name.
    case noPlans(in: [String])
    case noPlaces(command: String)
    case noFolder(String)
    /// The plan is of another municipality than the one that is open.
    case otherMunicipality(String, path: String, file: String)
    /// The plan is of the same municipality, but was made by itself.
    case otherPlan(path: String, file: String)
    case joint(path: String)
    case stopped
    case full(place: String)
    case notWritten(place: String)
}

extension ExchangeProblem {
    package var message: Message {
        switch self {
        case .noPlans(let places):
            "Fant ingen andre planer (.boplan) på \(list: places). Ligger de et annet sted, så skriv «/hent MAPPE»."
        case .noPlaces(let command):
            "Fant ingen minnepinne og ingen delt mappe. Sett inn pinnen, vent til den vises i filbehandleren, og skriv \(command) en gang til. Dere kan også skrive «\(command) MAPPE»."
        case .noFolder(let path): "Finner ikke mappa \(path). Sjekk navnet, og prøv igjen."
        case .otherMunicipality(let municipality, let path, let file):
            "\(path) er planen til \(municipality), og er ikke hentet: To kommuner blandes ikke i én plan. Legg dem ved siden av hverandre i en felles fil: «boplan samling \(shellWords([file, path])) --til felles.boplan»."
        case .otherPlan(let path, let file):
            "\(path) er laget for seg, og er ikke en kopi av denne planen. Den er ikke hentet. Se dem ved siden av hverandre med «boplan samling \(shellWords([file, path])) --til felles.boplan». Neste gang: Begynn på én maskin, og gi de andre en kopi med /send."
        case .joint(let path):
            "\(path) er en felles fil for flere kommuner, og er ikke hentet. Hent heller planen til deres egen kommune."
        case .stopped: "Stoppet. Ingenting er hentet eller sendt."
        case .full(let place):
            "Det er ikke plass på \(place), og kopien er ikke sendt. Rydd der, eller velg et annet sted."
        case .notWritten(let place):
            "Fikk ikke skrevet på \(place), og kopien er ikke sendt. Er pinnen tatt ut eller skrivebeskyttet? Prøv igjen, eller velg et annet sted."
        }
    }
}
