import Planning

/// The reason why a journal could not be opened, read or written.
package enum JournalProblem: Error, Equatable {
    /// The file, or the folder to make it in, does not exist.
    case missing(path: String)
    /// The file is to be created, and is there already.
    case alreadyExists(path: String)
    /// The file has no content. It may be created anew.
    case empty(path: String)
    case isDirectory(path: String)
    /// The operating system does not let us open or create it.
    case notPermitted(path: String)
    /// The file can be read but not written: it, its folder or its disk is write-protected.
    case readOnly(path: String)
    /// Some other kind of file.
    case notADatabase(path: String)
    /// An SQLite database that belongs to another program.
    case foreign(path: String, applicationID: UInt32)
    /// The file was written by a newer Boplan, in format `version`; `known` is the newest format this program knows.
    case newer(path: String, version: Int, known: Int)
    /// The file was cut off, or changed by something other than Boplan.
    case damaged(path: String, detail: String)
    /// The file has lost what it had: another program, such as one that synchronises, wrote over it while it was open.
    case overwritten(path: String)
    /// The file was written over with another workshop while it was open.
    case otherPlan(path: String)
    /// An event that we cannot read. `row` is its rowid in the table.
    case unreadableEvent(path: String, row: Int64, UnreadableEvent)
    /// Another program has held on to the file for ten seconds.
    case busy(path: String)
    /// Another program holds on to the file, and `Patience.goesOn` said to wait no longer.
    case waitStopped(path: String)
    case diskFull(path: String)
    /// Anything else that SQLite could not do, with its extended result code.
    case failed(path: String, code: Int32, detail: String)
    /// Two different events by the same stamp. It does not happen to workshops made by Boplan alone.
    case contradiction(Stamp)
}

extension JournalProblem {
    package var message: Message { .sentences(told.happened, told.mend) }

    /// The texts about what happened and what to do about it.
    package var told: (happened: Message, mend: Message) {
        switch self {
        case .missing(let path):
            (
                "Finner ikke fila \(path).",
                "Sjekk navnet og mappa, eller lag en ny med «boplan ny \(path) --kommune NAVN --periode ÅR-ÅR»."
            )
        case .alreadyExists(let path):
            (
                "Fila \(path) finnes fra før og er ikke rørt.",
                "Åpne den med «boplan \(path)», eller velg et annet navn."
            )
        case .empty(let path): ("Fila \(path) er tom.", "Velg et annet navn, eller slett den og prøv igjen.")
        case .isDirectory(let path):
            ("\(path) er en mappe.", "Skriv navnet på en fil, for eksempel \(path)/plan.boplan.")
        case .notPermitted(let path):
            (
                "Du har ikke lov til å lese eller skrive \(path).",
                "Be den som eier fila om tilgang, eller bruk en kopi."
            )
        case .readOnly(let path):
            (
                "Fila \(path) kan leses, men ikke skrives i.",
                "Det siste er ikke lagret. Kopier fila til en mappe du kan skrive i, og åpne kopien."
            )
        case .notADatabase(let path):
            (
                "\(path) er ikke en Boplan-fil, eller den er skadet.",
                "Den er ikke endret. Sjekk at du har valgt riktig fil. Er den det, så prøv «boplan redd \(path) NY.boplan»."
            )
        case .foreign(let path, _):
            (
                "\(path) hører til et annet program, ikke Boplan.",
                "Den er ikke endret. Velg en annen fil. Er dette likevel en skadet Boplan-fil, så prøv «boplan redd \(path) NY.boplan»."
            )
        case .newer(let path, let version, let known):
            (
                "\(path) er laget med en nyere Boplan (filversjon \(version), denne kjenner \(known)).",
                "Oppdater Boplan. Fila er ikke endret."
            )
        case .damaged(let path, _):
            (
                "Fila \(path) er skadet.",
                "Ta vare på den som den er, og redd det som kan leses: «boplan redd \(path) NY.boplan»."
            )
        case .overwritten(let path):
            (
                "Fila \(path) er skrevet over av et annet program mens den var åpen.",
                "Det siste er ikke lagret, og noe av det før kan mangle. Se hva som står i fila, og kjør resten på nytt."
            )
        case .otherPlan(let path):
            (
                "Fila \(path) er byttet ut med en annen plan mens den var åpen.",
                "Det siste er ikke lagret der. Lagre planen i en ny fil med «/lagre-som NAVN.boplan»."
            )
        case .unreadableEvent(let path, let row, _):
            (
                "Fila \(path) har noe denne Boplan ikke kan lese (rad \(row)).",
                "Fila er ikke endret. Oppdater Boplan. Hjelper ikke det, så redd resten: «boplan redd \(path) NY.boplan»."
            )
        case .busy(let path):
            (
                "Et annet program har holdt på fila \(path) i ti sekunder.",
                "Det siste er ikke lagret. Vent litt, og skriv det igjen."
            )
        case .waitStopped(let path):
            (
                "Du sluttet å vente på fila \(path), som et annet program holder på.",
                "Ingenting nytt er lagret. Prøv igjen når det andre programmet er ferdig."
            )
        case .diskFull(let path):
            ("Disken er full, og det siste er ikke lagret i \(path).", "Frigjør plass, og skriv det igjen.")
        case .failed(let path, let code, _):
            (
                "Fikk ikke lest eller skrevet \(path) (feil \(code)).",
                "Det siste er ikke lagret. Prøv igjen, eller bruk en kopi."
            )
        case .contradiction:
            (
                "To filer sier forskjellige ting om samme hendelse.",
                "Ingenting er endret. En av filene er trolig skadet; bruk en annen kopi."
            )
        }
    }
}

/// A fault in an event as it is stored.
package enum UnreadableEvent: Error, Equatable {
    /// A kind of change that we do not know.
    case unknownKind(String)
    /// A column that this kind of change needs is NULL.
    case missing(column: String)
    /// Not 24 hexadecimal digits, or in `basis` not such with one space between.
    case notAStamp(column: String)
    case notUTF8(column: String)
    /// Not `2026-11-03T10:00:12+01:00`.
    case notATime(column: String)
}
