import Conversation
import Glibc
import Language
import TestSupport
import Testing

/// Every problem that can be told: explained in `docs/errors.md`, and provoked in a transcript.
@Suite struct ErrorReferenceTests {
    private let path = TestHost.repository + "/docs/errors.md"

    /// What no transcript can provoke the same way everywhere: why, and the test that does provoke it.
    static let exempt: [String: String] = [
        "journal.busy": "takes ten seconds: SQLiteFileTests.tellsWhenAnotherHoldsTheFile",
        "journal.waitStopped": "needs another program that writes: BoplanWaitingTests",
        "journal.overwritten": "needs another program while a script runs: OverwrittenFileTests.aScriptIsStopped",
        "journal.diskFull": "needs a disk of its own: BoplanFullDiskTests",
        "ownProcess.notWritten": "root may write everywhere: ProcessCopyTests.leavesNothingBehind",
        "joint.interrupted": "needs Ctrl-C in the middle: JointCommandTests",
        "exchange.stopped": "needs Ctrl-C in the middle: ExchangeTests.stopsWhenAsked",
        "exchange.full": "needs a disk of its own: ProblemWordsTests has its words",
        "exchange.notWritten": "root may write everywhere: ExchangeTests.tellsOfAPlaceThatTakesNothing",
        "rescue.interrupted": "needs Ctrl-C in the middle: RescueTests",
        "rescue.noRoom": "needs a disk of its own: BoplanFullDiskTests",
        "journal.notPermitted": "root may do everything: SQLiteRefusalTests.tellsThatAFileIsWriteProtected",
        "journal.readOnly": "root may write everywhere: SQLiteRefusalTests.tellsThatAFileIsWriteProtected",
        "document.data.notMade": "needs a machine without memory: ProblemWordsTests has its words",
        "process.unreadable": "root may read every file: FolderTests.unreadable",
        "terminal.notWritten": "needs a stream that takes no more: BoplanSurroundingsTests",
        "terminal.refused": "comes before there is a program to play it on: ProblemWordsTests has its words",
    ]

    /// What came of the transcripts, by file.
    private let playings: [(file: String, playing: Playing)]
    /// By name: the first that was told, and where.
    private let told: [String: (text: String, file: String)]

    init() async throws {
        var playings: [(file: String, playing: Playing)] = []
        for file in Transcripts.files { playings.append((file, try #require(await Playing.of(file)))) }
        self.playings = playings
        told = Dictionary(
            playings.flatMap { file, playing in playing.problems.map { ($0.id, (text: $0.text, file: file)) } }
        ) { first, _ in first }
    }

    @Test func theSameTextsInACatalogueAreSaidAlike() throws {
        _ = try SameLanguage.fromTemplate()
        for (file, playing) in playings { #expect(playing.same.otherwise == [], "said otherwise in \(file)") }
    }

    @Test func everythingThatIsSaidIsInTheTemplate() {
        let missing = Set(playings.flatMap(\.playing.same.missing))
        #expect(missing == [], "Run «make words».")
        let same = SameLanguage()
        for message in Samples(text: "plan.boplan").all.map(\.message) { _ = same.compared(message) }
        #expect(same.missing == [] && same.otherwise == [], "Run «make words».")
    }

    @Test func everyProblemIsProvokedInATranscript() {
        for id in ErrorPage.ids where told[id] == nil {
            #expect(Self.exempt[id] != nil, "\(id) is provoked in no transcript")
        }
    }

    @Test func whatIsExemptIsNotProvoked() {
        #expect(Self.exempt.keys.filter { told[$0] != nil } == [])
    }

    @Test func everyProblemThatIsToldIsOnThePage() {
        #expect(Set(told.keys).subtracting(ErrorPage.ids) == [])
        #expect(Set(ErrorPage.ids).count == ErrorPage.ids.count, "a name stands twice")
    }

    @Test func thePageIsUpToDate() throws {
        let text = try #require(TestHost.text(path))
        let marker = try #require(text.firstRange(of: "-->\n"), "the page has lost its marker")
        let page = ErrorPage(told: told.merging(Self.sampled) { first, _ in first })
        let expected = text[..<marker.upperBound] + "\n" + page.markdown
        if getenv("BOPLAN_UPDATE_DOCS") != nil { TestHost.overwrite(path, with: String(expected)) }
        #expect(
            text == expected,
            "Run BOPLAN_UPDATE_DOCS=1 swift test --filter ErrorReferenceTests, and read what changed.")
    }

    /// The words of what no transcript provokes.
    private static let sampled: [String: (text: String, file: String)] = {
        let samples = Samples(text: "plan.boplan").all.flatMap { $0.told(as: Language.nb($0.message)) }
        return Dictionary(samples.map { ($0.id, ($0.text, "")) }) { first, _ in first }
    }()
}
