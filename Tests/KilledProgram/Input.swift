import CommandLine
import Documents
import FaultVFS
import Glibc
import Screens

/// Standard input, which sets the disk to kill the program when a line has been read.
final class Input {
    private let line: Int
    private let call: Int32
    private let fault: OpaquePointer
    private var read = 0

    init(line: Int, call: Int32, fault: OpaquePointer) {
        (self.line, self.call, self.fault) = (line, call, fault)
    }

    func next() -> String? {
        let text = readLine()
        read += 1
        if read == line, call > 0 { boplan_fault_arm(fault, boplan_fault_kill, call, false) }
        return text
    }
}

extension Surroundings {
    /// Streams and a clock, and no more.
    init(workshops: String, input: Input) {
        self.init(
            workshops: workshops, templates: "", tools: ToolPaths(pandoc: nil, python: nil), now: Self.milliseconds,
            time: { String($0) }, instant: { _ in 0 }, documentDate: { 0 }, longDate: { _ in "" },
            device: UInt32.random(in: 1...UInt32.max), screen: Screen(width: 80), styled: \.text,
            out: { Self.put($0, STDOUT_FILENO) }, err: { Self.put($0, STDERR_FILENO) },
            lines: { _ in AnySequence(sequence(state: ()) { _ in input.next() }) }, files: { _ in [] },
            makeFolder: { _ in false }, edit: { $0 })
    }

    private static func put(_ text: String, _ stream: Int32) {
        let bytes = Array((text + "\n").utf8)
        _ = write(stream, bytes, bytes.count)
    }

    private static func milliseconds() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }
}
