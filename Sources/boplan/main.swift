import CommandLine
import Conversation
import Glibc
import Screens
import Terminal

// Wires the program to the world, runs it, and leads the conversation it opens. What it does is in CommandLine.

StandardStreams.hold()
CoreDump.forbid()
_ = TextLocale.isUTF8
let words = Array(CommandLine.arguments.dropFirst())
do throws(Problem) {
    let world = try World(words)
    let code = world.run(words)
    if let error = Output.lost { throw .terminal(.notWritten(code: error)) }
    exit(code.rawValue)
} catch {
    for line in Words.nb.lines(for: error) { Output.write(line.text + "\n", to: STDERR_FILENO) }
    exit(ExitCode.fileFailed.rawValue)
}
