import Glibc

/// The data that the system has yet to write on a disk.
package enum DiskCache {
    /// Waits until a file, or the names in a folder, are on the disk; false when the system does not say so.
    package static func flush(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fsync(file) == 0
    }
}
