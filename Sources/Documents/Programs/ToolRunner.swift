import Glibc

/// A runner of programs, each to its end, with bytes in and bytes out.
///
/// The program stays in our process group, so Ctrl-C reaches it, and starts with every signal as the
/// system has it, whatever we block ourselves. It sees only the environment given here, and leaves no core
/// file behind, which would hold what people said.
///
///     let runner = ToolRunner(timeLimit: .seconds(60))
///     try runner.run("/usr/bin/cat", input: Array("hei".utf8))   // "hei"
///     try runner.run("/usr/bin/false")                           // throws .failed(status: 1, …)
package struct ToolRunner: Sendable {
    package var environment: [String: String]
    package var timeLimit: Duration
    /// The bytes that the program may have for its own; nil for no limit.
    package var memoryLimit: Int?
    /// The place where the output of failed programs is kept; nil when it is not kept.
    var notes: FailureNotes?

    package init(
        environment: [String: String] = ToolEnvironment.plain, timeLimit: Duration, memoryLimit: Int? = nil
    ) {
        self.environment = environment
        self.timeLimit = timeLimit
        self.memoryLimit = memoryLimit
    }

    init(
        environment: [String: String] = ToolEnvironment.plain, limits: ToolLimits, notes: FailureNotes? = nil
    ) {
        self.init(environment: environment, timeLimit: limits.time, memoryLimit: limits.memory)
        self.notes = notes
    }

    /// - Returns: what the program wrote on stdout.
    package func run(
        _ program: String, _ arguments: [String] = [], input: [UInt8] = []
    ) throws(ToolFailure) -> [UInt8] {
        try start(program, arguments).finish(input: input)
    }

    /// Starts a program that will get its input later, so that it can make ready meanwhile.
    func start(_ program: String, _ arguments: [String]) throws(ToolFailure) -> StartedTool {
        var conversation = try ToolConversation()
        do {
            let words = try limited([program] + arguments)
            let child = try spawn(words, conversation.childEnds)
            conversation.childHasStarted()
            return StartedTool(
                child: child, words: [program] + arguments, conversation: conversation, timeLimit: timeLimit)
        } catch {
            conversation.close()
            throw error
        }
    }

    /// Returns a command whose shell sets the limits and becomes the program: set from here, after the start, they
    /// could come late.
    private func limited(_ words: [String]) throws(ToolFailure) -> [String] {
        guard let memoryLimit else { return words }
        guard access(words[0], X_OK) == 0 else { throw .notStarted(errno: errno) }
        // Memory of its own, not the address space: pandoc sets aside a terabyte of that, and uses little.
        let script = "ulimit -c 0; ulimit -d \(max(1, memoryLimit / 1024)) && exec \"$0\" \"$@\""
        return ["/bin/sh", "-c", script] + words
    }

    private func spawn(_ words: [String], _ streams: [Int32]) throws(ToolFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        var attributes = ToolRunner.defaultSignals()
        defer { posix_spawnattr_destroy(&attributes) }

        let argv = CStrings(words)
        let envp = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
        defer {
            argv.free()
            envp.free()
        }
        var child = pid_t()
        let error = posix_spawn(&child, words[0], &actions, &attributes, argv.pointers, envp.pointers)
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
}

/// Strings as C wants its argument lists: a null pointer last.
private struct CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    func free() { for pointer in pointers { Glibc.free(pointer) } }
}
