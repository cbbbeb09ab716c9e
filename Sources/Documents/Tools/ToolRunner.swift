import Glibc

/// Runs a program to its end, with bytes in and bytes out.
///
/// The program stays in our process group, so Ctrl-C reaches it, and starts with every signal as the
/// system has it, whatever we block ourselves. It sees only the environment given here.
///
///     let runner = ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(60))
///     try runner.run("/usr/bin/cat", input: Array("hei".utf8))   // "hei"
///     try runner.run("/usr/bin/false")                           // throws .failed(status: 1, …)
package struct ToolRunner: Sendable {
    package var environment: [String: String]
    package var timeLimit: Duration

    package init(environment: [String: String], timeLimit: Duration) {
        self.environment = environment
        self.timeLimit = timeLimit
    }

    /// - Returns: what the program wrote on stdout.
    package func run(
        _ program: String, _ arguments: [String] = [], input: [UInt8] = []
    ) throws(ToolFailure) -> [UInt8] {
        let deadline = ContinuousClock.now + timeLimit
        var conversation = try ToolConversation(input: input)
        defer { conversation.close() }
        let child = try start(program, arguments, conversation)
        conversation.childHasStarted()
        guard conversation.finish(before: deadline), let status = wait(for: child, before: deadline) else {
            kill(child, SIGKILL)
            waitpid(child, nil, 0)
            throw .timedOut
        }
        try check(status, stderr: conversation.errors)
        return conversation.output
    }

    private func start(
        _ program: String, _ arguments: [String], _ conversation: ToolConversation
    ) throws(ToolFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in conversation.childEnds.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        var attributes = ToolRunner.defaultSignals()
        defer { posix_spawnattr_destroy(&attributes) }

        let argv = CStrings([program] + arguments)
        let envp = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
        defer {
            argv.free()
            envp.free()
        }
        var child = pid_t()
        let error = posix_spawn(&child, program, &actions, &attributes, argv.pointers, envp.pointers)
        guard error == 0 else { throw .notStarted(errno: error) }
        return child
    }

    private static func defaultSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    /// Its output has ended, so it is about to; a program that lingers is given until the deadline.
    private func wait(for child: pid_t, before deadline: ContinuousClock.Instant) -> Int32? {
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { return status }
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

/// Strings as C wants its argument lists: a null pointer last.
private struct CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    func free() { for pointer in pointers { Glibc.free(pointer) } }
}
