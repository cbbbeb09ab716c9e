import Glibc

/// A file as the system knows it, whatever path leads to it.
package struct FileIdentity: Hashable {
    private let device: dev_t
    private let node: ino_t

    /// Finds the file that a path leads to, without opening it; nil when there is none.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (device, node) = (status.st_dev, status.st_ino)
    }
}
