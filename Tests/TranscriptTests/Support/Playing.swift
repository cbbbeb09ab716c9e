import Language
import TestSupport

/// What came of playing a transcript: each is played once in a test run, and all tests look at the same playing.
struct Playing: Sendable {
    struct Answer: Sendable {
        /// Of the case that the step belongs to.
        var title: String
        var step: Transcript.Step
        var outcome: Transcript.Outcome
    }

    /// In the order of the file.
    private(set) var answers: [Answer] = []
    /// The transcript with what came of each step in the place of what was expected.
    private(set) var transcript: Transcript
    /// Every problem that was told on the way.
    private(set) var problems: [ReportedProblem] = []
    /// What the same texts in a catalogue said of each message.
    let same = SameLanguage()

    /// Plays every case in a world of its own.
    init(_ written: Transcript) {
        transcript = written
        var (world, title) = (TranscriptWorld(same.compared), "")
        for (index, part) in written.parts.enumerated() {
            switch part {
            case .text: continue
            case .title(let text):
                problems += world.told
                (title, world) = (text, TranscriptWorld(same.compared))
            case .world(let change): world.change(change)
            case .file(let name, let lines): world.write(lines, to: name)
            case .step(var step):
                let outcome = world.run(step)
                answers.append(Answer(title: title, step: step, outcome: outcome))
                step.expected = outcome
                transcript.parts[index] = .step(step)
            }
        }
        problems += world.told
    }

    /// Returns the playing of a file of `Transcripts`, when it is done; nil when the file cannot be read.
    static func of(_ file: String) async -> Playing? { await all[file]?.value }

    /// Begun together, when the first is asked for.
    private static let all: [String: Task<Playing?, Never>] = {
        let tasks = Transcripts.files.map { file in
            (file, Task.detached { TestHost.text(Transcripts.path(file)).map { Playing(Transcript($0)) } })
        }
        return Dictionary(uniqueKeysWithValues: tasks)
    }()
}
