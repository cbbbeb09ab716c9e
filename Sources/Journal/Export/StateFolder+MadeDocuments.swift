import FileSystem
import Glibc
import Planning

/// The documents that were made here, in the private file `laget`. A line has numbers alone, which tell no one what
/// files there are: of the document's path, of the plan it was made from, and of what is in it.
extension StateFolder {
    private var madeFile: String { path + "/laget" }

    /// Whether a document may be made at a path: nothing is there, or what is there was made here from the same plan,
    /// and is as it was then.
    package func mayReplace(_ document: String, madeFrom plan: String) -> Bool {
        guard access(document, F_OK) == 0 else { return true }
        guard let line = line(of: document, madeFrom: plan) else { return false }
        let name = StateFolder.number(of: document)
        let last = TextFile.text(of: madeFile)?.split(separator: "\n").last { $0.hasPrefix(name + " ") }
        return last == Substring(line)
    }

    /// Notes a document that was just made.
    package func noteMade(_ document: String, from plan: String) {
        guard let line = line(of: document, madeFrom: plan) else { return }
        write(line + "\n", to: madeFile, O_APPEND)
    }

    private func line(of document: String, madeFrom plan: String) -> String? {
        guard let bytes = FileBytes.read(document) else { return nil }
        var contents = FNV()
        for byte in bytes { contents.add(UInt64(byte)) }
        return "\(StateFolder.number(of: document)) \(StateFolder.number(of: plan)) \(contents.digits)"
    }

    private static func number(of file: String) -> String {
        var number = FNV()
        number.add(realPath(file) ?? file)
        return number.digits
    }
}
