import Planning

/// An error in fetching plans from other files, or in sending a copy.
package enum ExchangeProblem: Sendable, Equatable {
    /// No plans were found in the places, by name.
    case noPlans(in: [String])
    case noPlaces(command: String)
    case noFolder(String)
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
