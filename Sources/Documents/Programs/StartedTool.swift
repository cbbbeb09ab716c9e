import Glibc

/// A program that has been started and waits for its input. Let go of before it is finished, it is ended.
final class StartedTool {
    let child: pid_t
    /// The program and its arguments.
    let words: [String]
    private let timeLimit: Duration
    private var conversation: ToolConversation
    private var isOver = false

    init(child: pid_t, words: [String], conversation: ToolConversation, timeLimit: Duration) {
        self.child = child
        self.words = words
        self.conversation = conversation
        self.timeLimit = timeLimit
    }

    deinit {
        if !isOver { end() }
        conversation.close()
    }

    /// Gives the program all its input, and waits until it is done; to be called once. Its time runs from here.
    ///
    /// - Returns: what the program wrote on stdout.
    func finish(input: [UInt8]) throws(ToolFailure) -> [UInt8] {
        let deadline = ContinuousClock.now + timeLimit
        guard conversation.finish(sending: input, before: deadline), let status = wait(before: deadline) else {
            end()
            throw .timedOut
        }
        try check(status, stderr: conversation.errors)
        return conversation.output
    }

    private func end() {
        kill(child, SIGKILL)
        waitpid(child, nil, 0)
        isOver = true
    }

    /// Waits for the program to end, as it is about to, since its output has ended; one that lingers is given until the
    /// deadline.
    private func wait(before deadline: ContinuousClock.Instant) -> Int32? {
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child {
                isOver = true
                return status
            }
            if ended == -1, errno != EINTR { return nil }
            if ContinuousClock.now > deadline { return nil }
            usleep(500)
        }
    }

    private func check(_ status: Int32, stderr: [UInt8]) throws(ToolFailure) {
        let text = String(decoding: stderr, as: UTF8.self)
        let signal = status & 0x7F
        let code = (status >> 8) & 0xFF
        if signal == SIGINT || (signal == 0 && code == 128 + SIGINT) { throw .interrupted }
        if signal != 0 { throw .killed(signal: signal, stderr: text) }
        if code != 0 { throw .failed(status: code, stderr: text) }
    }
}
