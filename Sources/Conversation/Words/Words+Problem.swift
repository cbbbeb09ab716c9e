import Planning
import Screens

extension Words {
    /// Returns a problem as it is shown. File names and the like may hold anything; nothing in them commands a
    /// terminal.
    package func lines(for problem: Problem) -> [StyledLine] {
        onProblem?(problem)
        return say(problem.message).split(whereSeparator: \.isNewline).map {
            StyledLine(safeText(String($0)), .warning)
        }
    }
}
