import Glibc

/// The data that the system has yet to write on a disk.
package enum DiskCache {
    /// Waits until a file, and its name in its folder, are on the disk; false when the system does not say so.
    package static func flush(_ path: String) -> Bool {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        return synchronise(path) && synchronise(folder)
    }

    private static func synchronise(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fsync(file) == 0
    }
}
