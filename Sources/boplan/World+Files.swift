import Documents
import FileSystem

/// The files and folders of this machine.
extension World {
    var workshops: String { resources.workshops }
    var templates: String { resources.templates }
    var tools: ToolPaths { resources.tools }
    var stateFolder: String? { resources.state?.path }

    func lines(_ path: String?) -> AnySequence<String>? {
        guard let path else { return AnySequence(sequence(state: ()) { _ in readLine() }) }
        return TextFile.lines(of: path).map { AnySequence($0) }
    }

    func files(_ folder: String) -> [String] { FolderListing.visibleNames(in: folder) }

    func makeFolder(_ folder: String) -> Bool { PrivateFolder.make(folder) }

    func spare(_ file: String) -> String? { resources.state?.spare(for: file) }

    func spares(_ file: String) -> [String] { resources.state?.spares(for: file) ?? [] }
}
