import TestSupport
import Testing

@testable import CommandLine

/// What belongs to a goal area is found by its name, which is another in the other written language.
@Suite(.enabled(if: TestHost.hasTools)) struct GoalAreaLanguageTests {
    @Test(arguments: [
        ("nb", "### 4.2 Målområde Økonomiske virkemidler"), ("nn", "### 4.2 Målområde Økonomiske verkemiddel"),
    ])
    func instrumentsStandUnderTheirGoalArea(_ language: String, _ heading: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde") == .done)
        let words = ["eksporter", file, "datagrunnlag", "--format", "md", "--språk", language, "--til", world.folder]
        #expect(world.run(words) == .done, "\(world.errors)")
        let text = TestHost.text(world.path("datagrunnlag.md")) ?? ""
        let area = try #require(text.firstRange(of: heading), "no such heading in\n\(text.prefix(3000))")
        let chapter = text[area.upperBound...].split(separator: "\n### ", maxSplits: 1).first ?? ""
        #expect(chapter.contains(": Husbanken") && chapter.contains("Startlån"), "\(chapter)")
    }
}
