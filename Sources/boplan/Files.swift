import FileSystem
import Glibc
import Terminal

/// The files and folders that the program itself reads.
enum Files {
    /// Reads the lines of a file, or of standard input as they come; nil when it cannot be read.
    static func lines(_ path: String?) -> AnySequence<String>? {
        guard let path else { return AnySequence(sequence(state: ()) { _ in readLine() }) }
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        if ferror(file) != 0 { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return AnySequence(lines.lazy.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Returns the names in a folder, hidden ones left out.
    static func names(in folder: String) -> [String] {
        allNames(in: folder).filter { !$0.hasPrefix(".") }
    }

    /// Returns the names in a folder, hidden ones too; none when it cannot be read.
    static func allNames(in folder: String) -> [String] { FolderListing.names(in: folder) ?? [] }
}
