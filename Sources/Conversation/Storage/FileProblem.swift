import Planning

/// An error with a file or folder that is not for the journal or the documents to tell.
package enum FileProblem: Sendable, Equatable {
    case folderNotMade(String)
    /// A workshop file is to be made where there is no folder.
    case folderMissing(String)
    /// A folder that comes with the program is missing or cannot be read; the variable says where another is.
    case notInstalled(folder: String, variable: String)
    case scriptMissing(path: String)
    /// The municipality's profile is neither Word nor ODT.
    case unknownProfile(String)
    case otherWorkshop(String, into: String)
}

extension FileProblem {
    package var message: Message {
        switch self {
        case .folderNotMade(let path):
            "Fikk ikke laget mappa \(path). Velg en annen med --til, eller sjekk at du kan skrive der."
        case .folderMissing(let folder):
            "Mappa \(folder) finnes ikke. Lag den først, eller velg en annen mappe."
        case .notInstalled(let folder, let variable):
            "Får ikke lest mappa \(folder), som hører til Boplan. Installer Boplan på nytt, eller si hvor mappa ligger med miljøvariabelen \(variable). Filene deres er ikke rørt."
        case .scriptMissing(let path): "Finner ikke skriptet \(path). Sjekk navnet og mappa."
        case .unknownProfile(let path):
            "\(path) kan ikke brukes som profil. Velg et Word-dokument (.docx) eller ODT-dokument (.odt)."
        case .otherWorkshop(let file, let into):
            "\(file) er en annen plan enn \(into), og ingenting er flettet. «flett» slår sammen kopier av samme fil. Planene til flere kommuner legges ved siden av hverandre med «boplan samling»."
        }
    }
}
