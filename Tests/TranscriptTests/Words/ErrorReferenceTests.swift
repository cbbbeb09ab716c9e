import Conversation
import Glibc
import Language
import Planning
import TestSupport
import Testing

/// Every problem that can be told: explained in `docs/errors.md`, and provoked in a transcript.
@Suite struct ErrorReferenceTests {
    private let page = TestSurroundings.repository + "/docs/errors.md"

    /// What no transcript can provoke the same way everywhere: why, and the test that does provoke it.
    static let exempt: [String: String] = [
        "journal.busy": "takes ten seconds: SQLiteFileTests.tellsWhenAnotherHoldsTheFile",
        "journal.waitStopped": "needs another program that writes: BoplanWaitingTests",
        "journal.diskFull": "needs a disk of its own: BoplanFullDiskTests",
        "ownProcess.notWritten": "root may write everywhere: ProcessCopyTests.leavesNothingBehind",
        "joint.interrupted": "needs Ctrl-C in the middle: JointCommandTests",
        "rescue.interrupted": "needs Ctrl-C in the middle: RescueTests",
        "rescue.noRoom": "needs a disk of its own: BoplanFullDiskTests",
        "journal.notPermitted": "root may do everything: SQLiteRefusalTests.tellsThatAFileIsWriteProtected",
        "journal.readOnly": "root may write everywhere: SQLiteRefusalTests.tellsThatAFileIsWriteProtected",
        "document.data.notMade": "needs a machine without memory: ProblemWordsTests has its words",
        "process.unreadable": "root may read every file: FolderTests.unreadable",
        "terminal.notWritten": "needs a stream that takes no more: BoplanSurroundingsTests",
        "terminal.refused": "comes before there is a program to play it on: ProblemWordsTests has its words",
    ]

    private static let same = SameLanguage()
    /// By name: the first that was told, and where.
    private static let told: [String: (text: String, file: String)] = {
        var told: [String: (text: String, file: String)] = [:]
        let language = (try? same.language()) ?? .nb
        for file in Transcripts.files {
            guard let text = TestSurroundings.text(Transcripts.folder + "/" + file) else { continue }
            var transcript = Transcript(text)
            let problems = transcript.play(in: language)
            for problem in problems where told[problem.id] == nil { told[problem.id] = (problem.text, file) }
            if transcript.text != text { changed.files.append(file) }
        }
        return told
    }()

    /// Written by the one thread that plays the transcripts, and read after.
    private final class Changed: @unchecked Sendable { var files: [String] = [] }
    private static let changed = Changed()

    @Test func theSameTextsInACatalogueAreSaidAlike() throws {
        _ = try Self.same.language()
        #expect(!Self.told.isEmpty && Self.changed.files == [], "said otherwise with a catalogue")
    }

    @Test func everythingThatIsSaidIsInTheTemplate() throws {
        #expect(!Self.told.isEmpty && Set(Self.same.missing) == [], "Run «make words».")
        let language = SameLanguage()
        let all = try language.language()
        for message in Samples(text: "plan.boplan").all.map(\.message) {
            #expect(all(message) == Language.nb(message))
        }
        #expect(language.missing == [], "Run «make words».")
    }

    @Test func everyProblemIsProvokedInATranscript() {
        for id in ErrorPage.ids where Self.told[id] == nil {
            #expect(Self.exempt[id] != nil, "\(id) is provoked in no transcript")
        }
    }

    @Test func whatIsExemptIsNotProvoked() {
        #expect(Self.exempt.keys.filter { Self.told[$0] != nil } == [])
    }

    @Test func everyProblemThatIsToldIsOnThePage() {
        #expect(Set(Self.told.keys).subtracting(ErrorPage.ids) == [])
        #expect(Set(ErrorPage.ids).count == ErrorPage.ids.count, "a name stands twice")
    }

    @Test func thePageIsUpToDate() throws {
        let text = try #require(TestSurroundings.text(page))
        let marker = try #require(text.firstRange(of: "-->\n"), "the page has lost its marker")
        let told = Self.told.merging(Self.sampled) { first, _ in first }
        let expected = text[..<marker.upperBound] + "\n" + ErrorPage(told: told).markdown
        if getenv("BOPLAN_UPDATE_DOCS") != nil { try write(String(expected)) }
        #expect(
            text == expected,
            "Run BOPLAN_UPDATE_DOCS=1 swift test --filter ErrorReferenceTests, and read what changed.")
    }

    /// The words of what no transcript provokes.
    private static let sampled: [String: (text: String, file: String)] = {
        let samples = Samples(text: "plan.boplan").all.flatMap { $0.told(as: Language.nb($0.message)) }
        return Dictionary(samples.map { ($0.id, ($0.text, "")) }) { first, _ in first }
    }()

    private func write(_ text: String) throws {
        let file = try #require(fopen(page, "w"))
        defer { fclose(file) }
        fputs(text, file)
    }
}
