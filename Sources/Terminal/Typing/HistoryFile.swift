import FileSystem
import Glibc

/// The lines typed in one workshop, kept between runs in a file of mode 0600.
///
/// One entry a line, with newline and backslash written `\n` and `\\`. Readline's own format would lose
/// empty lines within an entry and break one that holds `#1`. Each entry is one appending write, so two
/// programs may share the file and a kill loses nothing.
struct HistoryFile {
    static let limit = 2000

    let path: String

    /// Reads the newest entries, oldest first; none when the file is missing or cannot be read. A file that has grown
    /// past the limit is cut down at the same time.
    func load() -> [String] {
        guard let bytes = FileBytes.read(path) else { return [] }
        let entries = Self.decode(bytes)
        let newest = Array(entries.suffix(Self.limit))
        if newest.count < entries.count { _ = rewrite(newest) }
        return newest
    }

    /// Adds one entry; false when it could not be written, and then the work goes on all the same.
    @discardableResult
    func append(_ entry: String) -> Bool {
        PrivateFile.write(Self.encode(entry), to: path, flags: O_WRONLY | O_APPEND | O_CREAT)
    }

    private func rewrite(_ entries: [String]) -> Bool {
        // A name of its own: two programs may do this at once.
        let fresh = "\(path).\(UInt32.random(in: .min ... .max)).ny"
        let bytes = entries.flatMap(Self.encode)
        guard PrivateFile.write(bytes, to: fresh, flags: O_WRONLY | O_CREAT | O_EXCL) else {
            unlink(fresh)
            return false
        }
        return rename(fresh, path) == 0
    }

    static func encode(_ entry: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in entry.utf8 {
            switch byte {
            case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
            case UInt8(ascii: "\\"): bytes += Array(#"\\"#.utf8)
            default: bytes.append(byte)
            }
        }
        return bytes + [UInt8(ascii: "\n")]
    }

    static func decode(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).map(decodeEntry).filter { !$0.isEmpty }
    }

    private static func decodeEntry(_ line: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in line {
            if isEscaped {
                plain.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                plain.append(byte)
            }
        }
        return LineText.mended(plain)
    }
}
