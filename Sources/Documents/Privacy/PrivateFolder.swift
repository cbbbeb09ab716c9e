import Glibc

/// Folders that are their owner's alone.
package enum PrivateFolder {
    /// Makes the folder, and those above it that are missing; false when it is not there afterwards.
    package static func make(_ path: String) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            guard make(String(path[..<slash])) else { return false }
        }
        return mkdir(path, 0o700) == 0 || errno == EEXIST
    }
}
