import Planning
import Screens

/// Putting a copy where others can fetch it.
extension Session {
    /// Lists the places a copy may be put, and asks which; a folder that was named gets it at once.
    mutating func listPlaces(_ argument: String) throws(Problem) -> [Reply] {
        let places = try places(argument, for: "/send")
        if !argument.isEmpty { return [try send(to: places[0])] }
        listing.exchange = .places(places)
        let lines = places.enumerated().flatMap { index, place in
            numbered(index + 1, of: places.count, description(place))
        }
        return [
            .result([line("Hvor skal kopien?", .strong)] + lines),
            .guidance([line("Skriv nummeret. Enter sender ingenting.", .faint)]),
        ]
    }

    private func description(_ place: ExchangePlace) -> Message {
        switch place.kind {
        case .stick: "\(place.name) (minnepinne)"
        case .shared: "\(place.name) (delt mappe)"
        case .folder: "\(place.name)"
        }
    }

    /// Puts a copy in a place, and says that a stick may be taken out only when all is on it.
    mutating func send(to place: ExchangePlace) throws(Problem) -> Reply {
        _ = try catchUp()
        try writeLaptop()
        let sent = try services.send(
            timeline, of: file, from: shared.laptop.givenName ?? voice, to: place)
        let isOurs = services.wholePath(of: file.folder).hasPrefix(place.path)
        let mayGo = place.kind == .stick && sent.isSettled && !isOurs
        return .result(
            paragraph(
                words.say(
                    .sentences(
                        "Kopien er på \(place.name), i fila \(sent.path.fileName).",
                        mayGo ? "Nå kan minnepinnen tas ut." : nil,
                        round == nil ? nil : "Det som er skrevet i den stille runden, er ikke med før den er åpnet."))))
    }
}
