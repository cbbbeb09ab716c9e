import CommandLine
import Documents
import FaultVFS
import Glibc

// Boplan on a pipe, which dies of SIGKILL when it has come so far in keeping a line.
//
//     KilledProgram WORKSHOPS LINE CALL FILE
//
// It is killed before the CALLth call on the disk after it has read line LINE of its input; 0 is never.

let words = CommandLine.arguments
guard words.count == 5, let line = Int(words[2]), let call = Int32(words[3]), let fault = boplan_fault_make(),
    boplan_fault_serve_all(fault)
else {
    print("usage: KilledProgram WORKSHOPS LINE CALL FILE")
    exit(2)
}
let input = Input(line: line, call: call, fault: fault)
guard case .ended(let code) = Program(PipeHost(workshops: words[1], input: input)).run([words[4]]) else { exit(2) }
exit(code.rawValue)
