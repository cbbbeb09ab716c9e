import Glibc

/// Whole files, read without Foundation.
enum FileText {
    static func read(_ path: String) throws(DocumentProblem) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    /// Returns the bytes of a file. Reading stops once there are `limit` bytes or more.
    static func bytes(_ path: String, limit: Int = .max) throws(DocumentProblem) -> [UInt8] {
        // A pipe must not make us wait for someone to write to it.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(file: path, errno: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(file: path, errno: errno) }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}

extension FileText {
    static func checkReadable(_ path: String) throws(DocumentProblem) {
        guard access(path, R_OK) == 0 else { throw .unreadable(file: path, errno: errno) }
    }
}
