import CTerminal
import Glibc
import PtySupport

/// A program that reads lines from us and answers with lines, until it ends or is killed.
///
/// Nothing here waits for it, but `kill` and `finish`.
final class StartedProgram {
    let start = ContinuousClock.now
    /// What it has answered so far, in whole lines.
    private(set) var answers: [String] = []
    /// It closed its output: it has ended by itself.
    private(set) var hasEnded = false
    private let processID: pid_t
    private let input: Int32
    private let output: Int32
    private let errors: Int32
    private var unfinished: [UInt8] = []
    private var isOpen = true

    init(_ words: [String], environment: [String: String]) throws {
        let (inside, outside, wrong) = (try Pipe(), try Pipe(), try Pipe())
        (input, output, errors) = (inside.writing, outside.reading, wrong.reading)
        processID = try spawn(words, environment, [inside.reading, outside.writing, wrong.writing])
        for end in [inside.reading, outside.writing, wrong.writing] { close(end) }
        for end in [input, output, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        if isOpen { close(input) }
        close(output)
        close(errors)
    }

    /// Hands it lines. They must find room in the pipe, which holds 64 KB.
    func send(_ lines: [String]) {
        let bytes = Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
        _ = write(input, bytes, bytes.count)
    }

    /// Takes in what it has answered.
    func listen() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(output, &buffer, buffer.count), count != 0 {
            if count < 0 { return }
            unfinished += buffer[..<count]
            while let end = unfinished.firstIndex(of: UInt8(ascii: "\n")) {
                answers.append(String(decoding: unfinished[..<end], as: UTF8.self))
                unfinished.removeSubrange(...end)
            }
        }
        hasEnded = true
    }

    /// Kills it, and takes in what it answered before.
    func kill() {
        Glibc.kill(processID, SIGKILL)
        _ = wait()
        listen()
    }

    /// Says that there is no more, and waits for it to leave; its exit code, -1 when it was killed.
    func finish() -> Int32 {
        close(input)
        isOpen = false
        var watched = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        while !hasEnded {
            poll(&watched, 1, 1000)
            listen()
        }
        return wait()
    }

    /// What it said on standard error.
    var complaint: String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(errors, &buffer, buffer.count)
        return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    }

    private func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0, errno == EINTR {}
        return boplan_exit_code(status)
    }
}

/// Two ends, as of a pipe, which no child that another thread starts inherits. (Swift does not see `pipe2`.)
private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw HarnessFailure.system("socketpair", errno) }
        (reading, writing) = (ends[0], ends[1])
    }
}

/// Starts a program with these descriptors as its 0, 1 and 2.
private func spawn(_ words: [String], _ environment: [String: String], _ ends: [Int32]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in ends.enumerated() { posix_spawn_file_actions_adddup2(&actions, end, Int32(number)) }
    let list = words.map { strdup($0) } + [nil]
    let variables = sanitizerOptions.merging(environment) { $1 }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in list + variables { free(text) } }
    var child = pid_t()
    let code = posix_spawn(&child, words[0], &actions, nil, list, variables)
    guard code == 0 else { throw HarnessFailure.system(words[0], code) }
    return child
}

/// The harness itself could not go on.
package enum HarnessFailure: Error {
    case system(String, Int32)
    case noEnd(String)
}
