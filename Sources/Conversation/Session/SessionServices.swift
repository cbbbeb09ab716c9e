import Documents
import Journal
import Planning
import Publishing

/// The work that a conversation asks of the program around it: other files, documents, paper and pages.
///
/// `Program` does it, with the same code as the subcommands. Each throws what the group is told.
package protocol SessionServices: ExchangeServices {
    /// Opens the journal of another workshop file, which is made when there is none.
    func openOrMake(_ path: String) throws(Problem) -> any EventJournal

    /// Throws for a document that there is no template of, or a format that there is none of.
    func refuseUnknown(_ request: DocumentRequest, file: String) throws(Problem)

    /// Makes a document beside the workshop file, and returns what became of each format.
    func export(_ request: DocumentRequest, file: String) throws(Problem) -> [ExportedFile]

    /// Returns the names of the group's own templates of documents beside the workshop file.
    func ownDocuments(beside file: String) -> [String]

    /// Returns the path of a folder from the root, as people find it.
    func wholePath(of folder: String) -> String

    /// Makes paper beside the workshop file, and returns what became of each.
    func print(_ wish: PrintWish, _ reading: Reading, file: String) throws(Problem) -> [ExportedFile]

    /// Makes a page in a file ready for a wall.
    func wall(_ path: String) throws(Problem) -> WallFile

    /// Returns the names of municipalities that begin so, for Tab.
    func municipalities(beginningWith text: String) -> [String]

    /// Whether there is a made-up group to show in a process.
    func hasExample(of process: Process) -> Bool

    /// Returns what the made-up group of a process has said; nil where there is no such group.
    func example(of process: Process) -> Reading?

    /// Returns the script for those who lead a group through a process.
    func rehearsal(of process: Process) throws(Problem) -> [RehearsalStep]
}
