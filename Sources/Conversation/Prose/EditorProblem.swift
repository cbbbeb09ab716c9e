import Planning

/// An error with the text editor. What could be read of the text is kept.
package enum EditorProblem: Error, Equatable {
    /// There is no editor to open, or it could not be started.
    case missing(name: String)
    /// No folder would take the file that the text is to be changed in.
    case noTemporaryFile(folders: [String])
    /// The editor ended in failure; the text is kept in the file.
    case failed(name: String, keptAt: String)
    /// There is no terminal to open it in.
    case noTerminal
}

extension EditorProblem {
    package var message: Message {
        switch self {
        case .missing(let name):
            "Fikk ikke åpnet skriveprogrammet \(quoted: name). Teksten er som før. Velg et annet med miljøvariabelen EDITOR, eller skriv teksten her."
        case .noTemporaryFile(let folders):
            "Fikk ikke laget en midlertidig fil til skriveprogrammet i \(list: folders). Teksten er som før. Sett miljøvariabelen TMPDIR til ei mappe du kan skrive i, eller skriv teksten her."
        case .failed(let name, let keptAt):
            "Skriveprogrammet \(quoted: name) stoppet med en feil. Teksten i planen er som før, og det dere skrev, ligger i \(keptAt)."
        case .noTerminal: "/rediger trenger en skjerm å skrive på. Skriv teksten direkte i stedet."
        }
    }
}
