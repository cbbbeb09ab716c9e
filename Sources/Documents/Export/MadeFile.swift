import Planning

/// A file that was made, and a number that is another when somebody changes what is in it.
package struct MadeFile: Sendable, Equatable {
    package var path: String
    package var contents = FNV()

    init(path: String, _ bytes: [UInt8]) {
        self.path = path
        contents.add(bytes)
    }
}
