import Glibc

/// Standard input, output and error, as a program is given them.
package enum StandardStreams {
    /// Opens closed streams on nothing: some schedulers start programs without them. A document would otherwise be
    /// opened in the place of one of them, and messages be written into it.
    package static func hold() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
            _ = open("/dev/null", O_RDWR)
        }
    }
}
