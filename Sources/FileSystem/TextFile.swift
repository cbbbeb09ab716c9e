/// Text files that are read whole.
package enum TextFile {
    /// Returns the lines of a file; what is not UTF-8 becomes U+FFFD. Nil when it cannot be read.
    package static func lines(of path: String) -> LazyMapSequence<[ArraySlice<UInt8>], String>? {
        FileBytes.read(path).map { bytes in
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy.map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    /// Returns the text of a file; nil when it cannot be read.
    package static func text(of path: String) -> String? {
        FileBytes.read(path).map { String(decoding: $0, as: UTF8.self) }
    }
}
