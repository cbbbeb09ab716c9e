import Planning

/// The reason why something could not be done with processes of one's own.
package enum OwnProcessProblem: Error, Equatable {
    /// A word after `boplan prosess` that is neither `ny` nor `sjekk`.
    case unknownAction(String, nearest: String?)
    /// A name that is not something a process can be called.
    case badName(String)
    /// A name that another process has already.
    case taken(String)
    /// A place for the copy where there is something.
    case alreadyThere(path: String)
    case notWritten(path: String)
    /// A process without a sample group to rehearse with; `path` is where its lines would stand.
    case noRehearsal(String, path: String)
    /// A process that a workshop follows, and that is not here; `folder` is where it may be put.
    case notHere(String, file: String, folder: String)
}

extension OwnProcessProblem {
    package var message: Message {
        switch self {
        case .unknownAction(let word, let nearest):
            .sentences(
                "Med prosesser kan Boplan ikke gjøre \(quoted: word).", didYouMean(nearest),
                """
                Skriv «boplan prosess» for å se hvilke som finnes, «boplan prosess ny NAVN» for å lage deres egen, eller \
                «boplan prosess sjekk MAPPE» for å se om den er riktig.
                """)
        case .badName(let name):
            "\(quoted: name) kan ikke være navnet på en prosess. Bruk små bokstaver, tall og bindestrek, med en bokstav først, for eksempel «vår-prosess»."
        case .taken(let id):
            "Det finnes en prosess som heter \(quoted: id) fra før. Velg et annet navn, så vet alle hvilken en fil følger."
        case .alreadyThere(let path):
            "\(path) finnes fra før og er ikke endret. Velg et annet navn, eller flytt den gamle først."
        case .notWritten(let path):
            "\(path) kan ikke lages. Se om du har lov til å skrive der, og om det er plass på disken."
        case .noRehearsal(let id, let path):
            "Prosessen \(quoted: id) har ingen oppdiktet gruppe å øve med. Skriv linjene den skal lages av, i \(path), eller øv med en annen prosess."
        case .notHere(let id, let file, let folder):
            """
            \(file) følger prosessen \(quoted: id), som ikke er på denne maskinen. Be om mappa \(quoted: id) fra dem som \
            laget fila, og legg den i \(folder)/. Det dere har skrevet, ligger trygt i fila.
            """
        }
    }
}
