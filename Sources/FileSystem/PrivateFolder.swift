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

    /// Makes a folder whose name is a prefix and six characters that nothing else there has.
    ///
    /// - Returns: Its path; nil when it cannot be made, and `errno` then says why.
    package static func makeNew(in place: String, prefix: String) -> String? {
        var template = Array("\(place)/\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    /// Makes such a folder in the first of the places that takes one. A lazy sequence would ask for its first element
    /// twice, and make two.
    package static func makeNew(inFirstOf places: [String], prefix: String) -> String? {
        for place in places {
            if let made = makeNew(in: place, prefix: prefix) { return made }
        }
        return nil
    }

    /// Removes a folder of ours with the links and folders in it; of links, what they lead to stays.
    ///
    /// - Parameter files: whether the files go too. Without them, a folder that has any is left.
    package static func remove(_ path: String, files: Bool) {
        guard rmdir(path) != 0, errno == ENOTEMPTY || errno == EEXIST else { return }
        for name in FolderListing.names(in: path) ?? [] {
            let inside = "\(path)/\(name)"
            switch FileKind.at(inside) {
            case S_IFDIR: remove(inside, files: files)
            case S_IFLNK: unlink(inside)
            default: if files { unlink(inside) }
            }
        }
        rmdir(path)
    }
}
