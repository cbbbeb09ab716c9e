import CommandLine
import Conversation
import Documents
import FileSystem
import Glibc
import Journal
import Planning
import Terminal

/// The files and folders of this machine.
extension World {
    var workshops: String { resources.workshops }
    var templates: String { resources.templates }
    var tools: ToolPaths { resources.tools }
    var stateFolder: String? { resources.state?.path }
    var here: String { "." }

    func recentPlans() -> [String] { resources.state?.recentPlans() ?? [] }

    func rememberPlan(_ file: String) { resources.state?.remember(file) }

    func exchangePlaces() -> [ExchangePlace] {
        let home = environmentVariable("HOME") ?? ""
        return ExchangePlaces(
            user: environmentVariable("USER") ?? home.fileName, number: Int(getuid()), home: home,
            mounts: machine.mounts(), names: machine.names
        ).found
    }

    func laptop() -> Laptop { resources.state?.laptop() ?? Laptop() }

    func nameLaptop(_ name: String) { resources.state?.nameLaptop(name) }

    func rememberDevice() { resources.state?.rememberDevice(device) }

    func lines(_ path: String?) -> AnySequence<String>? {
        guard let path else { return AnySequence(sequence(state: ()) { _ in readLine() }) }
        return TextFile.lines(of: path).map { AnySequence($0) }
    }

    func files(_ folder: String) -> [String] { FolderListing.visibleNames(in: folder) }

    func makeFolder(_ folder: String) -> Bool { PrivateFolder.make(folder) }

    func spare(_ file: String) -> String? { resources.state?.spare(for: file) }

    func spares(_ file: String) -> [String] { resources.state?.spares(for: file) ?? [] }
}
