// A path is text here: nothing is looked up.
extension String {
    /// The name of a file without its folder.
    package var fileName: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }

    /// A path as people write it.
    package var shown: String { hasPrefix("./") ? String(dropFirst(2)) : self }

    /// The folder a file is in: "." for a bare name.
    package var folder: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
