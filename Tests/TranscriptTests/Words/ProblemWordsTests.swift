import Conversation
import Glibc
import Language
import Planning
import Screens
import TestSupport
import Testing

/// How each problem is said. `Goldens/Words/problems.txt` holds every wording;
/// `BOPLAN_UPDATE_GOLDENS=1 swift test --filter ProblemWords` writes it anew.
@Suite struct ProblemWordsTests {
    @Test func everyWordingIsAsWritten() throws {
        let path = Goldens.path("Words/problems.txt")
        let said = Samples(text: "ord").all.map { "\($0.id)\n" + indented(Language.nb($0.message)) }
            .joined(separator: "\n")
        if Goldens.isUpdating {
            TestHost.overwrite(path, with: said)
        } else {
            let written = try #require(TestHost.text(path))
            #expect(said == written, "A wording is not as in problems.txt")
        }
    }

    /// `HouseTests` sees to it that every case is on the page.
    @Test func everyProblemOnThePageHasASample() {
        let told = Samples(text: "ord").all.flatMap { $0.told(as: Language.nb($0.message)) }.map(\.id)
        let known = ErrorPage.ids.filter { !$0.hasPrefix("process.") }
        #expect(Set(known).subtracting(told) == [])
    }

    @Test func everyWordingIsWholeSentences() {
        let endInUsage = ["incomplete", "wrongColumnCount", "missingValue", "process"]
        for problem in Samples(text: "ord").all where !endInUsage.contains(problem.id) {
            for line in Language.nb(problem.message).split(separator: "\n") {
                #expect(line.count > 15, "\(problem.id) says next to nothing: \(line)")
                #expect(".?»".contains(line.last!), "\(problem.id) stops short: \(line)")
                #expect(!line.contains(": .") && !line.contains("  "), "\(problem.id) has a hole: \(line)")
            }
        }
    }

    @Test func hostileNamesCommandNoTerminal() {
        let hostile = "\u{1B}[2J\u{7}a\u{202E}b\u{9B}31m\r\nc\u{0}"
        for problem in Samples(text: hostile).all {
            for line in Words.nb.lines(for: problem) {
                #expect(line.text.isClean, "\(problem.id) shows a control character")
            }
        }
    }

    @Test func aProblemIsNamedAfterItsCases() {
        #expect(Problem.vote(.noForm).id == "vote.noForm")
        #expect(Problem.document(.data(.notAMonth("x"))).id == "document.data.notAMonth")
        #expect(Problem.item(.struck("V1")).id == "struck", "a problem keeps the name it once got")
        #expect(Problem.checking(.document(.interrupted)).id == "document.interrupted")
        #expect(Problem.importing(.tool(.interrupted)).id == "importing.tool")
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
}
