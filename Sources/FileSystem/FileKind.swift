import Glibc

/// The kinds of things that stand at paths.
package enum FileKind {
    /// Returns the kind, such as `S_IFREG`; a link is `S_IFLNK`. Nil when nothing is there.
    package static func at(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// Returns the kind of an open file.
    package static func of(_ file: Int32) -> mode_t? {
        var status = stat()
        return fstat(file, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
