import FileSystem
import Glibc
import Planning

/// The folder for what the program keeps between runs that belongs to no workshop file: the lines that were typed, the
/// events that a file could not take, and what has been said once on this machine.
///
/// It is made when something is to be written in it.
package struct StateFolder {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// Returns the path `<name>-<hash>.historikk` of the lines typed about a workshop file; nil where it cannot be
    /// written.
    package func history(for workshop: String) -> String? {
        guard PrivateFolder.make(path), access(path, W_OK | X_OK) == 0 else { return nil }
        return "\(path)/\(StateFolder.hash(realPath(workshop) ?? workshop)).historikk"
    }

    /// Returns a new path for the events this run has to keep for a workshop whose file cannot be written; nil where
    /// there can be no folder.
    package func spare(for workshop: String) -> String? {
        guard PrivateFolder.make(path) else { return nil }
        let name = workshop.split(separator: "/").last.map(String.init) ?? "plan.boplan"
        return "\(path)/\(String(UInt32.random(in: 1...UInt32.max), radix: 16))-\(name)"
    }

    /// Returns those that earlier runs left for it.
    package func spares(for workshop: String) -> [String] {
        guard let name = workshop.split(separator: "/").last else { return [] }
        return FolderListing.visibleNames(in: path).filter { $0.hasSuffix("-\(name)") }.map { "\(path)/\($0)" }
    }

    /// Whether something that is said once on a machine has yet to be said; notes that it was. Each is a line in
    /// `sagt`, as a number alone, which tells no one what files there are. Without a place to note it, it is said
    /// again.
    package func isFirstTime(_ subject: String) -> Bool {
        guard PrivateFolder.make(path) else { return true }
        let (file, line) = (path + "/sagt", StateFolder.hash(subject))
        if TextFile.text(of: file)?.split(separator: "\n").contains(Substring(line)) == true { return false }
        write(line + "\n", to: file, O_APPEND)
        return true
    }

    /// Returns a short name for a text, the same from run to run.
    private static func hash(_ text: String) -> String {
        var hash = FNV()
        hash.add(text)
        return String(hash.value, radix: 16)
    }
}
