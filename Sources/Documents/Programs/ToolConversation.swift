import Glibc

/// The three streams of a program that is running: what it is to read, and what it writes.
///
/// Its stdin is a socket, not a pipe: writing to a program that has gone must fail here and not
/// raise SIGPIPE, which would end us.
struct ToolConversation {
    var output: [UInt8] { received[1] }
    var errors: [UInt8] { received[2] }
    /// The ends of the streams that become the program's stdin, stdout and stderr.
    private(set) var childEnds: [Int32] = []

    private var ends: [Int32] = []
    private var received: [[UInt8]] = [[], [], []]
    private var input: [UInt8] = []
    private var sent = 0
    /// The limit on what is kept of stderr, in bytes; what a program says beyond it is passed over, and nothing is made
    /// of it.
    private static let mostErrors = 1 << 20

    init() throws(ToolFailure) {
        for _ in 0..<3 {
            var pair: [Int32] = [-1, -1]
            // SOCK_CLOEXEC, so that no program started beside this one keeps our streams open.
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0
            else {
                let error = errno
                close()
                throw .notStarted(errno: error)
            }
            ends.append(pair[0])
            childEnds.append(pair[1])
        }
    }

    mutating func close() {
        for end in ends + childEnds where end >= 0 { Glibc.close(end) }
        ends = []
        childEnds = []
    }

    /// Closes our copies of the child's ends, which would keep the streams from ending; the child has its own now.
    mutating func childHasStarted() {
        for end in childEnds { Glibc.close(end) }
        childEnds = []
    }

    /// Sends all the input and takes all the output. False when the time ran out first.
    mutating func finish(sending input: [UInt8], before deadline: ContinuousClock.Instant) -> Bool {
        self.input = input
        if input.isEmpty { closeEnd(0) }
        while ends.contains(where: { $0 >= 0 }) {
            let left = deadline - ContinuousClock.now
            guard left > .zero else { return false }
            var waiting = [pollfd(fd: ends[0], events: Int16(POLLOUT), revents: 0)]
            waiting += ends[1...].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let seconds = min(left.components.seconds, 3600)
            let ready = poll(&waiting, nfds_t(waiting.count), Int32(seconds * 1000 + 100))
            guard ready > 0 else { continue }
            if waiting[0].revents != 0 { send() }
            if waiting[1].revents != 0 { receive(1) }
            if waiting[2].revents != 0 { receive(2) }
            if ends[1] < 0, ends[2] < 0 { closeEnd(0) }
        }
        return true
    }

    private mutating func closeEnd(_ number: Int) {
        if ends[number] >= 0 { Glibc.close(ends[number]) }
        ends[number] = -1
    }

    private mutating func send() {
        let count = input[sent...].withUnsafeBytes {
            Glibc.send(ends[0], $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        sent += max(count, 0)
        if count < 0 || sent == input.count { closeEnd(0) }
    }

    private mutating func receive(_ number: Int) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(ends[number], &buffer, buffer.count)
        if count > 0, number == 1 || errors.count < Self.mostErrors { received[number] += buffer[..<count] }
        if count == 0 || (count < 0 && errno != EINTR) { closeEnd(number) }
    }
}
