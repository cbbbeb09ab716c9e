import Foundation
import TestSupport
import Testing

/// Every file in `Transcripts` is played through the whole program, and must be answered as it says.
/// `BOPLAN_UPDATE_GOLDENS=1 swift test --filter Transcripts` writes what is answered now: read it all.
@Suite struct Transcripts {
    /// From `Transcripts`: `Votes/dots.txt`. Those that need pandoc itself are passed over without it.
    static let files = names.filter { $0.hasSuffix(".txt") && (TestHost.hasTools || !needsTools($0)) }.sorted()
    private static let folder = TestHost.repository + "/Tests/TranscriptTests/Transcripts/"

    static func path(_ file: String) -> String { folder + file }

    @Test(arguments: files) func isAnsweredAsWritten(_ file: String) async throws {
        let playing = try #require(await Playing.of(file), "\(file) cannot be read")
        for answer in playing.answers {
            let place = SourceLocation(
                fileID: "TranscriptTests/Transcripts/" + file, filePath: Self.path(file), line: answer.step.line,
                column: 1)
            expectClean(answer, place)
            if !Goldens.isUpdating { expectAsWritten(answer, place) }
        }
        if Goldens.isUpdating { TestHost.overwrite(Self.path(file), with: playing.transcript.text) }
    }

    @Test func thereAreTranscripts() {
        #expect(Self.files.count > 50, "Few transcripts in \(Self.folder)")
    }

    private func expectAsWritten(_ answer: Playing.Answer, _ place: SourceLocation) {
        let (expected, outcome) = (answer.step.expected, answer.outcome)
        guard outcome != expected else { return }
        let lines =
            difference(expected.output, outcome.output, " ") + difference(expected.errors, outcome.errors, "2")
            + (expected.code == outcome.code ? [] : ["Ended with \(outcome.code), not \(expected.code)"])
        Issue.record(
            "\(answer.title)\n$ \(answer.step.command)\n\(lines.joined(separator: "\n"))", sourceLocation: place)
    }

    /// Whatever was typed, nothing reaches a terminal or a pipe that could command it.
    private func expectClean(_ answer: Playing.Answer, _ place: SourceLocation) {
        let dirty = (answer.outcome.output + answer.outcome.errors).filter { !$0.isClean }
        #expect(dirty.isEmpty, "\(answer.title): a control character is shown", sourceLocation: place)
    }

    /// What is missing (-) and what is new (+).
    private func difference(_ old: [String], _ new: [String], _ stream: String) -> [String] {
        new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): "-\(stream)\(offset + 1) \(line)"
            case .insert(let offset, let line, _): "+\(stream)\(offset + 1) \(line)"
            }
        }
    }

    private static var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] }

    private static func needsTools(_ file: String) -> Bool {
        TestHost.text(path(file))?.contains("\n% verktøy ekte\n") ?? false
    }
}
