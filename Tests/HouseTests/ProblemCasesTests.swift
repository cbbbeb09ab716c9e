import TestSupport
import Testing

/// Every problem that the sources declare is explained in `docs/errors.md`.
struct ProblemCasesTests {
    @Test func everyProblemIsExplained() throws {
        let page = try #require(TestHost.text(TestHost.repository + "/docs/errors.md"))
        let explained = page.matches(of: /\n\| `([\w.]+)` \|/).map { String($0.1) }
        let cases = ProblemCases(try SourceTree())
        let all =
            cases.names(of: "Problem") + cases.names(of: "ProcessProblem.Fault", under: "process.")
            + cases.names(of: "TemplateFinding.Problem", under: "document.template.")
        #expect(all.count > 200)
        for names in all {
            // What may be many problems at once is explained one by one.
            let isThere = explained.contains { names.contains($0) || $0.hasPrefix(names[0] + ".") }
            #expect(isThere, "\(names[0]) is not in docs/errors.md")
        }
    }

    @Test func casesAreReadFromTheSource() {
        let text = """
            package enum AProblem: Error {
                /// Not a case(String).
                case one, two(String, nearest: String?)
                case three(path: String)
                case other(OtherProblem)
            }
            enum Later: Error { case four }
            """
        #expect(
            ProblemCases.cases(of: "AProblem", in: text) == [
                .init(name: "one"), .init(name: "two"), .init(name: "three"),
                .init(name: "other", held: "OtherProblem"),
            ])
    }
}
