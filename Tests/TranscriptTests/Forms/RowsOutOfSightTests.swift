import CommandLine
import Conversation
import Screens
import TestSupport
import Testing

/// Rows that are answered together are not all on the screen, and those that are not are named.
@Suite struct RowsOutOfSightTests {
    private func answers(height: Int?, _ lines: [String]) throws -> [String] {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027–2030") == .done)
        world.screen = Screen(width: 80, height: height)
        var answers: [String] = []
        let code = world.run([file]) { session in
            _ = session.begin()
            for line in ["/kartlegging"] + lines {
                answers.append(session.handle(line).flatMap(\.lines).map(\.text).joined(separator: " "))
            }
        }
        #expect(code == .done)
        return Array(answers.dropFirst())
    }

    @Test func theyAreNamedWithTheirShortIds() throws {
        let answer = try answers(height: 24, ["1 12: Kari"])[0]
        #expect(answer.contains("Også rader som ikke er på skjermen: K12 «"), "\(answer)")
        #expect(!answer.contains("K1 «"))
    }

    @Test func whatIsInSightIsNotNamed() throws {
        #expect(!(try answers(height: 24, ["1 2: Kari"])[0]).contains("på skjermen"))
        #expect(!(try answers(height: nil, ["1 12: Kari"])[0]).contains("på skjermen"), "nobody looks at a window")
    }
}
