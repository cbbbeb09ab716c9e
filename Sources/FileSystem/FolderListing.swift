import Glibc

/// The listing that the operating system gives of a folder.
package enum FolderListing {
    /// Returns the names in a folder, hidden ones too, in order, but not the folder itself and the one above.
    ///
    /// - Returns: nil when the folder cannot be read; `errno` then says why.
    package static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Returns the names in a folder, hidden ones left out; none when it cannot be read.
    package static func visibleNames(in folder: String) -> [String] {
        (names(in: folder) ?? []).filter { !$0.hasPrefix(".") }
    }
}
