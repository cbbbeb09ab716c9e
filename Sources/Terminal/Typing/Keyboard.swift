import Glibc

/// A reader of the terminal, byte by byte, that is never stuck in a read.
///
/// Ctrl-C makes the terminal throw away what was typed, perhaps just after `poll` told of it; a plain read
/// would then sleep, deaf to the Ctrl-C. Standard input is shared with the shell and must stay blocking,
/// so the terminal is opened once more. Where that is refused standard input serves, with that small risk.
struct Keyboard {
    enum Reading: Equatable {
        case byte(UInt8)
        case nothing
        case end
    }

    let descriptor: Int32

    init() {
        // /dev/tty may be opened by anyone, but is standard input only when that controls us.
        let path = tcgetpgrp(STDIN_FILENO) >= 0 ? "/dev/tty" : "/proc/self/fd/0"
        let own = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        descriptor = own >= 0 ? own : STDIN_FILENO
    }

    func read() -> Reading {
        while true {
            var byte: UInt8 = 0
            let count = Glibc.read(descriptor, &byte, 1)
            if count == 1 { return .byte(byte) }
            if count < 0, errno == EINTR { continue }
            return count < 0 && errno == EAGAIN ? .nothing : .end
        }
    }

    func close() {
        if descriptor != STDIN_FILENO { Glibc.close(descriptor) }
    }
}
