import Conversation
import Planning
import TestSupport
import Testing

/// Hostile text typed into every shape: no screen, list or document is steered by it.
@Suite struct HostileTypingTests {
    /// Typed, and everything looked at; the file, and what was shown.
    private func typed(_ texts: [String], looks: Bool) throws -> (outputs: HostileOutputs, session: HostileSession) {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027-2030") == .done)
        let session = HostileSession(texts: texts)
        #expect(session.run(in: world, file, looks: looks) == .done)
        return (HostileOutputs(world: world, file: file), session)
    }

    @Test(arguments: HostileText.handfuls(of: HostileText.all, 16))
    func nothingTypedSteersAScreenOrAList(_ texts: [String]) throws {
        let (outputs, session) = try typed(texts, looks: true)
        HostileOutputs.expectClean(session.lines, "on screen")
        let count = session.acknowledged.values.reduce(0, +)
        #expect(count > 6 * texts.count, "the texts did not get in: \(count)")
        outputs.expectCleanSubcommands(tools: ["swot", "handlingsplan", "rutenett", "plantekst", "målområder"])
    }

    /// The text with a plain word in each cell that says something, so that it fills the same columns,
    /// and a bar where it has one.
    private func ordinaryWords(_ text: String) -> String {
        " \(text) ".split(separator: " |", omittingEmptySubsequences: false)
            .map { $0.contains { !$0.isWhitespace } ? $0.contains("|") ? "ord|ord" : "ord" : "" }
            .joined(separator: " | ").trimmed
    }

    /// A document holds the same elements whatever was typed.
    @Test(
        .enabled(if: TestHost.hasTools, "make tools"),
        arguments: HostileText.handfuls(of: HostileText.markup + HostileText.formulas, 38))
    func nothingTypedBecomesMoreThanTextInADocument(_ texts: [String]) throws {
        let (plain, dull) = try typed(texts.map(ordinaryWords), looks: false)
        let (hostile, session) = try typed(texts, looks: false)
        let lost = dull.acknowledged.filter { session.acknowledged[$0.key] != $0.value }.keys.sorted()
        #expect(lost == [], "these were not taken for text")
        let expected = try plain.skeletons()
        for (format, lines) in try hostile.skeletons() {
            let difference = Set(lines).symmetricDifference(expected[format] ?? []).sorted()
            #expect(difference == [], "\(format) is not made of the same")
        }
    }
}
