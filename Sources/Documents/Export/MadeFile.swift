import Planning

/// A file that was made, and a number that is another when somebody changes what is in it.
package struct MadeFile: Sendable, Equatable {
    package var path: String
    package var contents = FNV()

    /// Writes the file, whole or not at all, and creates what is known of it.
    ///
    /// - Throws: `unwritable`.
    init(writing bytes: [UInt8], to path: String) throws(DocumentProblem) {
        try AtomicFile.write(bytes, to: path)
        self.path = path
        contents.add(bytes)
    }
}
