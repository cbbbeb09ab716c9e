import Planning

/// The reason why there is no file of data.
package enum DataProblem: Error, Sendable, Equatable {
    /// The document's template names no tools to take data from.
    case noData(document: String, format: DocumentFormat)
    /// Nothing in the data has a date that is understood, so there is nothing for a calendar.
    case nothingDated(document: String)
    /// The word given as the first month of the work is not a month.
    case notAMonth(String)
    /// No memory, or no room for scratch files; the number is an `errno`.
    case notMade(DocumentFormat, errno: Int32)
}

extension DataProblem {
    package var message: Message {
        switch self {
        case .noData(let document, let format):
            "Dokumentet \(quoted: document) er bare tekst, så det lages ikke som \(format.rawValue). Velg docx, odt, pdf, html eller md. En mal får data med linja «data: [verktøy]» øverst."
        case .nothingDated(let document):
            "Ingenting i \(quoted: document) har en dato som Boplan forstår, så det er ingenting å legge i en kalender. Skriv for eksempel «1. juni 2027» eller «mars 2027». Teller planen måneder, så si hvilken som er den første: --oppstart «oktober 2026»."
        case .notAMonth(let text):
            "Jeg forstår ikke \(quoted: text). Skriv for eksempel --oppstart «oktober 2026»."
        case .notMade(let format, _):
            "Det var ikke plass til å lage fila i formatet \(format.rawValue). Frigjør minne eller plass, og prøv igjen."
        }
    }
}
