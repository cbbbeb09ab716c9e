import Glibc

/// Text files that are read whole.
package enum TextFile {
    /// Returns the lines of a file; what is not UTF-8 becomes U+FFFD. Nil when it cannot be read.
    package static func lines(of path: String) -> LazyMapSequence<[ArraySlice<UInt8>], String>? {
        bytes(of: path).map { bytes in
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy.map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    /// Returns the text of a file; nil when it cannot be read.
    package static func text(of path: String) -> String? {
        bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return ferror(file) == 0 ? bytes : nil
    }
}
