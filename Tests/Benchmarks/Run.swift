import Documents
import Glibc

/// A program run to its end, with what the kernel says it used.
struct Run {
    private let name: String
    private let child: pid_t

    /// Its output goes nowhere.
    init(_ program: String, _ arguments: [String], input: String = "/dev/null", environment: [String: String] = [:])
        throws
    {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let variables = ToolEnvironment.dated(1_900_000_000).merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
        let (words, settings) = (Run.strings([program] + arguments), Run.strings(variables))
        defer { for text in words + settings { free(text) } }
        var child = pid_t()
        let code = posix_spawn(&child, program, &actions, nil, words, settings)
        guard code == 0 else { throw Failure.notStarted(program, errno: code) }
        name = program
        self.child = child
    }

    /// Waits until it is done; how much memory it, or a program it ran, used at most, in kilobytes.
    func finish() throws -> Int {
        var (status, usage) = (Int32(), rusage())
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        guard status == 0 else { throw Failure.badEnd(name, status: status) }
        return usage.ru_maxrss
    }

    private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }
}
