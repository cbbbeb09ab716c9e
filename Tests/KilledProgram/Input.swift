import FaultVFS
import Glibc

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
