import Planning
import Testing

struct PromptIDTests {
    /// What stands in events is read as one of the two, and written back as it was.
    @Test(arguments: ["svake", "", "0192f3c4a5b600011a2b3c4d", "0192F3C4A5B600011A2B3C4D", "0192f3c4a5b600011a2b3c4"])
    func theTextComesBack(text: String) {
        #expect(PromptID(text).text == text)
    }

    @Test func aPrintedStampIsAnItem() {
        let stamp = Stamp(milliseconds: 1, counter: 2, device: 3)
        #expect(PromptID(stamp.description) == .item(stamp))
        #expect(PromptID(stamp.description).item == stamp)
        #expect(PromptID("svake") == .listed("svake"))
        #expect(PromptID("svake").item == nil)
    }
}
