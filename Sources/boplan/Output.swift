import Glibc

/// The state of standard output: whether text was lost on the way.
enum Output {
    /// The `errno` that tells why standard output took no more; nil when it took all. A reader that has seen enough
    /// (`| head`), or a window that was closed, is not a fault. The program writes from its main thread alone.
    nonisolated(unsafe) fileprivate(set) static var lost: Int32?
}

/// Writes all of it at once, so that a reader at the other end of a pipe sees it.
func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
        var sent = 0
        while sent < bytes.count {
            let count = Glibc.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
            if count < 0 && errno != EINTR {
                if descriptor == STDOUT_FILENO, ![EPIPE, EIO].contains(errno) { Output.lost = errno }
                return
            }
            sent += max(0, count)
        }
    }
}
