import FileSystem
import Glibc
import Planning

/// The files that were made here of plans, in the private file `laget`, the newest last. A line has numbers alone, which
/// tell no one what files there are: of the file's path, of the plan it was made from, and of what is in it.
extension StateFolder {
    /// The most files that are remembered.
    static let mostMade = 500

    private var madeFile: String { path + "/laget" }
    private var madeLines: [String] { TextFile.text(of: madeFile)?.split(separator: "\n").map(String.init) ?? [] }

    /// Whether a file may be made at a path: nothing is there, or what is there was made here from the same plan, and is
    /// as it was then.
    package func mayReplace(_ file: String, madeFrom plan: String) -> Bool {
        guard access(file, F_OK) == 0 else { return true }
        guard let bytes = FileBytes.read(file) else { return false }
        var contents = FNV()
        contents.add(bytes)
        return madeLines.contains(StateFolder.line(of: file, madeFrom: plan, contents))
    }

    /// Notes files that were just made, with what is in them.
    package func noteMade(_ files: [(path: String, contents: FNV)], from plan: String) {
        guard !files.isEmpty else { return }
        let new = files.map { StateFolder.line(of: $0.path, madeFrom: plan, $0.contents) }
        let names = Set(files.map { StateFolder.number(of: $0.path) })
        let others = madeLines.filter { line in !names.contains(String(line.prefix { $0 != " " })) }
        replace(madeFile, with: (others + new).suffix(StateFolder.mostMade))
    }

    private static func line(of file: String, madeFrom plan: String, _ contents: FNV) -> String {
        "\(number(of: file)) \(number(of: plan)) \(contents.digits)"
    }

    private static func number(of file: String) -> String {
        var number = FNV()
        number.add(realPath(file) ?? file)
        return number.digits
    }
}
