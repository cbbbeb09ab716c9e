import Language
import Planning
import Screens
import TestSupport
import Testing

/// How long something is after its deadline, on the screen and in documents.
struct OverdueTests {
    @Test(arguments: [
        (1, "en dag over fristen", "ein dag over fristen"), (13, "13 dager over fristen", "13 dagar over fristen"),
        (14, "2 uker over fristen", "2 veker over fristen"), (60, "2 måneder over fristen", "2 månader over fristen"),
        (720, "1 år over fristen", "1 år over fristen"),
    ])
    func isSaidInWhatFits(_ days: Int, _ nb: String, _ nn: String) throws {
        #expect(Language.nb(FollowUp.overdue(days)) == nb)
        let po = try #require(TestHost.text(TestHost.repository + "/Templates/nn/boplan.po"))
        #expect(Language(tag: "nn", catalogue: try Catalogue(po: po))(FollowUp.overdue(days)) == nn)
    }
}
