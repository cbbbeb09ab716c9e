import Conversation
import Glibc
import Language
import TestSupport
import Testing

/// `docs/fem-bærbare.md` says what `/hjelp fem bærbare` says.
struct FiveLaptopsTests {
    private let path = TestHost.repository + "/docs/fem-bærbare.md"

    @Test func thePageIsWhatHelpSays() {
        let say = Language.nb
        let parts = FiveLaptops.parts.map { part in
            let steps = part.steps.enumerated().map { "\($0.offset + 1). \(say($0.element))" }
            return "## \(say(part.heading))\n\n" + steps.joined(separator: "\n")
        }
        let page =
            (["# \(say(FiveLaptops.title))", say(FiveLaptops.introduction)] + parts).joined(separator: "\n\n") + "\n"
        if getenv("BOPLAN_UPDATE_DOCS") != nil { TestHost.overwrite(path, with: page) }
        #expect(
            TestHost.text(path) == page,
            "Run BOPLAN_UPDATE_DOCS=1 swift test --filter FiveLaptops, and read what changed.")
    }
}
