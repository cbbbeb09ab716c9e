import FileSystem
import Glibc

/// Whole files, read without Foundation.
enum FileText {
    static func read(_ path: String) throws(DocumentProblem) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    /// Returns the bytes of a file. Reading stops once there are `limit` bytes or more.
    static func bytes(_ path: String, limit: Int = .max) throws(DocumentProblem) -> [UInt8] {
        // A pipe must not make us wait for someone to write to it.
        guard let bytes = FileBytes.read(path, flags: O_NONBLOCK, limit: limit) else {
            throw .unreadable(file: path, errno: errno)
        }
        return bytes
    }
}

extension FileText {
    static func checkReadable(_ path: String) throws(DocumentProblem) {
        guard access(path, R_OK) == 0 else { throw .unreadable(file: path, errno: errno) }
    }
}
