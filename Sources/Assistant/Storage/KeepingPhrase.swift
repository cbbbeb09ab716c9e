import Journal

/// What is said of contributions that the file cannot take.
package enum KeepingPhrase: Sendable {
    /// In place of "saved" beside a short id.
    case notYet
    /// Lines typed cannot be fetched again the next time; with the folder they should have been kept in, if there is one.
    case historyNotKept(folder: String?)
    /// In the prompt: how many.
    case mark(Int)
    case held(HoldingJournal.Held, file: String)
    case savedAgain(file: String)
    case moved(file: String)
    /// The file was opened for reading only.
    case readOnly(file: String)
    /// An earlier run could not write all in the file.
    case leftOver(spare: String, file: String)
    /// They are about to leave.
    case unsaved(HoldingJournal.Held, file: String)
    /// They have left.
    case leftUnsaved(HoldingJournal.Held, file: String)

    // Deleting for good
    /// What is to go; `texts` counts what has stood there before too.
    case erases(label: String, text: String, texts: Int, related: [String])
    case askErasing
    case notErased
    case erased(label: String, file: String, copies: [String])
    case nothingToErase(label: String)
}
