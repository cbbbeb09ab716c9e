import CommandLine
import Conversation
import Documents
import Glibc
import Planning
import Screens

/// Streams and a clock, and no more.
struct PipeHost: Host {
    let workshops: String
    let input: Input
    let device = UInt32.random(in: 1...UInt32.max)
    let templates = ""
    let stateFolder: String? = nil
    let tools = ToolPaths(pandoc: nil, python: nil)
    let limits = ToolLimits()
    let machine = Machine()
    let screen = Screen(width: 80)
    let isInteractive = false

    init(workshops: String, input: Input) {
        (self.workshops, self.input) = (workshops, input)
    }
}

extension PipeHost {
    func out(_ line: String) { put(line, STDOUT_FILENO) }

    func err(_ line: String) { put(line, STDERR_FILENO) }

    func styled(_ line: StyledLine) -> String { line.text }

    func lines(_ path: String?) -> AnySequence<String>? {
        AnySequence(sequence(state: ()) { [input] _ in input.next() })
    }

    private func put(_ text: String, _ stream: Int32) {
        let bytes = Array((text + "\n").utf8)
        _ = write(stream, bytes, bytes.count)
    }
}

extension PipeHost {
    func now() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }

    func stopwatch() -> ContinuousClock.Instant { .now }

    func time(_ milliseconds: Int64) -> String { String(milliseconds) }

    func instant(_ time: LocalTime) -> Int64 { 0 }

    func documentDate() -> Int64 { 0 }

    func longDate(_ seconds: Int64) -> String { "" }

    func today() -> String { "" }

    func pause(_ milliseconds: Int) {}
}

extension PipeHost {
    var here: String { "." }

    func recentPlans() -> [String] { [] }

    func rememberPlan(_ file: String) {}

    func exchangePlaces() -> [ExchangePlace] { [] }

    func laptop() -> Laptop { Laptop() }

    func nameLaptop(_ name: String) {}

    func rememberDevice() {}

    func files(_ folder: String) -> [String] { [] }

    func makeFolder(_ folder: String) -> Bool { false }

    func spare(_ file: String) -> String? { nil }

    func spares(_ file: String) -> [String] { [] }

    func mayGoOn() -> Bool { true }

    func ask(_ question: String, completions: @escaping (String) -> [String]) -> String? { nil }

    func watch(_ drawing: WallDrawing) -> Bool { false }

    var canOpenFiles: Bool { false }

    func openFile(_ path: String) -> Bool { false }

    func edit(_ text: String) -> String { text }
}
