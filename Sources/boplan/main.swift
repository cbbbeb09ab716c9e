import Assistant
import Glibc
import Terminal

// Wires the program to the world and runs it. What it does is in Assistant.

_ = TextLocale.isUTF8
let words = Array(CommandLine.arguments.dropFirst())
do throws(Problem) {
    let world = try World(words)
    exit(Program(world.surroundings()).run(words).rawValue)
} catch {
    for line in Words.nb.lines(for: error) { write(line.text + "\n", to: STDERR_FILENO) }
    exit(ExitCode.fileFailed.rawValue)
}
