import FileSystem
import Glibc

/// Whole-file writing of files that only the user may read.
enum PrivateFile {
    /// Opens with `flags` and writes everything, in a file that is mode 0600 whatever it was; false when that failed.
    static func write(_ bytes: [UInt8], to path: String, flags: Int32) -> Bool {
        let file = open(path, flags | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fchmod(file, 0o600) == 0 && FileBytes.write(bytes[...], to: file)
    }
}
