import Glibc

/// Files that are read and written whole, however often the system interrupts.
package enum FileBytes {
    /// Reads a file. Reading stops once there are `limit` bytes or more.
    ///
    /// - Parameter flags: what the file is opened with besides. With `O_NONBLOCK` a pipe does not make us wait for
    ///   someone to write to it.
    /// - Returns: nil when it cannot be read, and `errno` then says why.
    package static func read(_ path: String, flags: Int32 = 0, limit: Int = .max) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | flags)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return read(from: file, limit: limit)
    }

    /// Reads what is left of an open file, as above.
    package static func read(from file: Int32, limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Writes everything to an open file; false when that failed, and `errno` then says why.
    package static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
