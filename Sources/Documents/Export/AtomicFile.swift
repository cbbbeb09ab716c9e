import FileSystem
import Glibc

/// A way to write a file whole or not at all: an old one of that name stays as it was until the new one is complete and
/// on the disk. A new one is its owner's alone, whatever the umask; one that replaces another keeps the permissions
/// somebody gave that. What can be made again at any time need not wait for the disk.
enum AtomicFile {
    static func write(_ bytes: [UInt8], to path: String, isLasting: Bool = true) throws(DocumentProblem) {
        let temporary = temporaryName(for: path)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(path: path, errno: errno) }
        let isFilled = fchmod(file, permissions(of: path)) == 0 && FileBytes.write(bytes[...], to: file)
        var error = isFilled && (!isLasting || fsync(file) == 0) ? 0 : errno
        if close(file) != 0, error == 0 { error = errno }
        if error == 0, rename(temporary, path) != 0 { error = errno }
        guard error == 0 else {
            unlink(temporary)
            throw .unwritable(path: path, errno: error)
        }
    }

    private static func permissions(of path: String) -> mode_t {
        var old = stat()
        guard lstat(path, &old) == 0, old.st_mode & S_IFMT == S_IFREG else { return 0o600 }
        return old.st_mode & 0o666
    }

    /// Returns a name in the same folder, as a rename cannot cross file systems; hidden, as it is half a file.
    private static func temporaryName(for path: String) -> String {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let name = parts.removeLast()
        parts.append(".\(name)-\(UInt32.random(in: .min ... .max)).tmp")
        return parts.joined(separator: "/")
    }
}
